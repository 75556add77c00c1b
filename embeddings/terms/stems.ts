import stem from 'wink-porter2-stemmer';

/**
 * Distinct words kept with their stems: about 5 MB, more than the vocabulary of a large newsroom's year. (10,000 to
 * 200,000)
 */
const MAX_CACHED_STEMS = 50_000;
/** Longer words are no English ones and stay as they are. (UTF-16 units; the longest in general dictionaries has 29) */
const MAX_STEMMED_CHARS = 30;

const ENGLISH = /^[a-z]{3,}$/;

const cache = new Map<string, string>();

/** The Porter2 stem of a lower-case word of Latin letters; anything else as it is. */
export function stemOf(word: string): string {
  if (word.length > MAX_STEMMED_CHARS || !ENGLISH.test(word)) return word;
  const known = cache.get(word);
  if (known !== undefined) return known;
  // Emptying it whole is cheaper than keeping an order of use, and frequent words are back at once.
  if (cache.size >= MAX_CACHED_STEMS) cache.clear();
  const stemmed = stem(word);
  cache.set(word, stemmed);
  return stemmed;
}

import { terms } from '../../../embeddings/terms/terms.js';

/**
 * From this share of common pairs of terms on, one text is the other, corrected. Of two sample articles on one meeting
 * it is 0.14, of a story of one sentence with another day in it 0.78. (0 to 1, useful range 0.3 to 0.6; ours.)
 */
const ALIKE = 0.5;
/** Longest beginning of a text that is compared, UTF-16 units. */
const COMPARED_CHARS = 50_000;

/** Tells of another text whether it is this one, at most corrected: most pairs of neighbouring terms are in both. */
export function resemblanceTo(text: string): (other: string) => boolean {
  const own = pairsOf(text);
  return (other) => {
    const pairs = pairsOf(other);
    let common = 0;
    for (const pair of pairs) if (own.has(pair)) common++;
    return 2 * common >= ALIKE * (own.size + pairs.size);
  };
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before = '';
  for (const term of terms(text.slice(0, COMPARED_CHARS))) {
    pairs.add(`${before} ${term}`);
    before = term;
  }
  return pairs;
}

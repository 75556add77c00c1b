import type { Embedder } from '../../embeddings/embedder.js';
import { isEnglishWord } from '../../embeddings/english-words.js';
import { fold } from '../../embeddings/folding.js';
import { isForeign, meantBy, respelt, spellingLimit, wordsToSpell } from '../answering/spelling.js';
import type { Shelves } from './shelves.js';

/**
 * A question with its misspelt words as the library writes them: those that neither the library, the model nor the
 * dictionary knows and that are nearly spelt like one word of the library.
 */
export async function correctSpelling(
  text: string,
  shelves: Pick<Shelves, 'nearTerms'>,
  embedder: Embedder,
): Promise<string> {
  const words = wordsToSpell(text);
  const unknown = [];
  for (const asked of words) {
    const { word, term } = asked;
    if ((await embedder.knowsWord(word)) || (await isEnglishWord(word))) continue;
    const beside = words.map((other) => other.term).filter((other) => other !== term);
    const near = await shelves.nearTerms({ word, term, within: spellingLimit(asked), beside });
    if (near[0]?.term !== term) unknown.push({ at: asked, word: meantBy(asked, near) });
  }
  if (isForeign(unknown.length, words.length)) return text;
  return respelt(
    text,
    unknown.flatMap(({ at, word }) => (word === undefined ? [] : [{ at, word }])),
  );
}

/** The words of a question that are no English words, in small letters: names, mostly, however they are typed. */
export async function unusualWords(text: string): Promise<ReadonlySet<string>> {
  const words =
    fold(text)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  const unusual = new Set<string>();
  for (const word of words) if (!(await isEnglishWord(word))) unusual.add(word);
  return unusual;
}

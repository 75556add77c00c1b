import type { Embedder } from '../../../embeddings/embedder.js';
import { isEnglishWord } from '../../../embeddings/terms/english-words.js';
import {
  askingWordMeantBy,
  isForeign,
  meantBy,
  type QuestionWord,
  respelt,
  spellingLimit,
  wordsToSpell,
} from '../../answering/question/spelling.js';
import type { Shelves } from '../shelves.js';

/**
 * A question with its misspelt words as the library writes them: those that neither the library, the model nor the
 * dictionary knows and that are nearly spelt like one word of the library, or like one that asks.
 */
export async function correctSpelling(
  text: string,
  shelves: Pick<Shelves, 'nearTerms'>,
  embedder: Embedder,
): Promise<string> {
  const words = wordsToSpell(text);
  const meant: { at: QuestionWord; word: string | undefined }[] = [];
  for (const asked of words) {
    const { word, term } = asked;
    if ((await embedder.knowsWord(word)) || (await isEnglishWord(word))) continue;
    const beside = words.map((other) => other.term).filter((other) => other !== term);
    const near = await shelves.nearTerms({ word, term, within: spellingLimit(asked), beside });
    if (near[0]?.term === term) continue;
    meant.push({ at: asked, word: askingWordMeantBy(text, asked) ?? meantBy(asked, near) });
  }
  const understood = meant.flatMap(({ at, word }) => (word === undefined ? [] : [{ at, word }]));
  return isForeign(meant.length, understood.length, words.length) ? text : respelt(text, understood);
}

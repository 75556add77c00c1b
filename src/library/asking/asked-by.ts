import { isEnglishWord } from '../../../embeddings/terms/english-words.js';
import { fold } from '../../../embeddings/terms/folding.js';
import { type Asked, whatIsAsked } from '../../answering/asked.js';
import { capitalsTellNames } from '../../answering/question/names.js';

/** What a question asks for, with today's date and with the dictionary, where its capitals tell no names. */
export async function askedBy(text: string): Promise<Asked> {
  const unusual = capitalsTellNames(text) ? new Set<string>() : await unusualWords(text);
  return whatIsAsked(text, today(), unusual);
}

/** 'YYYY-MM-DD' */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The words of a question that are no English words, in small letters: names, mostly, however they are typed. */
async function unusualWords(text: string): Promise<ReadonlySet<string>> {
  const words = new Set(
    fold(text)
      .toLowerCase()
      .match(/\p{L}{2,}/gu),
  );
  for (const word of words) if (await isEnglishWord(word)) words.delete(word);
  return words;
}

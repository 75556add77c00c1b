import { readFile } from 'node:fs/promises';
import listPath from 'word-list';

/** The list with a line feed before and after each word: 2.8 MB, read when it is first wanted. */
let list: Promise<Buffer> | undefined;

/** Whether a word in small letters is an English one, rare ones and inflected forms included; names are none. */
export async function isEnglishWord(word: string): Promise<boolean> {
  list ??= readFile(listPath).then((words) => Buffer.concat([LINE_FEED, words, LINE_FEED]));
  return (await list).includes(`\n${word}\n`);
}

const LINE_FEED = Buffer.from('\n');

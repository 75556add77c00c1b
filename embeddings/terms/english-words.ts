import { readFile } from 'node:fs/promises';
import listPath from 'word-list';
import { loadedOnce } from '../loaded-once.js';

/** One word a line, sorted: 2.8 MB, searched as it is. */
const list = loadedOnce(() => readFile(listPath));

const LINE_FEED = 0x0a;

/** Whether a word in small letters is an English one, rare ones and inflected forms included; names are none. */
export async function isEnglishWord(word: string): Promise<boolean> {
  const lines = await list.get();
  const wanted = Buffer.from(word);
  let from = 0;
  let to = lines.length;
  while (from < to) {
    // Offset -1 would count from the end.
    const middle = Math.floor((from + to) / 2);
    const start = middle === 0 ? 0 : lines.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const found = lines.indexOf(LINE_FEED, start);
    const end = found === -1 ? lines.length : found;
    const order = lines.compare(wanted, 0, wanted.length, start, end);
    if (order === 0) return true;
    if (order < 0) from = end + 1;
    else to = start;
  }
  return false;
}

import { readFile } from 'node:fs/promises';
import listPath from 'word-list';

/** One word a line, sorted: 2.8 MB, read when it is first wanted and searched as it is. */
let list: Promise<Buffer> | undefined;

const LINE_FEED = 0x0a;

/** Whether a word in small letters is an English one, rare ones and inflected forms included; names are none. */
export async function isEnglishWord(word: string): Promise<boolean> {
  list ??= readFile(listPath).catch((error: unknown) => {
    // The next word tries again.
    list = undefined;
    throw error;
  });
  const lines = await list;
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

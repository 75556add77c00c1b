import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../coverage/index.js';
import { isLockHeld } from './writer-lock.js';

const LINE_FEED = 0x0a;
/** What the names of these files end with; without it, a name is that of the lock under which the file is rewritten. */
const ENDING = '.jsonl';
/** Time between two looks whether a file is still being rewritten, milliseconds: a rewrite takes tens of them. */
const LOOK_MS = 5;

/** What was added to a file since the last look. */
export interface NewLines {
  /** The file is another one than last time: these lines are all there are, not a continuation. */
  readonly fresh: boolean;
  readonly lines: readonly string[];
}

/** Follows a file that others append lines to and, now and then, replace. */
export class LineFollower {
  readonly #path: string;
  #inode: number | undefined;
  #offset = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Complete lines only: one that is still being written is left for the next look. */
  async next(): Promise<NewLines> {
    let handle: FileHandle;
    try {
      handle = await open(this.#path, 'r');
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      this.#inode = undefined;
      this.#offset = 0;
      return { fresh: true, lines: [] };
    }
    try {
      const { ino, size } = await handle.stat();
      const fresh = ino !== this.#inode || size < this.#offset;
      if (fresh) this.#offset = 0;
      this.#inode = ino;
      const from = this.#offset;
      const lines = splitLines(await readFrom(handle, from, size), from);
      this.#offset = lines.end;
      return { fresh, lines: lines.lines };
    } finally {
      await handle.close();
    }
  }
}

/** The bytes of an open file from `offset` to `size`. */
export async function readFrom(handle: FileHandle, offset: number, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, size - offset));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
  return bytes.subarray(0, bytesRead);
}

/**
 * Appends one line in one write, so that the lines of several processes do not mix. The line is in the file that has
 * the name afterwards, even when that was replaced meanwhile; then it may be there twice.
 */
export async function appendLine(path: string, text: string): Promise<void> {
  for (;;) {
    const handle = await open(path, 'a+');
    try {
      const { size, ino } = await handle.stat();
      const last = await readFrom(handle, Math.max(0, size - 1), size);
      // Behind a line that a killed process left half-written, ours starts anew.
      const start = last.length === 0 || last[0] === LINE_FEED ? '' : '\n';
      await handle.appendFile(`${start}${text}\n`);
      await rewritten(path, handle);
      if ((await inodeOf(path)) === ino) return;
    } finally {
      await handle.close();
    }
  }
}

/**
 * Waits while somebody rewrites a file that was just appended to by this handle. Whoever takes the lock later reads
 * what was appended; whoever had it may have read before, and until it is done, or dead, nobody knows which file stays.
 */
async function rewritten(path: string, appended: FileHandle): Promise<void> {
  const { mtimeMs } = await appended.stat();
  const since = performance.now();
  const lock = basename(path, ENDING);
  while (await isLockHeld(dirname(path), lock, mtimeMs + performance.now() - since)) await sleep(LOOK_MS);
}

async function inodeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).ino;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The complete lines of bytes that begin at `from` in their file, and where the last of them ends there. */
function splitLines(bytes: Buffer, from: number): { lines: string[]; end: number } {
  const lines: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  return { lines, end: from + start };
}

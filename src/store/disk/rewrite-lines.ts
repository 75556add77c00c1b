import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, LibraryBusyError, writeFailure } from '../errors.js';
import { replaceDurably } from './durable-file.js';
import { appendLine, readFrom } from './line-file.js';
import { takeWriterLock, type WriterLock } from './writer-lock.js';

/** What the lines of a file become. The same array where nothing is to change. */
export type LineChange = (lines: readonly string[]) => readonly string[];

/**
 * Rewrites a file that others append lines to meanwhile; none of their lines is lost. Does nothing where there is no
 * such file, or where another process is at it. Throws ReadOnlyLibraryError, DiskFullError.
 */
export async function rewriteLines(
  directory: string,
  file: string,
  lockName: string,
  change: LineChange,
): Promise<void> {
  const path = join(directory, file);
  let lock: WriterLock | undefined;
  let old: FileHandle | undefined;
  try {
    lock = await takeWriterLock(directory, lockName);
    await clearAway(directory, file);
    old = await open(path, 'r');
    const { size } = await old.stat();
    const before = await linesOf(old, 0, size);
    const after = change(before);
    if (after === before) return;
    await replaceDurably(path, Buffer.from(after.map((line) => `${line}\n`).join(''), 'utf8'));
    // What others appended to the old file until it was replaced; those who come later see that it was.
    const late = await linesOf(old, size, (await old.stat()).size);
    for (const line of change(late)) await appendLine(path, line);
  } catch (error) {
    if (error instanceof LibraryBusyError || errorCode(error) === 'ENOENT') return;
    throw writeFailure(directory, error);
  } finally {
    await old?.close();
    await lock?.release();
  }
}

async function linesOf(handle: FileHandle, from: number, to: number): Promise<string[]> {
  const text = (await readFrom(handle, from, to)).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** What a killed process left of a file that was to replace this one. Under the lock, so that none is in the making. */
async function clearAway(directory: string, file: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (name.startsWith(`${file}.`) && name.endsWith('.tmp'))
      await rm(join(directory, name), { force: true });
  }
}

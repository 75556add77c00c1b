import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../coverage/index.js';
import { LibraryBusyError, LockLostError, writeFailure } from '../errors.js';
import { replaceDurably } from './durable-file.js';
import { takeWriterLock, type WriterLock } from './writer-lock.js';

/** What the lines of a file become. The same array where nothing is to change. */
export type LineChange = (lines: readonly string[]) => readonly string[];

/**
 * Rewrites a file that others append lines to meanwhile. None of their lines is lost, whenever this process is killed,
 * because it is they who see to it: `appendLine` looks for the lock, by this name, and does not return before the file
 * with its line is the one that stays. Copying what came late into the new file would be too late for a process that
 * was killed between the two.
 *
 * Does nothing where there is no such file, or where another process is at it. Throws ReadOnlyLibraryError,
 * DiskFullError.
 */
export async function rewriteLines<Name extends string>(
  directory: string,
  file: `${Name}.jsonl`,
  lockName: NoInfer<Name>,
  change: LineChange,
): Promise<void> {
  const path = join(directory, file);
  let lock: WriterLock | undefined;
  try {
    lock = await takeWriterLock(directory, lockName);
    const held = lock;
    await clearAway(directory, file);
    const before = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    const after = change(before);
    if (after === before) return;
    const bytes = Buffer.from(after.map((line) => `${line}\n`).join(''), 'utf8');
    // Whoever believes that this process is dead does not wait for it.
    await replaceDurably(path, bytes, () => held.assertHeld());
  } catch (error) {
    const isOthers = error instanceof LibraryBusyError || error instanceof LockLostError;
    if (isOthers || errorCode(error) === 'ENOENT') return;
    throw writeFailure(directory, error);
  } finally {
    await lock?.release();
  }
}

/** What a killed process left of a file that was to replace this one. Under the lock, so that none is in the making. */
async function clearAway(directory: string, file: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (name.startsWith(`${file}.`) && name.endsWith('.tmp'))
      await rm(join(directory, name), { force: true });
  }
}

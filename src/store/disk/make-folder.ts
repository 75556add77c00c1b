import { mkdir, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { errorCode } from '../../coverage/index.js';

/**
 * Makes a folder with those it lies in, where there are none. Not by `mkdir` with `recursive`: where a file system has
 * a folder and lets none be made in it (`/proc`), Node tries for ever.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const parent = dirname(path);
    if (errorCode(error) !== 'ENOENT') await assertFolder(path, error);
    else if (await isThere(parent)) throw error;
    else {
      await makeFolder(parent);
      await makeFolder(path);
    }
  }
}

/** Throws why there is no folder: `refused`, where the name is free, else what stands in its place. */
async function assertFolder(path: string, refused: unknown): Promise<void> {
  try {
    // With the separator behind it, a file is refused as what it is: no folder.
    await stat(`${path}${sep}`);
  } catch (error) {
    throw errorCode(refused) === 'EEXIST' ? error : refused;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

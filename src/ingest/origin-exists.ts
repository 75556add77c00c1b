import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Origin } from '../coverage/index.js';
import { errorCode } from '../coverage/index.js';

/** Whether the file that an article came from is still in its folder; true where that cannot be told. */
export async function originExists({ root, path }: Origin): Promise<boolean> {
  if (root === undefined) return true;
  try {
    await access(join(root, path));
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
  }
}

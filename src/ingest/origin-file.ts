import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, type Origin } from '../coverage/index.js';

/** The file that an article came from, absolute; undefined for an upload. */
export function originFile({ root, folder = root, path }: Origin): string | undefined {
  return folder === undefined ? undefined : join(folder, path);
}

/** Whether the file that an article came from is still in its folder; true where that cannot be told. */
export async function originExists(origin: Origin): Promise<boolean> {
  const file = originFile(origin);
  if (file === undefined) return true;
  try {
    await access(file);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
  }
}

/**
 * Whether an article that came from one folder is now in another and gone from there: else that folder, when it is read
 * again, would remove it.
 */
export async function hasMoved(from: Origin, to: Origin): Promise<boolean> {
  return (from.root ?? from.folder) !== (to.root ?? to.folder) && !(await originExists(from));
}

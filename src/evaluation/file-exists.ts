import { access } from 'node:fs/promises';
import { errorCode } from '../coverage/index.js';

/** Whether there is a file or folder of that name. */
export async function fileExists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

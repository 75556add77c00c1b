import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileDetails, FileStorage, ListFilesFilter } from 'vectra';
import { errorCode } from '../../coverage/index.js';
import { type Fingerprint, replaceDurably, syncFolder, writeNew } from '../disk/durable-file.js';
import { makeFolder } from '../disk/make-folder.js';

/** Told of each file written, and of each that could not be: vectra passes neither on. */
interface WriteObserver {
  written(fingerprint: Fingerprint, path: string): void;
  failed(error: unknown, path: string): void;
}

/**
 * A vectra storage whose writes survive a crash: to a temporary file, forced to the disk, renamed, the folder forced
 * too. vectra's own truncates the file and writes into it.
 */
export function atomicFileStorage(observer: WriteObserver): FileStorage {
  const observed = async (path: string, write: () => Promise<Fingerprint>): Promise<void> => {
    try {
      observer.written(await write(), path);
    } catch (error) {
      observer.failed(error, path);
      throw error;
    }
  };
  return {
    createFile: (path, content) =>
      observed(path, async () => {
        const fingerprint = await writeNew(path, [bytesOf(content)]);
        await syncFolder(dirname(path));
        return fingerprint;
      }),
    upsertFile: (path, content) => observed(path, () => replaceDurably(path, bytesOf(content))),
    async createFolder(path) {
      await makeFolder(path);
    },
    async deleteFile(path) {
      await rm(path);
    },
    async deleteFolder(path) {
      await rm(path, { recursive: true });
    },
    async getDetails(path) {
      return details(path, (await stat(path)).isDirectory());
    },
    async listFiles(path, filter: ListFilesFilter = 'all') {
      const entries = await readdir(path, { withFileTypes: true });
      return entries
        .map((entry) => details(join(path, entry.name), entry.isDirectory()))
        .filter((entry) => filter === 'all' || entry.isFolder === (filter === 'folders'));
    },
    async pathExists(path) {
      try {
        await stat(path);
        return true;
      } catch (error) {
        if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false;
        throw error;
      }
    },
    readFile: (path) => readFile(path),
  };
}

function bytesOf(content: Buffer | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

function details(path: string, isFolder: boolean): FileDetails {
  return { name: basename(path), path, isFolder };
}

import { makeFolder } from '../disk/make-folder.js';
import { takeWriterLock, type WriterLock } from '../disk/writer-lock.js';
import { writeFailure } from '../errors.js';
import { deleteUnnamed } from './generation.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';

/** Name of the writer's lock in the data folder. */
const WRITER_LOCK = 'writer';

/** Takes the one writer lock of a library, making its folder where there is none. Throws LibraryBusyError. */
export async function takeLibraryLock(directory: string): Promise<WriterLock> {
  try {
    await makeFolder(directory);
  } catch (error) {
    throw writeFailure(directory, error);
  }
  return takeWriterLock(directory, WRITER_LOCK);
}

/**
 * Under the lock, before anything is written: a manifest even of an empty library, so that segments without one can
 * only mean that it was lost; and what a killed writer left is cleared away.
 */
export async function prepareForWriting(directory: string, manifest: Manifest): Promise<void> {
  if ((await readManifest(directory)).state === 'absent') await writeManifest(directory, manifest);
  await deleteUnnamed(directory, manifest);
}

// Takes a lock when told to and says how it went. Arguments: folder, name.
import { createInterface } from 'node:readline';
import { takeWriterLock, type WriterLock } from '../../src/store/disk/writer-lock.js';
import { LibraryBusyError } from '../../src/store/errors.js';

const [folder = '', name = ''] = process.argv.slice(2);
let lock: WriterLock | undefined;

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'take') {
    try {
      lock = await takeWriterLock(folder, name);
      console.log('held');
    } catch (error) {
      if (!(error instanceof LibraryBusyError)) throw error;
      console.log(`busy: ${error.message}`);
    }
  } else if (line === 'release') {
    await lock?.release();
    console.log('released');
  }
}

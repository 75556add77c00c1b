import { readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownIdentity } from '../../src/store/disk/process-identity.js';
import { takeWriterLock } from '../../src/store/disk/writer-lock.js';
import { LibraryBusyError, LockLostError } from '../../src/store/errors.js';
import { compiled, ScriptProcess } from '../support/child-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const script = compiled('tests/support/lock-child.ts');

async function start(folder: string): Promise<ScriptProcess> {
  const child = new ScriptProcess(script, [folder, 'writer']);
  onTestFinished(() => child.kill());
  await child.said('ready');
  return child;
}

describe('the writer lock', () => {
  it('tells who holds it, and since when', async () => {
    const folder = await temporaryFolder();
    const holder = await start(folder);
    holder.tell('take');
    await holder.said('held');
    const error = await takeWriterLock(folder, 'writer').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LibraryBusyError);
    expect(String(error)).toMatch(/process \d+ on .+ since \d{4}-\d\d-\d\dT/);
  });

  it('is free again after its holder released it, and leaves no file', async () => {
    const folder = await temporaryFolder();
    const holder = await start(folder);
    holder.tell('take');
    await holder.said('held');
    holder.tell('release');
    await holder.said('released');
    const lock = await takeWriterLock(folder, 'writer');
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over at once from a process that was killed', async () => {
    const folder = await temporaryFolder();
    const holder = await start(folder);
    holder.tell('take');
    await holder.said('held');
    await holder.kill();
    const lock = await takeWriterLock(folder, 'writer');
    await lock.assertHeld();
    expect(await readdir(folder)).toHaveLength(1);
    await lock.release();
  });

  it('goes to exactly one of many processes that want it from a dead one at once', async () => {
    const folder = await temporaryFolder();
    for (let round = 0; round < 3; round++) {
      const takers = await Promise.all(Array.from({ length: 6 }, () => start(folder)));
      for (const taker of takers) taker.tell('take');
      const answers = await Promise.all(takers.map((taker) => taker.said('held', 'busy')));
      expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
      // The winner dies with the lock, which the next round has to take over.
      await Promise.all(takers.map((taker) => taker.kill()));
    }
  });

  it('is not mistaken for held when another process got the number of the dead one', async () => {
    const folder = await temporaryFolder();
    const { pid, host } = ownIdentity();
    await writeFile(flag(folder, pid, '1', host), '2026-01-01T00:00:00.000Z');
    const lock = await takeWriterLock(folder, 'writer');
    await lock.release();
  });

  it('is respected on another machine while that shows life, and taken over when it is silent', async () => {
    const folder = await temporaryFolder();
    const path = flag(folder, 1, '1', 'elsewhere');
    await writeFile(path, '2026-01-01T00:00:00.000Z');
    await expect(takeWriterLock(folder, 'writer')).rejects.toThrow('on elsewhere since 2026');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(path, longAgo, longAgo);
    const lock = await takeWriterLock(folder, 'writer');
    await lock.release();
  });

  it('is noticed to be lost by its holder', async () => {
    const folder = await temporaryFolder();
    const lock = await takeWriterLock(folder, 'writer');
    const [file = ''] = await readdir(folder);
    await rename(join(folder, file), join(folder, 'gone'));
    await expect(lock.assertHeld()).rejects.toThrow(LockLostError);
    await lock.release();
  });

  it('does not keep others with another name out', async () => {
    const folder = await temporaryFolder();
    const locks = [await takeWriterLock(folder, 'writer'), await takeWriterLock(folder, 'answers')];
    for (const lock of locks) await lock.release();
  });
});

/** A flag file as another process would have left it. */
function flag(folder: string, pid: number, start: string, host: string): string {
  return join(folder, `writer.${pid}.${start}.${'0'.repeat(20)}.${host}.lock`);
}

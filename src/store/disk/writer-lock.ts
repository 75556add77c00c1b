import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, LibraryBusyError, type LockHolder, LockLostError, writeFailure } from '../errors.js';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.js';

/** How often a holder shows that it lives to other machines, milliseconds. */
const HEARTBEAT_MS = 2_000;
/**
 * A holder on another machine (or in another container) that was silent for so long is taken for dead, milliseconds.
 * Several heartbeats, so that one slow disk does not cost the lock. Holders on this machine are asked for directly.
 */
const SILENCE_MS = 15_000;
/** How long two who want the lock at the same moment try again, milliseconds. */
const CONTENTION_MS = 5_000;

/** A held lock. */
export interface WriterLock {
  /** Throws LockLostError when the lock is no longer held. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock `name` in a folder, or throws LibraryBusyError at once when a living process holds it.
 *
 * Everyone who wants the lock first puts down a flag file of its own and only then looks for those of others. Of two
 * who come at once at least one sees the other, so two never win; and since no flag is ever replaced, clearing away a
 * dead one cannot hit a fresh one. An empty flag means 'wants', one with a date in it 'holds'. Who a flag belongs to is
 * in its name, which appears whole or not at all.
 */
export async function takeWriterLock(directory: string, name: string): Promise<WriterLock> {
  const deadline = Date.now() + CONTENTION_MS;
  for (;;) {
    const flag = await Flag.put(directory, name);
    const other = await livingOther(directory, name, flag);
    if (other === undefined) {
      await flag.hold();
      return flag;
    }
    await flag.release();
    if (other.since !== undefined || Date.now() > deadline) throw new LibraryBusyError(other);
    await sleep(5 + Math.random() * 45);
  }
}

class Flag implements WriterLock {
  readonly path: string;
  readonly #handle: FileHandle;
  #heartbeat: NodeJS.Timeout | undefined;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  static async put(directory: string, name: string): Promise<Flag> {
    const path = join(directory, flagName(name, ownIdentity(), randomBytes(6).toString('hex')));
    try {
      return new Flag(path, await open(path, 'wx'));
    } catch (error) {
      throw writeFailure(directory, error);
    }
  }

  async hold(): Promise<void> {
    const since = Buffer.from(new Date().toISOString());
    try {
      await this.#handle.write(since, 0, since.length, 0);
    } catch (error) {
      await this.release();
      throw writeFailure(this.path, error);
    }
    // The same bytes again: only the time of the last change moves, and it is the folder's clock that sets it.
    this.#heartbeat = setInterval(() => {
      this.#handle.write(since, 0, since.length, 0).catch(() => {
        // A missed heartbeat shows in assertHeld, if others took the lock because of it.
      });
    }, HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  async assertHeld(): Promise<void> {
    const [named, held] = await Promise.all([statOf(this.path), this.#handle.stat()]);
    if (named?.ino !== held.ino) throw new LockLostError(this.path);
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    await rm(this.path, { force: true });
    await this.#handle.close();
  }

  /** Milliseconds since the epoch by the clock of the folder, which other machines share. */
  async folderTime(): Promise<number> {
    return (await this.#handle.stat()).mtimeMs;
  }
}

/** A living process, other than the owner of `own`, that holds or wants the lock. The dead ones' flags are cleared away. */
async function livingOther(directory: string, name: string, own: Flag): Promise<LockHolder | undefined> {
  const here = hostPart(ownIdentity().host);
  const now = await own.folderTime();
  let wanting: LockHolder | undefined;
  for (const file of await readdir(directory)) {
    const owner = ownerOf(name, file);
    const path = join(directory, file);
    if (owner === undefined || path === own.path) continue;
    const since = await readFlag(path);
    if (since === undefined) continue;
    if (await isAlive(owner, here, path, now)) {
      const holder = { pid: owner.pid, host: owner.host.slice(owner.host.indexOf('~') + 1) };
      if (since !== '') return { ...holder, since };
      wanting = holder;
    } else {
      await rm(path, { force: true });
    }
  }
  return wanting;
}

async function isAlive(owner: ProcessIdentity, here: string, path: string, now: number): Promise<boolean> {
  if (owner.host === here) return isRunning(owner);
  const seen = await statOf(path);
  return seen !== undefined && now - seen.mtimeMs < SILENCE_MS;
}

/** The moment in a flag, '' while it only wants the lock, undefined when it is gone. */
async function readFlag(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function statOf(path: string): Promise<{ ino: number; mtimeMs: number } | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Longest host part of a flag's name, so that the whole stays below the 255 bytes of common file systems. */
const MAX_HOST_CHARACTERS = 120;

function hostPart(host: string): string {
  return encodeURIComponent(host).slice(0, MAX_HOST_CHARACTERS);
}

function flagName(name: string, { pid, start, host }: ProcessIdentity, token: string): string {
  return `${name}.${pid}.${start}.${token}.${hostPart(host)}.lock`;
}

function ownerOf(name: string, file: string): ProcessIdentity | undefined {
  if (!file.startsWith(`${name}.`)) return undefined;
  const match = /^(\d+)\.(\w+)\.[0-9a-f]{12}\.(.+)\.lock$/.exec(file.slice(name.length + 1));
  const [, pid, start, host] = match ?? [];
  if (pid === undefined || start === undefined || host === undefined) return undefined;
  return { pid: Number(pid), start, host };
}

import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../coverage/index.js';
import { LibraryBusyError, type LockHolder, LockLostError, writeFailure } from '../errors.js';
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

/** Shortest time between two tries, milliseconds; the longest is twice that, by chance, so that two do not keep step. */
const RETRY_MS = 5;

/** A held lock. */
export interface WriterLock {
  /** Throws LockLostError when the lock is no longer held. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock `name` in a folder, or throws LibraryBusyError at once when a living process holds it.
 *
 * Everyone who sees no other puts down a flag file of its own and then looks again. Of two who come at once at least
 * one sees the other, so two never win; and since no flag is ever replaced, clearing away a dead one cannot hit a fresh
 * one. An empty flag means 'wants', one with a date in it 'holds'. Who a flag belongs to is in its name, which appears
 * whole or not at all.
 */
export async function takeWriterLock(directory: string, name: string): Promise<WriterLock> {
  // Not the time of day, which may be set back meanwhile.
  const deadline = performance.now() + CONTENTION_MS;
  let flag: Flag | undefined;
  try {
    for (;;) {
      const { holder, wanting } = await livingOthers(directory, name, flag, await flag?.folderTime());
      const other = holder ?? wanting;
      if (other === undefined) {
        if (flag !== undefined) return await flag.hold();
        flag = await Flag.put(directory, name);
        continue;
      }
      if (holder !== undefined || performance.now() > deadline) throw new LibraryBusyError(other);
      // Of those who want it, whoever came first stays, and the others step back until it has made up its mind.
      const isFirst = flag !== undefined && wanting !== undefined && flag.token < wanting.token;
      if (!isFirst) {
        await flag?.release();
        flag = undefined;
      }
      await sleep(RETRY_MS + Math.random() * RETRY_MS);
    }
  } catch (error) {
    await flag?.release();
    throw writeFailure(directory, error);
  }
}

/**
 * Whether a living process holds a lock, for those who want to wait rather than take it. `folderTime` is the moment by
 * the folder's clock, milliseconds since the epoch: a holder on another machine is judged by that.
 */
export async function isLockHeld(directory: string, name: string, folderTime: number): Promise<boolean> {
  return (await livingOthers(directory, name, undefined, folderTime)).holder !== undefined;
}

class Flag implements WriterLock {
  readonly path: string;
  /** Earlier flags sort first. */
  readonly token: string;
  readonly #handle: FileHandle;
  #heartbeat: NodeJS.Timeout | undefined;

  private constructor(path: string, token: string, handle: FileHandle) {
    this.path = path;
    this.token = token;
    this.#handle = handle;
  }

  static async put(directory: string, name: string): Promise<Flag> {
    const token = `${Date.now().toString(16).padStart(12, '0')}${randomBytes(4).toString('hex')}`;
    const path = join(directory, flagName(name, ownIdentity(), token));
    return new Flag(path, token, await open(path, 'wx'));
  }

  async hold(): Promise<WriterLock> {
    const since = Buffer.from(new Date().toISOString());
    await this.#handle.write(since, 0, since.length, 0);
    // The same bytes again: only the time of the last change moves, and it is the folder's clock that sets it.
    this.#heartbeat = setInterval(() => {
      this.#handle.write(since, 0, since.length, 0).catch(() => {
        // A missed heartbeat shows in assertHeld, if others took the lock because of it.
      });
    }, HEARTBEAT_MS);
    this.#heartbeat.unref();
    return this;
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

interface Others {
  readonly holder?: LockHolder;
  /** The first of those who want the lock. */
  readonly wanting?: LockHolder & { readonly token: string };
}

/**
 * Living processes that hold or want the lock by another flag than `own`. The dead ones' flags are cleared away. Without
 * `now`, the folder's time, whoever is on another machine is left for the next look.
 */
async function livingOthers(
  directory: string,
  name: string,
  own: Flag | undefined,
  now: number | undefined,
): Promise<Others> {
  const here = hostPart(ownIdentity().host);
  let wanting: Others['wanting'];
  for (const file of await readdir(directory)) {
    const owner = ownerOf(name, file);
    const path = join(directory, file);
    if (owner === undefined || path === own?.path) continue;
    if (owner.host !== here && now === undefined) continue;
    const since = await readFlag(path);
    if (since === undefined) continue;
    if (await isAlive(owner, here, path, now)) {
      const { pid, token } = owner;
      const host = owner.host.slice(owner.host.indexOf('~') + 1);
      if (since !== '') return { holder: { pid, host, since } };
      if (wanting === undefined || token < wanting.token) wanting = { pid, host, token };
    } else {
      await rm(path, { force: true });
    }
  }
  return wanting === undefined ? {} : { wanting };
}

async function isAlive(
  owner: ProcessIdentity,
  here: string,
  path: string,
  now: number | undefined,
): Promise<boolean> {
  if (owner.host === here || now === undefined) return isRunning(owner);
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

function ownerOf(name: string, file: string): (ProcessIdentity & { token: string }) | undefined {
  if (!file.startsWith(`${name}.`)) return undefined;
  const match = /^(\d+)\.(\w+)\.([0-9a-f]{20})\.(.+)\.lock$/.exec(file.slice(name.length + 1));
  const [, pid, start, token, host] = match ?? [];
  if (pid === undefined || start === undefined || token === undefined || host === undefined) return undefined;
  return { pid: Number(pid), start, token, host };
}

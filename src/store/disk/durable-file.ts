import { createHash, randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file must be, byte for byte. */
export interface Fingerprint {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Bytes read before the hash takes them in: small enough that hashing a large file lets others run in between. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/** Writes a file that must not exist yet and forces it to the disk; its name is durable after `syncFolder`. */
export async function writeNew(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(path, 'wx');
  try {
    for await (const chunk of chunks) {
      await handle.appendFile(chunk);
      hash.update(chunk);
      bytes += chunk.byteLength;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Copies a file, of any size, to one that must not exist yet, as `writeNew` does. */
export async function copyNew(from: string, to: string): Promise<Fingerprint> {
  const source = await open(from, 'r');
  try {
    return await writeNew(to, source.createReadStream({ autoClose: false, highWaterMark: CHUNK_BYTES }));
  } finally {
    await source.close();
  }
}

/**
 * Replaces a file: after a crash at any moment the old bytes or the new are there, never a mixture. `beforeRename` is
 * asked last before the one step that counts; when it throws, the old file stays.
 */
export async function replaceDurably(
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = async () => undefined,
): Promise<Fingerprint> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const fingerprint = await writeNew(temporary, [bytes]);
    await beforeRename();
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return fingerprint;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes the names in a folder durable: a rename that is not followed by this may be undone by a power cut. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders, and its file systems journal names themselves.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a file, or undefined when they are not those of the fingerprint. Rejects with ENOENT where it is
 * missing.
 */
export async function readVerified(path: string, expected: Fingerprint): Promise<Buffer | undefined> {
  const handle = await open(path, 'r');
  try {
    if ((await handle.stat()).size !== expected.bytes) return undefined;
    const bytes = Buffer.allocUnsafeSlow(expected.bytes);
    const hash = createHash('sha256');
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(CHUNK_BYTES, bytes.length - at), at);
      if (bytesRead === 0) return undefined;
      hash.update(bytes.subarray(at, at + bytesRead));
      at += bytesRead;
    }
    return hash.digest('hex') === expected.sha256 ? bytes : undefined;
  } finally {
    await handle.close();
  }
}

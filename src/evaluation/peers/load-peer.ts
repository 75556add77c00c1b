import { PeerMissingError } from '../errors.js';

/** Loads a library that is there for development only. Throws PeerMissingError where it is not installed. */
export async function loadPeer<Module>(packageName: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND') {
      throw new PeerMissingError(packageName, { cause });
    }
    throw cause;
  }
}

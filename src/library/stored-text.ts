import { DamagedArticleError } from '../store/errors.js';
import type { Store } from '../store/store.js';

/** The text of a stored article; undefined where it was altered on disk, or removed meanwhile. */
export async function storedText(store: Pick<Store, 'read'>, id: string): Promise<string | undefined> {
  try {
    return (await store.read(id))?.text;
  } catch (error) {
    if (error instanceof DamagedArticleError) return undefined;
    throw error;
  }
}

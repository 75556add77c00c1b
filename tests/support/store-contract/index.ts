import type { Store } from '../../../src/store/store.js';
import { findsPassages } from './finds-passages.js';
import { keepsArticles } from './keeps-articles.js';
import { takesChanges } from './takes-changes.js';

/** A library that nobody else uses, which several stores may be opened on. */
type StoreFactory = () => Promise<{ open(): Promise<Store> }>;

/** What every Store must do. */
export function storeContract(name: string, factory: StoreFactory): void {
  const opened = async () => {
    const library = await factory();
    return { ...library, store: await library.open() };
  };
  for (const holds of [keepsArticles, findsPassages, takesChanges]) holds(name, opened);
}

import type { ArticleDraft, ArticleSummary, Origin } from '../coverage/index.js';
import {
  areOfDifferentSites,
  type Identity,
  identify,
  identifyByHeadline,
  isGivenId,
  otherSpellings,
} from '../ingest/index.js';
import type { Store } from '../store/store.js';
import { absolutePath, type KnownFile, KnownFiles } from './known-files.js';

/** What an article is known by, and what the library holds of it; nothing where it is new. */
export interface Recognised {
  readonly identity: Identity;
  readonly stored?: ArticleSummary;
}

/**
 * Finds articles that may have come before, for one ingest. One that is known by its file alone is another article than
 * one of that name in another folder, or an upload of that name, unless it has its headline too: else two folders that
 * both hold `monday.txt`, or two pasted texts, which Discord names alike, would be revisions of each other. The first of
 * a name is stored under the name alone, so that the base's article of that name stays hidden behind it.
 */
export class Recogniser {
  readonly #store: Pick<Store, 'findById' | 'findByKey' | 'list'>;
  readonly #isUpload: boolean;
  #files: KnownFiles | undefined;

  constructor(store: Pick<Store, 'findById' | 'findByKey' | 'list'>, isUpload: boolean) {
    this.#store = store;
    this.#isUpload = isUpload;
  }

  async recognise(draft: ArticleDraft, origin: Origin): Promise<Recognised> {
    const identity = identify(draft, origin);
    if (identity.idBesideTwin !== undefined) return this.#byFile(identity, draft, origin);
    const stored = (await this.#byAddress(identity.key)) ?? (await this.#byId(identity, draft, origin));
    return recognised(identity, stored);
  }

  async #byAddress(key: string): Promise<ArticleSummary | undefined> {
    for (const spelling of [key, ...otherSpellings(key)]) {
      const stored = await this.#store.findByKey(spelling);
      if (stored) return stored;
    }
    return undefined;
  }

  /**
   * The article that has the id, known by something else until now: it came from the same file, or with the same id,
   * and only one of the two has an address, or their site is the same. Ids like '1' mean another article on each site.
   */
  async #byId(
    { key, id }: Identity,
    { givenId }: ArticleDraft,
    { root, path }: Origin,
  ): Promise<ArticleSummary | undefined> {
    const holder = await this.#store.findById(id);
    if (holder === undefined) return undefined;
    const ofSameFile = root !== undefined && holder.origin.root === root && holder.origin.path === path;
    const ofSameId = givenId !== undefined && isGivenId(holder) && !areOfDifferentSites(holder.key, key);
    return ofSameFile || ofSameId ? holder : undefined;
  }

  async #byFile(byName: Identity, draft: ArticleDraft, origin: Origin): Promise<Recognised> {
    this.#files ??= new KnownFiles(await this.#store.list());
    const before = await this.#files.find(draft.title, origin, this.#isUpload);
    const identity = before
      ? { ...byName, key: keyOf(before, origin) }
      : this.#files.has(byName.key)
        ? beside(byName, draft, origin)
        : byName;
    const stored = before?.stored;
    this.#files.add({ key: identity.key, title: draft.title, origin, ...(stored && { stored }) }, before);
    return recognised(identity, stored);
  }
}

/** The identity of an article beside another of the same name. */
function beside(byName: Identity, draft: ArticleDraft, origin: Origin): Identity {
  const file = absolutePath(origin);
  return file === undefined ? identifyByHeadline(byName, draft) : { ...byName, key: `path:${file}` };
}

/** The key that an article keeps, save for an absolute path, which goes with the file. */
function keyOf({ key, origin: from }: KnownFile, to: Origin): string {
  const [before, now] = [absolutePath(from), absolutePath(to)];
  return now !== undefined && key === `path:${before}` ? `path:${now}` : key;
}

function recognised(identity: Identity, stored?: ArticleSummary): Recognised {
  return { identity, ...(stored && { stored }) };
}

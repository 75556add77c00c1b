import type { ArticleDraft, ArticleSummary, Origin } from '../../coverage/index.js';
import {
  areOfDifferentSites,
  contentHash,
  hasMoved,
  type Identity,
  identify,
  identifyByHeadline,
  isGivenId,
  originFile,
  otherSpellings,
} from '../../ingest/index.js';
import type { Store } from '../../store/store.js';
import { storedText } from '../stored-text.js';
import { type KnownFile, KnownFiles } from './known-files.js';

type Articles = Pick<Store, 'findById' | 'findByKey' | 'list' | 'read'>;

/** What an article is known by, and what the library holds of it; nothing where it is new. */
interface Recognised {
  readonly identity: Identity;
  readonly stored?: ArticleSummary;
}

/**
 * Finds articles that may have come before, for one ingest. One that is known by its file alone is another article than
 * one of that name in another folder, unless most of its text is the same, or than an upload of that name with another
 * headline: else two folders that both hold `monday.txt`, or two pasted texts, which Discord names alike, would be
 * revisions of each other. The first of a name is stored under the name alone, so that the base's copy of that article
 * stays hidden behind it.
 */
export class Recogniser {
  readonly #store: Articles;
  readonly #isUpload: boolean;
  #files: KnownFiles | undefined;

  constructor(store: Articles, isUpload: boolean) {
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
    origin: Origin,
  ): Promise<ArticleSummary | undefined> {
    const holder = await this.#store.findById(id);
    if (holder === undefined) return undefined;
    const file = originFile(origin);
    const ofSameFile = file !== undefined && originFile(holder.origin) === file;
    const ofSameId = givenId !== undefined && isGivenId(holder) && !areOfDifferentSites(holder.key, key);
    return ofSameFile || ofSameId ? holder : undefined;
  }

  async #byFile(byName: Identity, draft: ArticleDraft, origin: Origin): Promise<Recognised> {
    this.#files ??= new KnownFiles(await this.#store.list(), (id) => storedText(this.#store, id));
    const before = await this.#files.find(draft, origin, this.#isUpload);
    const place = before ? await placeOf(before, draft, origin) : origin;
    const identity = before
      ? { ...byName, key: keyOf(before, place) }
      : this.#files.has(byName.key)
        ? beside(byName, draft, origin)
        : byName;
    this.#files.add(identity.key, draft, place, before);
    return recognised(identity, before?.stored);
  }
}

/** The identity of an article beside another of the same name. */
function beside(byName: Identity, draft: ArticleDraft, origin: Origin): Identity {
  const file = originFile(origin);
  return file === undefined ? identifyByHeadline(byName, draft) : { ...byName, key: `path:${file}` };
}

/** Where an article is from then on: an unchanged one stays where it is, also where another folder has it too. */
async function placeOf(before: KnownFile, draft: ArticleDraft, origin: Origin): Promise<Origin> {
  const isSame = before.contentHash === contentHash(draft);
  return isSame && !(await hasMoved(before.origin, origin)) ? before.origin : origin;
}

/** The key that an article keeps, save for an absolute path, which goes with the file. */
function keyOf({ key, origin: from }: KnownFile, to: Origin): string {
  const [before, now] = [originFile(from), originFile(to)];
  return now !== undefined && key === `path:${before}` ? `path:${now}` : key;
}

function recognised(identity: Identity, stored?: ArticleSummary): Recognised {
  return { identity, ...(stored && { stored }) };
}

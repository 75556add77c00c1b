import type { ArticleDraft, ArticleSummary, Origin } from '../../coverage/index.js';
import { contentHash, hasMoved, originFile, plainHeadline } from '../../ingest/index.js';
import { resemblanceTo } from './resemblance.js';

/** An article that is known by its file's name, as the library holds it or as this ingest has seen it before. */
export interface KnownFile {
  readonly key: string;
  readonly headline: string;
  readonly contentHash: string;
  readonly origin: Origin;
  /** Absent where it is new in this ingest. */
  readonly stored?: ArticleSummary;
  /** Whether this ingest has read its file: the file stands beside the others that it reads. */
  readonly isRead: boolean;
}

/** The text of a stored article; undefined where it was altered on disk. */
type ReadText = (id: string) => Promise<string | undefined>;

/**
 * Most articles of one name whose texts are compared with that of a file: with hundreds of folders that all hold an
 * `index.html`, each with each would take hours.
 */
const MAX_COMPARED = 20;

/** The articles that are known by their files, to tell which of them a file is. */
export class KnownFiles {
  readonly #textOf: ReadText;
  readonly #byKey = new Map<string, KnownFile>();
  /** By absolute path: a folder and one within it have other paths below them for the same file. */
  readonly #byFile = new Map<string, KnownFile>();
  /** By the path below the folder that was read. */
  readonly #byPath = new Map<string, Set<KnownFile>>();

  constructor(stored: readonly ArticleSummary[], textOf: ReadText) {
    this.#textOf = textOf;
    for (const article of stored) {
      const { key, title, contentHash: hash, origin } = article;
      if (!/^(?:path|upload):/.test(key)) continue;
      const headline = plainHeadline(title);
      this.#keep({ key, headline, contentHash: hash, origin, stored: article, isRead: false });
    }
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** @param before what it was known as until now */
  add(key: string, draft: ArticleDraft, origin: Origin, before?: KnownFile): void {
    if (before) this.#forget(before);
    this.#keep({
      key,
      headline: plainHeadline(draft.title),
      contentHash: contentHash(draft),
      origin,
      ...(before?.stored && { stored: before.stored }),
      isRead: true,
    });
  }

  /**
   * The article that a file is: of the same file; else, for an upload, of the same name and headline; else of the same
   * path, word for word the same or corrected, see `#isCorrected`.
   */
  async find(draft: ArticleDraft, origin: Origin, isUpload: boolean): Promise<KnownFile | undefined> {
    const file = originFile(origin);
    const same = file === undefined ? undefined : this.#byFile.get(file);
    if (same) return same;
    const namesakes = [...(this.#byPath.get(origin.path) ?? [])];
    const headline = plainHeadline(draft.title);
    if (isUpload) return namesakes.find((one) => one.headline === headline);
    const hash = contentHash(draft);
    const copied = namesakes.find((one) => one.contentHash === hash);
    if (copied) return copied;
    // Of two whose folders have both moved, the one with the same headline is likelier.
    const compared = namesakes
      .filter(({ isRead }) => !isRead)
      .sort((a, b) => Number(b.headline === headline) - Number(a.headline === headline))
      .slice(0, MAX_COMPARED);
    if (compared.length === 0) return undefined;
    const isThis = resemblanceTo(draft.text);
    for (const one of compared) if (await this.#isCorrected(one, draft, origin, isThis)) return one;
    return undefined;
  }

  /**
   * Whether a file is a stored article of its path that was corrected in another folder: most of the text is the same,
   * and either the file is gone from the folder it came from, or the headline is the same and the day no other. Two
   * that have only name and headline in common ('index.html', 'Briefs') are two articles, and both are kept.
   */
  async #isCorrected(
    one: KnownFile,
    draft: ArticleDraft,
    origin: Origin,
    isThis: (text: string) => boolean,
  ): Promise<boolean> {
    const { headline, stored } = one;
    if (stored === undefined) return false;
    const isSameStory =
      headline === plainHeadline(draft.title) && !areOfOtherDays(stored.published, draft.published);
    if (!isSameStory && !(await hasMoved(one.origin, origin))) return false;
    const text = await this.#textOf(stored.id);
    return text !== undefined && isThis(text);
  }

  #forget(file: KnownFile): void {
    this.#byKey.delete(file.key);
    const absolute = originFile(file.origin);
    if (absolute !== undefined) this.#byFile.delete(absolute);
    this.#byPath.get(file.origin.path)?.delete(file);
  }

  #keep(file: KnownFile): void {
    this.#byKey.set(file.key, file);
    const absolute = originFile(file.origin);
    if (absolute !== undefined) this.#byFile.set(absolute, file);
    const namesakes = this.#byPath.get(file.origin.path) ?? new Set();
    this.#byPath.set(file.origin.path, namesakes.add(file));
  }
}

const DAY_CHARS = 'yyyy-mm-dd'.length;

function areOfOtherDays(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.slice(0, DAY_CHARS) !== other.slice(0, DAY_CHARS);
}

import type { IndexedArticle } from '../../coverage/index.js';
import type { Change } from '../store.js';
import type { Segment } from './segment.js';
import { draftSource, type PlacedArticle, type Terms } from './segment-source.js';
import type { Pick } from './segment-writer.js';
import type { Snapshot } from './snapshot.js';
import { type IndexChange, indexedPassages, passageId } from './vector-index.js';

/**
 * Segments small enough to be merged that a library may have, 2 or more: each question looks into all of them, and
 * each merge writes an article again. With 8, an article is written about once for every factor of 8 that the library
 * grows by.
 */
const MAX_SEGMENTS = 8;
/** A segment with more text than this is not merged any more, bytes: a merge holds its records in memory. */
const MERGE_CEILING_BYTES = 32 * 1024 * 1024;

/** What a commit has to write. */
interface Plan {
  /** Segments that stay as they are. */
  readonly kept: readonly Segment[];
  /** What goes into each new segment. */
  readonly written: readonly (readonly Pick[])[];
  readonly index: IndexChange;
  /** Articles afterwards, each counted once. */
  readonly articles: number;
}

interface Group {
  readonly segment?: Segment;
  readonly picks: readonly Pick[];
  readonly bytes: number;
}

/** Plans a change; undefined when it changes nothing. Removal comes before putting, so an id in both starts afresh. */
export function planChange(
  snapshot: Snapshot,
  change: Change,
  dimensions: number,
  terms: Terms,
): Plan | undefined {
  const put = lastOfEach(change.put);
  const removed = new Set(change.remove);
  const replaced = new Set(put.map(({ article }) => revisionKey(article)));
  const groups: Group[] = [];
  for (const segment of snapshot.segments) {
    const stay = segment.articles.filter(
      ({ article }) => !removed.has(article.id) && !replaced.has(revisionKey(article)),
    );
    const picks = stay.map((article) => ({ source: segment, article, indexed: article.indexed }));
    if (stay.length === segment.articles.length) groups.push({ segment, ...group(picks) });
    else if (stay.length > 0) groups.push(group(picks));
  }
  const untouched = groups.filter(({ segment }) => segment !== undefined).length;
  if (put.length === 0 && untouched === snapshot.segments.length) return undefined;
  const draft = draftSource(put, dimensions, terms);
  if (put.length > 0) {
    groups.push(group(draft.articles.map((article) => ({ source: draft, article, indexed: true }))));
  }
  const newest = newestOf(groups.flatMap(({ picks }) => picks));
  const merged = mergeSmall(groups);
  return {
    kept: merged.flatMap(({ segment }) => segment ?? []),
    written: merged
      .filter(({ segment }) => segment === undefined)
      .map(({ picks }) =>
        picks.map((pick) => ({
          ...pick,
          indexed: pick.indexed && newest.get(pick.article.article.id) === pick.article,
        })),
      ),
    index: indexChange(snapshot, newest, put, draft.articles, removed),
    articles: newest.size,
  };
}

/** When there are too many small segments, the smallest of them become one. */
function mergeSmall(groups: readonly Group[]): readonly Group[] {
  const small = groups.filter(({ bytes }) => bytes < MERGE_CEILING_BYTES);
  if (small.length <= MAX_SEGMENTS) return groups;
  const merged = [...small].sort((a, b) => a.bytes - b.bytes).slice(0, MAX_SEGMENTS);
  return [
    ...groups.filter((one) => !merged.includes(one)),
    group(groups.filter((one) => merged.includes(one)).flatMap(({ picks }) => picks)),
  ];
}

function group(picks: readonly Pick[]): Group {
  return { picks, bytes: picks.reduce((sum, { article }) => sum + article.bytes, 0) };
}

/** Of two texts with the same id and revision in one change the later counts. */
function lastOfEach(put: readonly IndexedArticle[]): IndexedArticle[] {
  return [...new Map(put.map((indexed) => [revisionKey(indexed.article), indexed])).values()];
}

function revisionKey({ id, revision }: { id: string; revision: number }): string {
  return `${revision} ${id}`;
}

function newestOf(picks: readonly Pick[]): Map<string, PlacedArticle> {
  const newest = new Map<string, PlacedArticle>();
  for (const { article } of picks) {
    const other = newest.get(article.article.id);
    if (other === undefined || other.article.revision < article.article.revision) {
      newest.set(article.article.id, article);
    }
  }
  return newest;
}

function indexChange(
  snapshot: Snapshot,
  newest: ReadonlyMap<string, PlacedArticle>,
  put: readonly IndexedArticle[],
  placed: readonly PlacedArticle[],
  removed: ReadonlySet<string>,
): IndexChange {
  const touched = new Set([...removed, ...put.map(({ article }) => article.id)]);
  const remove = [...touched].flatMap((id) => {
    const before = snapshot.byId.get(id)?.article;
    if (before === undefined || before === newest.get(id)) return [];
    return before.passages.map((_, ordinal) => passageId(id, ordinal));
  });
  const add = put.flatMap((indexed, i) =>
    placed[i] !== undefined && newest.get(indexed.article.id) === placed[i] ? indexedPassages(indexed) : [],
  );
  return { remove, add };
}

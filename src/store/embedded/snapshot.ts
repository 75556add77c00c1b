import type { ArticleSummary } from '../../coverage/index.js';
import type { StoreStatistics } from '../store.js';
import type { LexicalSegment } from './bm25.js';
import { fingerprintOf, type Manifest } from './manifest.js';
import { FileProblem, readFileOf, Segment } from './segment.js';
import { type PlacedArticle, sentencesOf } from './segment-source.js';
import { segmentFiles } from './segment-writer.js';
import { indexFile, passageId, readMatrix } from './vector-index.js';

/** An article revision and the segment it is in. */
export interface Held {
  readonly segment: Segment;
  readonly article: PlacedArticle;
}

/** One committed state of a library, in memory: what every read is answered from. */
export interface Snapshot {
  readonly manifest: Manifest;
  readonly segments: readonly Segment[];
  /** Newest revision of each article, ordered by id. */
  readonly newest: readonly Held[];
  readonly byId: ReadonlyMap<string, Held>;
  readonly byKey: ReadonlyMap<string, Held>;
  /** The newest revision's passages, one a row, ordered by article id and ordinal. */
  readonly rows: Rows;
}

interface Rows {
  readonly count: number;
  /** rows × dimensions. */
  readonly matrix: Float32Array;
  /** Position in `newest` of each row's article. */
  readonly articles: Uint32Array;
  /** First row of each article in `newest`. */
  readonly first: Uint32Array;
  readonly lexical: readonly LexicalSegment[];
  /** Terms of each row. */
  readonly lengths: Uint32Array;
}

/**
 * Loads what a manifest names. Segments that the snapshot before has already are taken over. Throws FileProblem, and
 * then has closed what it opened.
 */
export async function loadSnapshot(
  directory: string,
  manifest: Manifest,
  before: Snapshot | undefined,
): Promise<Snapshot> {
  const opened: Segment[] = [];
  try {
    const segments: Segment[] = [];
    for (const { name } of manifest.segments) {
      const known = before && takenOver(before, manifest, name);
      const segment = known ?? (await Segment.open(directory, manifest, name));
      if (known === undefined) opened.push(segment);
      segments.push(segment);
    }
    const byId = newestOf(segments);
    const newest = [...byId.values()].sort((a, b) => (a.article.article.id < b.article.article.id ? -1 : 1));
    const rows = await loadRows(directory, manifest, segments, newest);
    return {
      manifest,
      segments,
      newest,
      byId,
      byKey: new Map(newest.map((held) => [held.article.article.key, held])),
      rows,
    };
  } catch (error) {
    for (const segment of opened) segment.close();
    throw error;
  }
}

/** An article without its text. */
export function summaryOf({ article, length, passages }: PlacedArticle): ArticleSummary {
  const { body: _, ...metadata } = article;
  return { ...metadata, length, passages: passages.length };
}

/** A revision of an article that was not removed; the newest where none is named. */
export function heldRevision(snapshot: Snapshot, id: string, revision?: number): Held | undefined {
  const newest = snapshot.byId.get(id);
  if (newest === undefined || revision === undefined || newest.article.article.revision === revision)
    return newest;
  for (const segment of snapshot.segments) {
    const article = segment.articles.find(
      (one) => one.article.id === id && one.article.revision === revision,
    );
    if (article !== undefined) return { segment, article };
  }
  return undefined;
}

/** Counts, as of one committed state. */
export function statisticsOf({ manifest, newest, rows, segments }: Snapshot): StoreStatistics {
  return {
    articles: newest.length,
    revisions: segments.reduce((sum, { articles }) => sum + articles.length, 0),
    passages: rows.count,
    sentences: newest.reduce((sum, { article }) => sum + sentencesOf(article), 0),
    bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
    generation: manifest.generation,
    embedder: manifest.embedder,
  };
}

/** By name and contents: the folder may have been emptied and filled anew, with the same names. */
function takenOver(before: Snapshot, manifest: Manifest, name: string): Segment | undefined {
  const same = Object.values(segmentFiles(name)).every(
    (path) => fingerprintOf(before.manifest, path)?.sha256 === fingerprintOf(manifest, path)?.sha256,
  );
  return same ? before.segments.find((segment) => segment.name === name) : undefined;
}

function newestOf(segments: readonly Segment[]): Map<string, Held> {
  const newest = new Map<string, Held>();
  for (const segment of segments) {
    for (const article of segment.articles) {
      const other = newest.get(article.article.id);
      if (other === undefined || other.article.article.revision < article.article.revision) {
        newest.set(article.article.id, { segment, article });
      }
    }
  }
  return newest;
}

async function loadRows(
  directory: string,
  manifest: Manifest,
  segments: readonly Segment[],
  newest: readonly Held[],
): Promise<Rows> {
  const first = new Uint32Array(newest.length);
  const ids = new Map<string, number>();
  const articles: number[] = [];
  const lexical = new Map(
    segments.map((segment) => [segment, new Int32Array(segment.lexical.lengths.length).fill(-1)]),
  );
  const lengths: number[] = [];
  newest.forEach(({ segment, article }, position) => {
    first[position] = articles.length;
    for (let ordinal = 0; ordinal < article.passages.length; ordinal++) {
      const row = articles.push(position) - 1;
      ids.set(passageId(article.article.id, ordinal), row);
      const rows = lexical.get(segment) as Int32Array;
      rows[article.firstPassage + ordinal] = row;
      lengths.push(segment.lexical.lengths[article.firstPassage + ordinal] as number);
    }
  });
  const matrix = new Float32Array(ids.size * manifest.embedder.dimensions);
  if (manifest.index !== undefined) {
    const path = indexFile(manifest.index);
    const bytes = await readFileOf(directory, manifest, path);
    if (!readMatrix(bytes, ids, matrix)) throw new FileProblem(path, 'altered or cut off');
  }
  return {
    count: ids.size,
    matrix,
    articles: Uint32Array.from(articles),
    first,
    lexical: segments.map((segment) => ({
      index: segment.lexical,
      positions: segment.positions,
      rows: lexical.get(segment) as Int32Array,
    })),
    lengths: Uint32Array.from(lengths),
  };
}

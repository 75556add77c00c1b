import { type QuantisedRows, quantise } from '../../../embeddings/vectors.js';
import { type Article, type IndexedArticle, slice } from '../../coverage/index.js';
import { buildLexicalIndex, type LexicalIndex } from './lexical-index.js';
import { encodeRecord, type PackedPassage, packPassage, sentenceCount } from './record.js';

/** What a segment's directory says of an article revision: everything but its text. */
export interface DirectoryEntry {
  readonly article: Omit<Article, 'text'>;
  /** UTF-16 code units of the text. */
  readonly length: number;
  readonly passages: readonly PackedPassage[];
  /** Whether this segment has the terms and sentence vectors of its passages: a superseded revision needs none. */
  readonly indexed: boolean;
  /** Where its record is, in bytes. */
  readonly offset: number;
  readonly bytes: number;
}

/** An article revision with the place of its first passage and sentence among those that the segment indexes. */
export interface PlacedArticle extends DirectoryEntry {
  readonly firstPassage: number;
  readonly firstSentence: number;
}

/** Article revisions with what is derived from them, on disk or not yet: segments are written from these. */
export interface SegmentSource {
  readonly articles: readonly PlacedArticle[];
  readonly lexical: LexicalIndex;
  readonly sentences: QuantisedRows;
  /** The line of the record, unchecked. */
  recordBytes(article: DirectoryEntry): Buffer;
}

/** Splits text into the terms that are matched. */
export type Terms = (text: string) => readonly string[];

/** Counts through a directory, to know where each article's rows begin. */
export function place(entries: readonly DirectoryEntry[]): PlacedArticle[] {
  let firstPassage = 0;
  let firstSentence = 0;
  return entries.map((entry) => {
    const placed = { ...entry, firstPassage, firstSentence };
    if (entry.indexed) {
      firstPassage += entry.passages.length;
      firstSentence += sentencesOf(entry);
    }
    return placed;
  });
}

/** Sentences of all passages of an article. */
export function sentencesOf(entry: DirectoryEntry): number {
  return entry.passages.reduce((sum, passage) => sum + sentenceCount(passage), 0);
}

/**
 * Articles that are about to be stored. Throws RangeError when vectors and passages do not go together, or an id is no
 * text.
 */
export function draftSource(
  indexed: readonly IndexedArticle[],
  dimensions: number,
  terms: Terms,
): SegmentSource {
  const records: Buffer[] = [];
  const entries: DirectoryEntry[] = [];
  const documents: (readonly string[])[] = [];
  for (const { article, passages, passageVectors, sentenceVectors } of indexed) {
    const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
    if (
      passageVectors.length !== passages.length * dimensions ||
      sentenceVectors.length !== sentences * dimensions
    ) {
      throw new RangeError(`the vectors of article ${article.id} do not match its passages and sentences`);
    }
    // The vectra index would give it back as another, and the library could not be opened any more.
    if (!article.id.isWellFormed()) throw new RangeError(`the id ${JSON.stringify(article.id)} is no text`);
    const packed = passages.map(packPassage);
    const record = encodeRecord({ article, passages: packed });
    const { text, ...rest } = article;
    const offset = records.length;
    entries.push({
      article: rest,
      length: text.length,
      passages: packed,
      indexed: true,
      offset,
      bytes: record.length,
    });
    records.push(record);
    const title = terms(article.title);
    for (const passage of passages) documents.push([...title, ...terms(slice(text, passage))]);
  }
  return {
    articles: place(entries),
    lexical: buildLexicalIndex(documents),
    sentences: quantise(concatenate(indexed.map((article) => article.sentenceVectors)), dimensions),
    // A draft's records are not in a file yet: its offsets count records.
    recordBytes: (article) => records[article.offset] as Buffer,
  };
}

/** Superseded revisions: their text stays readable, nothing of them is retrieved. */
export function textOnlySource(
  records: readonly { article: Article; passages: readonly PackedPassage[] }[],
  dimensions: number,
): SegmentSource {
  const lines = records.map(encodeRecord);
  return {
    articles: place(
      records.map(({ article: { text, ...article }, passages }, offset) => {
        const bytes = (lines[offset] as Buffer).length;
        return { article, length: text.length, passages, indexed: false, offset, bytes };
      }),
    ),
    lexical: buildLexicalIndex([]),
    sentences: quantise(new Float32Array(), dimensions),
    recordBytes: (article) => lines[article.offset] as Buffer,
  };
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

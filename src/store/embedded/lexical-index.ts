// `as number` says that an index is within its array: `starts` has one entry more than there are terms, and points into
// postings that are as long as its last one.

/** Which passages hold a term and how often: an inverted index over the passages of one segment. */
export interface LexicalIndex {
  /** Terms of each passage, title included, counting repetitions. */
  readonly lengths: Uint32Array;
  readonly terms: readonly string[];
  /** Where each term's postings begin; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Posting: the passage … */
  readonly passages: Uint32Array;
  /** … and how often the term occurs in it. */
  readonly frequencies: Uint32Array;
}

/** Passages of one index that go into another. */
interface LexicalPart {
  readonly index: LexicalIndex;
  /** New number of each old passage, -1 for those left out. */
  readonly renumbered: Int32Array;
}

/** Indexes documents, each given as its terms. */
export function buildLexicalIndex(documents: readonly (readonly string[])[]): LexicalIndex {
  const postings = new Map<string, [passage: number, frequency: number][]>();
  documents.forEach((terms, passage) => {
    for (const term of terms) {
      const list = postings.get(term) ?? [];
      if (list.length === 0) postings.set(term, list);
      const last = list.at(-1);
      if (last?.[0] === passage) last[1]++;
      else list.push([passage, 1]);
    }
  });
  return pack(
    Uint32Array.from(documents, (terms) => terms.length),
    postings,
  );
}

/** One index of `size` passages out of parts of others. */
export function mergeLexicalIndexes(parts: readonly LexicalPart[], size: number): LexicalIndex {
  const lengths = new Uint32Array(size);
  const postings = new Map<string, [passage: number, frequency: number][]>();
  for (const { index, renumbered } of parts) {
    renumbered.forEach((passage, old) => {
      if (passage >= 0) lengths[passage] = index.lengths[old] as number;
    });
    index.terms.forEach((term, i) => {
      eachPosting(index, i, (old, frequency) => {
        const passage = renumbered[old] as number;
        if (passage < 0) return;
        const list = postings.get(term);
        if (list === undefined) postings.set(term, [[passage, frequency]]);
        else list.push([passage, frequency]);
      });
    });
  }
  return pack(lengths, postings);
}

/** Visits the postings of a term, given by its position. */
export function eachPosting(
  index: LexicalIndex,
  term: number,
  visit: (passage: number, frequency: number) => void,
): void {
  const end = index.starts[term + 1] as number;
  for (let i = index.starts[term] as number; i < end; i++) {
    visit(index.passages[i] as number, index.frequencies[i] as number);
  }
}

function pack(lengths: Uint32Array, postings: ReadonlyMap<string, [number, number][]>): LexicalIndex {
  // Sorted, so that the same articles always make the same file.
  const terms = [...postings.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  const flat = terms.map((term) => postings.get(term) ?? []);
  flat.forEach((list, i) => {
    starts[i + 1] = (starts[i] as number) + list.length;
  });
  const passages = new Uint32Array(starts.at(-1) ?? 0);
  const frequencies = new Uint32Array(passages.length);
  flat.flat().forEach(([passage, frequency], i) => {
    passages[i] = passage;
    frequencies[i] = frequency;
  });
  return { lengths, terms, starts, passages, frequencies };
}

/** Counts of passages, terms and postings, 4 bytes each, before everything else. */
const HEADER_VALUES = 3;

/**
 * The file: header, lengths, starts, postings' passages and frequencies (all uint32, little-endian), the terms as JSON.
 */
export function encodeLexicalIndex(index: LexicalIndex): Uint8Array[] {
  const header = Uint32Array.of(index.lengths.length, index.terms.length, index.passages.length);
  const numbers = [header, index.lengths, index.starts, index.passages, index.frequencies];
  return [
    ...numbers.map((values) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
    Buffer.from(JSON.stringify(index.terms), 'utf8'),
  ];
}

/** The index in a file's bytes, which the caller has verified and which must start at a multiple of 4. */
export function decodeLexicalIndex(bytes: Buffer): LexicalIndex {
  let at = 0;
  const take = (count: number): Uint32Array => {
    const values = new Uint32Array(bytes.buffer, bytes.byteOffset + at, count);
    at += values.byteLength;
    return values;
  };
  const [passages = 0, terms = 0, postings = 0] = take(HEADER_VALUES);
  return {
    lengths: take(passages),
    starts: take(terms + 1),
    passages: take(postings),
    frequencies: take(postings),
    terms: JSON.parse(bytes.toString('utf8', at)) as string[],
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LexicalSegment, matchedTerms, scoreBm25 } from '../../../src/store/embedded/bm25.js';
import {
  buildLexicalIndex,
  decodeLexicalIndex,
  encodeLexicalIndex,
  type LexicalIndex,
  mergeLexicalIndexes,
} from '../../../src/store/embedded/lexical-index.js';

const term = fc.constantFrom('tokyo', 'abe', 'budget', 'vote', 'visit', 'constructor', '__proto__');
const documents = fc.array(fc.array(term, { maxLength: 12 }), { minLength: 1, maxLength: 12 });

function segment(index: LexicalIndex, firstRow = 0): LexicalSegment {
  return {
    index,
    positions: new Map(index.terms.map((one, i) => [one, i])),
    rows: Int32Array.from(index.lengths, (_, i) => firstRow + i),
  };
}

/** The formula, straight from the text of the documents. */
function naive(docs: readonly (readonly string[])[], query: readonly string[]): number[] {
  const mean = docs.reduce((sum, doc) => sum + doc.length, 0) / docs.length;
  return docs.map((doc) =>
    [...new Set(query)].reduce((sum, one) => {
      const df = docs.filter((other) => other.includes(one)).length;
      const tf = doc.filter((other) => other === one).length;
      if (tf === 0) return sum;
      const idf = Math.log(1 + (docs.length - df + 0.5) / (df + 0.5));
      return sum + (idf * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * doc.length) / mean));
    }, 0),
  );
}

describe('BM25', () => {
  it('agrees with the formula, however the passages are spread over segments', () => {
    fc.assert(
      fc.property(documents, fc.array(term, { maxLength: 5 }), fc.nat(), (docs, query, at) => {
        const cut = at % (docs.length + 1);
        const segments = [
          segment(buildLexicalIndex(docs.slice(0, cut))),
          segment(buildLexicalIndex(docs.slice(cut)), cut),
        ];
        const lengths = Uint32Array.from(docs, (doc) => doc.length);
        const { scores, documentFrequency } = scoreBm25(segments, lengths, query);
        naive(docs, query).forEach((score, i) => {
          expect(scores[i]).toBeCloseTo(score, 6);
        });
        const matched = matchedTerms(segments, query, [...docs.keys()]);
        for (const one of query) {
          expect(documentFrequency.get(one)).toBe(docs.filter((doc) => doc.includes(one)).length);
          docs.forEach((doc, i) => {
            expect(matched.get(i)?.has(one)).toBe(doc.includes(one));
          });
        }
      }),
    );
  });

  it('keeps the passages that a merge keeps, as if they had been indexed alone', () => {
    fc.assert(
      fc.property(documents, documents, fc.func(fc.boolean()), (left, right, keeps) => {
        let next = 0;
        const kept: (readonly string[])[] = [];
        const part = (docs: readonly (readonly string[])[]) => ({
          index: buildLexicalIndex(docs),
          renumbered: Int32Array.from(docs, (doc, i) => {
            if (!keeps(doc, i)) return -1;
            kept.push(doc);
            return next++;
          }),
        });
        const merged = mergeLexicalIndexes([part(left), part(right)], next);
        expect(merged.lengths).toEqual(Uint32Array.from(kept, (doc) => doc.length));
        const { scores } = scoreBm25([segment(merged)], merged.lengths, ['abe', 'vote']);
        naive(kept, ['abe', 'vote']).forEach((score, i) => {
          expect(scores[i]).toBeCloseTo(score, 6);
        });
      }),
    );
  });

  it('is the same after a way through a file', () => {
    fc.assert(
      fc.property(documents, (docs) => {
        const index = buildLexicalIndex(docs);
        expect(decodeLexicalIndex(Buffer.concat(encodeLexicalIndex(index)))).toEqual(index);
      }),
    );
  });
});

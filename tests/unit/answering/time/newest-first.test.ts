import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedQuote, newestFirst } from '../../../../src/answering/time/index.js';

const EQUALITY = { closeness: 0.1, names: ['naro'] };

function quote(
  articleId: string,
  published: string | undefined,
  span: string | undefined,
  score: number,
): DatedQuote {
  return {
    articleId,
    score,
    scale: 'read',
    terms: new Set(['bridge', 'cost', 'naro']),
    ...(published !== undefined && { published }),
    ...(span !== undefined && { span }),
  };
}

function order(...quotes: DatedQuote[]): string[] {
  return newestFirst(quotes, (same) => same, EQUALITY).map(
    ({ quote: { articleId }, older }) => `${articleId}${older ? ' (older)' : ''}`,
  );
}

describe('newestFirst', () => {
  it('puts the newer of two different answers first and marks the older', () => {
    expect(
      order(quote('2016', '2016-01-01', '3.5 million', 1), quote('2017', '2017-01-01', '4 million', 0.95)),
    ).toEqual(['2017', '2016 (older)']);
  });

  it('marks the older where the newer is first anyway', () => {
    expect(
      order(quote('2017', '2017-01-01', '4 million', 1), quote('2016', '2016-01-01', '3.5 million', 0.95)),
    ).toEqual(['2017', '2016 (older)']);
  });

  it('takes a quote for one of the same that lacks a word of the question', () => {
    const toll = { ...quote('2017', '2017-01-01', '287', 0.95), terms: new Set(['bridge', 'naro']) };
    expect(order(quote('2016', '2016-01-01', '112', 1), toll)).toEqual(['2017', '2016 (older)']);
  });

  it('tells names apart, whole or in part', () => {
    expect(
      order(quote('a', '2016-01-01', 'Fumio Kishida', 1), quote('b', '2017-01-01', 'Taro Kono', 1)),
    ).toEqual(['b', 'a (older)']);
    expect(
      order(quote('a', '2016-01-01', 'Fumio Kishida', 1), quote('b', '2017-01-01', 'Kishida', 1)),
    ).toEqual(['a', 'b']);
  });

  it.each<[string, DatedQuote]>([
    ['says the same', quote('b', '2017-01-01', 'about 3.5 million yen', 0.99)],
    ['lies too far below', quote('b', '2017-01-01', '4 million', 0.8)],
    ['has no words that answer', quote('b', '2017-01-01', undefined, 0.99)],
    ['has no date', quote('b', undefined, '4 million', 0.99)],
    ['is of the same day', quote('b', '2016-01-01T12:00:00Z', '4 million', 0.99)],
    ['stands in the same article', quote('a', '2017-01-01', '4 million', 0.99)],
    ['is of another kind', quote('b', '2017-01-01', 'Taro Kono', 0.99)],
    ['was read less closely', { ...quote('b', '2017-01-01', '4 million', 0.99), scale: 'closely' }],
    ['is about something else', { ...quote('b', '2017-01-01', '4 million', 0.99), terms: new Set(['cost']) }],
    [
      'lacks the name',
      { ...quote('b', '2017-01-01', '4 million', 0.99), terms: new Set(['bridge', 'cost']) },
    ],
  ])('leaves the order where the newer %s', (_, other) => {
    expect(order(quote('a', '2016-01-01', '3.5 million', 1), other)).toEqual(['a', other.articleId]);
  });

  it('keeps every quote once', () => {
    const quotes = fc.array(
      fc.record({
        articleId: fc.constantFrom('a', 'b', 'c', 'd'),
        published: fc.constantFrom('2016-01-01', '2017-01-01', 'unknown'),
        span: fc.constantFrom('1', '2', 'Abe', 'Kono'),
        terms: fc.constantFrom(new Set(['x']), new Set(['x', 'y'])),
        scale: fc.constantFrom('read', 'closelyRead'),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(quotes, (ranked) => {
        const placed = newestFirst(ranked, (same) => same, EQUALITY).map((some) => some.quote);
        expect(placed).toHaveLength(ranked.length);
        expect(new Set(placed)).toEqual(new Set(ranked));
      }),
    );
  });
});

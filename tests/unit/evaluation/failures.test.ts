import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../../src/evaluation/failures.js';
import { asked, question, quote, unanswerable } from '../../support/asked.js';

const kindOf = (about: Parameters<typeof asked>[0]) => failuresOf([asked(about)])[0]?.kind;

describe('a question', () => {
  it('did not fail where the right sentence was given, or rightly nothing', () => {
    expect(kindOf({})).toBeUndefined();
    expect(kindOf({ quotes: [quote('right', 0, 30, [10, 12])] })).toBeUndefined();
    expect(kindOf({ question: unanswerable(), answered: false })).toBeUndefined();
  });

  it.each([
    ['wrong-article', { quotes: [quote('other'), quote('right')] }],
    ['wrong-article', { quotes: [] }],
    ['wrong-sentence', { quotes: [quote('right', 40, 60)], answered: false }],
    ['wrong-words', { quotes: [quote('right', 0, 30, [22, 25])] }],
    ['held-back', { answered: false }],
    ['wrongly-answered', { question: unanswerable('offtopic') }],
  ] as const)('failed with a %s', (kind, about) => {
    expect(kindOf({ ...about, quotes: [...('quotes' in about ? about.quotes : [quote('right')])] })).toBe(
      kind,
    );
  });

  it('of which only the article was judged did not fail by its sentence', () => {
    expect(kindOf({ question: question({ places: [] }), quotes: [quote('right', 70, 80)] })).toBeUndefined();
  });
});

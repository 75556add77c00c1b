import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLine } from '../../../../src/bot/render/article.js';
import { hostileArticle } from '../../../support/hostile-answer.js';
import { english } from '../../../support/rendered.js';

describe('articleLine', () => {
  it('leaves room for the headline, however long the name of its publisher is', () => {
    const article = { id: 'a', title: 'The headline', source: 'N'.repeat(300), published: '2017-09-27' };
    expect(articleLine(article, 220, english)).toMatch(/^The headline · N{50,72}… · 27 September 2017$/);
  });

  it('has publisher and date the right way round, whatever direction a headline sets', () => {
    for (const mark of ['\u202e', '\u202b', '\u2067', '\u2068'])
      expect(articleLine({ id: 'a', title: `Abe ${mark}gnp`, source: `${mark}TASS` }, 220, english)).toBe(
        'Abe gnp · TASS',
      );
    const hebrew = 'ראש הממשלה ביקר ברוסיה\u200f!';
    expect(articleLine({ id: 'a', title: hebrew }, 220, english)).toBe(hebrew);
  });

  it('is no longer than it may be', () => {
    fc.assert(
      fc.property(hostileArticle, fc.integer({ min: 150, max: 1_000 }), (article, limit) => {
        expect(articleLine(article, limit, english).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

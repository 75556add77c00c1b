import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedPassage } from '../../../../src/bot/render/quote.js';
import { boldRuns, visibleText } from '../../../support/discord/plain-text.js';
import { hostileQuote } from '../../../support/hostile-answer.js';
import { quote } from '../../../support/rendered.js';

describe('quotedPassage', () => {
  it('is the passage word for word, with the answering sentence in bold', () => {
    const passage = quotedPassage(
      quote('He came. It was in April 2017. He left.', 'It was in April 2017.'),
      4_096,
    );
    expect(passage).toBe('He came. **It was in April 2017.** He left.');
  });

  it('keeps the answering sentence and whole sentences around it where the passage is too long', () => {
    const text = `First comes this sentence. ${'Here is filler that says little. '.repeat(5)}This one answers. Then more follows. The end.`;
    const passage = quotedPassage(quote(text, 'This one answers.'), 95);
    expect(passage).toBe(
      '… Here is filler that says little. **This one answers.** Then more follows. The end.',
    );
  });

  it('cuts a sentence that is too long by itself, outside of a letter and marked', () => {
    const passage = quotedPassage(
      quote(`Before. ${'👩‍👩‍👧‍👦'.repeat(20)} After.`, '👩‍👩‍👧‍👦'.repeat(20)),
      50,
    );
    expect(passage).toBe(`… **${'👩‍👩‍👧‍👦'.repeat(3)}** …`);
  });

  it('shows nothing but the quoted words and the marks of a cut, for any text and limit', () => {
    fc.assert(
      fc.property(hostileQuote, fc.integer({ min: 40, max: 4_096 }), (any, limit) => {
        const passage = quotedPassage(any, limit);
        expect(passage.length).toBeLessThanOrEqual(limit);
        const shown = visibleText(passage);
        if (shown === any.text) return;
        const words = shown.replace(/^… /, '').replace(/ …$/, '');
        expect(words.length).toBeLessThan(shown.length);
        expect(any.text.includes(words)).toBe(true);
      }),
    );
  });

  it('sets the whole answering sentence in bold where it fits', () => {
    fc.assert(
      fc.property(hostileQuote, (any) => {
        const runs = boldRuns(quotedPassage(any, 1_000_000)).join('');
        expect(runs.replace(/\s/g, '')).toBe(any.highlight.text.replace(/\s/g, ''));
      }),
    );
  });
});

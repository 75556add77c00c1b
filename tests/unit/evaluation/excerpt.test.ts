import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/evaluation/report/excerpt.js';

describe('an excerpt', () => {
  it('sets off the sentence and the words in it, and escapes the rest', () => {
    const text = 'Who <paid>? The city & state paid 12 million.';
    const html = excerpt(text, { start: 12, end: 44 }, [
      { start: 12, end: 44, element: 'strong' },
      { start: 34, end: 44, element: 'u' },
    ]);
    expect(html).toBe('Who &lt;paid&gt;? <strong>The city &amp; state paid <u>12 million</u></strong>.');
  });

  it('is cut between words, and says so', () => {
    const text = `${'before '.repeat(60)}MIDDLE${' after'.repeat(60)}`;
    const start = text.indexOf('MIDDLE');
    const html = excerpt(text, { start, end: start + 6 }, [{ start, end: start + 6, element: 'mark' }]);
    expect(html).toMatch(/^… before .*before <mark>MIDDLE<\/mark> after .*after …$/);
  });

  it('holds what is in focus, word for word, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '<', '&', '"', '\n', '😀', 'é'),
      maxLength: 900,
    });
    fc.assert(
      fc.property(text, fc.nat(900), fc.nat(40), (drawn, from, length) => {
        const start = Math.min(from, drawn.length);
        const end = Math.min(start + length, drawn.length);
        const html = excerpt(drawn, { start, end }, [{ start, end, element: 'mark' }]);
        const { document } = parseHTML(`<html><body><div>${html}</div></body></html>`);
        expect(document.querySelector('mark')?.textContent).toBe(drawn.slice(start, end));
      }),
    );
  });
});

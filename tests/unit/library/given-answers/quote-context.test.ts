import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/coverage/index.js';
import { contextOf } from '../../../../src/library/given-answers/quote-context.js';

const ANSWER = 'The harbour of Emden was opened again on 3 May 2021.';

function articleOf(text: string): Article {
  return {
    ...{ id: 'a', key: 'id:a', revision: 1, title: 'Harbour', text, body: { start: 0, end: text.length } },
    ...{ contentHash: '', ingestedAt: '2021-05-04T00:00:00.000Z', origin: { path: 'a.txt' } },
  };
}

/** What is shown around the answer in a text. */
function around(text: string) {
  const start = text.indexOf(ANSWER);
  const span = { start, end: start + ANSWER.length };
  return contextOf(articleOf(text), { articleId: 'a', revision: 1, ...span, highlight: span });
}

describe('what stands around a quote', () => {
  it('is the paragraph before it to the one after it', () => {
    const before = 'Ships may come in.';
    const after = 'The mayor was there.';
    const { text, start, highlight } = around(`Long ago.\n\n${before}\n\n${ANSWER}\n\n${after}\n\nThe end.`);
    expect(text).toBe(`${before}\n\n${ANSWER}\n\n${after}`);
    expect(highlight.text).toBe(ANSWER);
    expect(text.slice(highlight.start - start)).toMatch(/^The harbour/);
  });

  it('is whole sentences of a paragraph without end', () => {
    const sentences = Array.from({ length: 10_000 }, (_, i) => `Ship ${i} came into the harbour at noon.`);
    const paragraph = sentences.join(' ');
    const { start, end, text, highlight } = around(`${paragraph} ${ANSWER} ${paragraph}`);
    expect(text).toMatch(/^Ship \d+ came .* at noon\.$/);
    expect(text).toContain(ANSWER);
    expect(text.length).toBeLessThan(13_000);
    // More than Discord takes: whoever shows it cuts it again, and marks the cut.
    expect(highlight.start - start).toBeGreaterThan(4_096);
    expect(end - highlight.end).toBeGreaterThan(4_096);
  });

  it('is word for word, holds the answer and stays short, whatever stands there', () => {
    const anything = fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 1_000 }))
      .map(([unit, times]) => unit.repeat(times));
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const whole = `${before}${ANSWER}${after}`;
        const { start, end, text, highlight } = around(whole);
        expect(text).toBe(whole.slice(start, end));
        expect(text.slice(highlight.start - start, highlight.end - start)).toBe(ANSWER);
        expect(text.length).toBeLessThan(13_000);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElsewhereError } from '../../../../src/bot/channels.js';
import { translator } from '../../../../src/bot/i18n/translate.js';
import { renderExpected } from '../../../../src/bot/render/failure.js';
import { LANGUAGES, PullquoteError } from '../../../../src/coverage/index.js';
import { expectAccepted } from '../../../support/discord/accepted.js';
import { activeMarkdown } from '../../../support/discord/plain-text.js';
import { hostileText } from '../../../support/hostile-text.js';
import { english } from '../../../support/rendered.js';

describe('renderExpected', () => {
  it('sets what was typed in quotation marks, and cuts it short', () => {
    const typed = `*${'x'.repeat(90)}*\n${'y'.repeat(5_000)}`;
    const error = new PullquoteError('nothing-by-that-id', 'message', 'advice', { details: { id: typed } });
    expect(renderExpected(error, english).content).toBe(
      `There is neither an answer nor an article with the id “\\*${'x'.repeat(90)}\\* yyyyyy…” here. Pick an answer from the suggestions, or ask again.`,
    );
  });

  it.each(LANGUAGES)('sets an id apart from the sentence in %s', (language) => {
    const error = new PullquoteError('nothing-by-that-id', 'message', 'advice', { details: { id: 'abc' } });
    expect(renderExpected(error, translator(language)).content).toMatch(/[“«„「]\s?abc\s?[”»“」]/);
  });

  it('names every channel where a question is answered', () => {
    const channels = Array.from({ length: 5 }, (_, i) => `<#12345678901234567890${i}>`).join(', ');
    const error = new ElsewhereError('other-channel', 'message', 'advice', { details: { channels } });
    expect(renderExpected(error, english).content).toContain(channels);
  });

  it('is accepted by Discord and formats nothing, whatever the error names', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, advice) => {
        const rendered = renderExpected(new PullquoteError('code', message, advice), english);
        expectAccepted(rendered);
        expect(activeMarkdown(rendered.content ?? '')).toBe('');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderExpected } from '../../../src/bot/render/failure.js';
import { PullquoteError } from '../../../src/coverage/index.js';
import { expectAccepted } from '../../support/discord/accepted.js';
import { activeMarkdown } from '../../support/discord/plain-text.js';
import { hostileText } from '../../support/hostile-text.js';
import { english } from '../../support/rendered.js';

describe('renderExpected', () => {
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

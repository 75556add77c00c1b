import { expect, it } from 'vitest';
import { renderSummary } from '../../../src/cli/render-library.js';
import { styleFor } from '../../../src/cli/style.js';
import { ingestProblem } from '../../../src/coverage/index.js';

it('a summary counts all that failed, also what it does not name', () => {
  const summary = {
    ...{ added: 2, revised: 0, unchanged: 0, removed: 0, passages: 2, tookMs: 100 },
    failed: [{ name: 'a.txt', ...ingestProblem('empty') }],
    failedCount: 1_001,
    warnings: [{ name: 'b.md', ...ingestProblem('date-unknown', { date: 'soon' }) }],
    warningCount: 1,
  };
  const lines = renderSummary(summary, styleFor({ isTTY: false }, false)).split('\n');
  expect(lines[0]).toBe('2 new, 0 revised, 0 unchanged, 0 removed, 1001 failed (2 passages in 0.1 s)');
  expect(lines.slice(1, 3)).toEqual(['failed: a.txt is empty', 'failed: 1,000 more']);
  expect(lines.slice(3)).toEqual([expect.stringMatching(/^note: b\.md the date “soon” is not one/)]);
});

import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../../src/cli/render-library.js';
import { styleFor } from '../../../src/cli/style.js';
import { ingestProblem } from '../../../src/coverage/index.js';

const plain = styleFor({}, true);
const nothing = { revised: 0, unchanged: 0, removed: 0, tookMs: 100 };

describe('the summary of an ingest in a terminal', () => {
  it.each([
    [0, '0 passages'],
    [1, '1 passage'],
    [2, '2 passages'],
  ])('counts %i as %s', (passages, words) => {
    const none = { failed: [], failedCount: 0, warnings: [], warningCount: 0 };
    expect(renderSummary({ ...nothing, ...none, added: 1, passages }, plain)).toBe(
      `1 new, 0 revised, 0 unchanged, 0 removed, 0 failed (${words} in 0.1 s)`,
    );
  });

  it('counts all that failed, also what it does not name', () => {
    const summary = {
      ...{ ...nothing, added: 2, passages: 2 },
      failed: [{ name: 'a.txt', ...ingestProblem('empty') }],
      failedCount: 1_001,
      warnings: [{ name: 'b.md', ...ingestProblem('date-unknown', { date: 'soon' }) }],
      warningCount: 1,
    };
    const lines = renderSummary(summary, plain).split('\n');
    expect(lines[0]).toBe('2 new, 0 revised, 0 unchanged, 0 removed, 1001 failed (2 passages in 0.1 s)');
    expect(lines.slice(1, 3)).toEqual(['failed: a.txt is empty', 'failed: 1,000 more']);
    expect(lines.slice(3)).toEqual([expect.stringMatching(/^note: b\.md the date “soon” is not one/)]);
  });
});

import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../../src/cli/render-library.js';
import { styleFor } from '../../../src/cli/style.js';

describe('the summary of an ingest in a terminal', () => {
  it.each([
    [0, '0 passages'],
    [1, '1 passage'],
    [2, '2 passages'],
  ])('counts %i as %s', (passages, words) => {
    const counts = { added: 1, revised: 0, unchanged: 0, removed: 0, failed: [], warnings: [] };
    expect(renderSummary({ ...counts, passages, tookMs: 100 }, styleFor({}, true))).toBe(
      `1 new, 0 revised, 0 unchanged, 0 removed, 0 failed (${words} in 0.1 s)`,
    );
  });
});

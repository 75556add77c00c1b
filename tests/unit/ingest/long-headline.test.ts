import { describe, expect, test } from 'vitest';
import { ingestProblem } from '../../../src/coverage/index.js';
import { draftOf } from '../../support/ingest-drafts.js';

const STORY =
  'The council voted on Monday to reopen the old harbour, which had been closed for eleven years after a storm.';

describe('a headline without end', () => {
  const endless = 'Harbour to reopen 🚢 '.repeat(2_500).trim();

  test.each([
    ['story.md', `---\ntitle: ${endless}\n---\n${STORY}\n`],
    ['story.md', `# ${endless}\n\n${STORY}\n`],
    ['story.txt', `---\ntitle: ${endless}\n---\n${STORY}\n`],
    ['story.json', JSON.stringify({ id: '1', title: endless, text: STORY })],
    ['story.jsonl', JSON.stringify({ id: '1', title: endless, text: STORY })],
    ['story.html', `<html><title>${endless}</title><article><p>${STORY.repeat(5)}</p></article></html>`],
  ])('is shortened at a word, and told: %s', async (name, source) => {
    const { title, text, warnings } = await draftOf(source, { name });
    expect(title).toMatch(/^(?:Harbour to reopen 🚢 )+(?:Harbour( to( reopen( 🚢)?)?)?)?…$/u);
    expect([...title].length).toBeLessThanOrEqual(301);
    expect([...title].length).toBeGreaterThan(280);
    expect(warnings).toEqual([ingestProblem('headline-too-long', { limit: 300 })]);
    expect(text).toContain(STORY);
  });
});

test('a headline of 300 characters is left as it is', async () => {
  const title = '🚢'.repeat(300);
  const draft = await draftOf(JSON.stringify({ id: '1', title, text: STORY }), { name: 'story.json' });
  expect([draft.title, draft.warnings]).toEqual([title, undefined]);
});

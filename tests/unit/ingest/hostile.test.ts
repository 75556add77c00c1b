import { describe, expect, test } from 'vitest';
import { ingestProblem } from '../../../src/coverage/index.js';
import { canonicalUrl } from '../../../src/ingest/canonical-url.js';
import { draftOf, failureOf } from '../../support/ingest-drafts.js';

/** Files that are far too large for whatever takes time that grows with the square, or doubles: it would not end. */

const STORY =
  'The council voted on Monday to reopen the old harbour, which had been closed for eleven years after a storm.';
const tooDeep = ingestProblem('nested-too-deep');

describe('a file without an extension', () => {
  test('is told from a page although it opens with comments', async () => {
    const source = `${'<!---->'.repeat(500)}${STORY}`;
    expect((await draftOf(source, { name: 'story' })).text).toBe(source);
  });

  test('is a page behind comments', async () => {
    const source = `<?xml version="1.0"?>\n${'<!-- saved -->\n'.repeat(100)}<html><p>${STORY}</p></html>`;
    expect((await draftOf(source, { name: 'story' })).text).toBe(STORY);
  });
});

describe('Markdown whose one line nests without end', () => {
  test.each([
    ['quotations', '>'.repeat(500_000)],
    ['quotations with spaces', ' > '.repeat(500_000)],
    ['lists', '- '.repeat(500_000)],
    ['numbered lists in quotations', '> 1. '.repeat(500_000)],
  ])('by %s is a failure', async (_, markers) => {
    const source = `# Harbour\n\n${STORY}\n\n${markers}and more.\n`;
    expect(await failureOf(source, { name: 'story.md' })).toMatchObject(tooDeep);
  });
});

describe('Markdown that only looks nested is read', () => {
  test.each([
    ['a wide rule', '- '.repeat(200)],
    ['a wide rule of stars', '* '.repeat(200)],
    ['many points', '- a point\n'.repeat(500)],
    ['a mail quoted over and over', `${'> '.repeat(30)}${STORY}`],
  ])('with %s', async (_, lines) => {
    expect((await draftOf(`${STORY}\n\n${lines}\n`, { name: 'story.md' })).text).toContain(STORY);
  });
});

test('a page of elements within elements with text in each is a failure', async () => {
  const page = `<html><body>${'<div>a'.repeat(1900)}${'</div>'.repeat(1900)}</body></html>`;
  expect(await failureOf(page, { name: 'page.html' })).toMatchObject(tooDeep);
});

test.each([
  ['elements', '<p>a'.repeat(600_000)],
  ['attributes', `<p ${Array.from({ length: 600_000 }, (_, i) => `a${i}`).join(' ')}>a</p>`],
  ['comments', 'a<!---->'.repeat(600_000)],
])('a page of %s without end is a failure', async (_, html) => {
  const page = `<html><body><p>${STORY}</p>${html}</body></html>`;
  expect(await failureOf(page, { name: 'page.html' })).toMatchObject(tooDeep);
});

test('millions of spaces within a line of Markdown are read', async () => {
  const source = `The old harbour${' '.repeat(3_000_000)}reopens\nin May.`;
  expect((await draftOf(source, { name: 'story.md' })).text).toMatch(/^The old harbour +reopens in May\.$/);
});

test('an address with millions of slashes has one spelling', () => {
  const slashes = '/'.repeat(3_000_000);
  expect(canonicalUrl(`https://example.com/a${slashes}b${slashes}`)).toBe(`https://example.com/a${slashes}b`);
});

describe('front matter with no end of keys', () => {
  const keys = Array.from({ length: 200_000 }, (_, i) => `key${i}: x`).join('\n');
  const source = `---\ntitle: Harbour\n${keys}\n---\n${STORY}\n`;

  test('is a failure of a Markdown file', async () => {
    const problem = ingestProblem('front-matter-too-long', { limit: 64 });
    expect(await failureOf(source, { name: 'story.md' })).toMatchObject(problem);
  });

  test('is text in a text file, as other lines between rules are', async () => {
    expect((await draftOf(source, { name: 'story.txt' })).text).toBe(source);
  });
});

test('front matter that has a field twice is still told', async () => {
  const { reason } = await failureOf(`---\ntitle: A\ntitle: B\n---\n${STORY}`, { name: 'story.md' });
  expect(reason).toMatch(/not valid YAML \(line 3: Map keys must be unique\)/);
});

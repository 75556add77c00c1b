import { describe, expect, test } from 'vitest';
import { ingestProblem } from '../../../src/coverage/index.js';
import { draftOf, failureOf, outcomesOf } from '../../support/ingest-drafts.js';

/** Read in minutes, or until the stack ended, where time grew with the square of the depth. */
const LEVELS = 100_000;
/** What a list on one page may well have. */
const ITEMS = 5_000;

const STORY =
  'The council voted on Monday to reopen the old harbour, which had been closed for eleven years after a storm.';
const tooDeep = ingestProblem('nested-too-deep');

describe('a record nested without end', () => {
  const lists = '['.repeat(LEVELS) + ']'.repeat(LEVELS);
  const names = `${'{"name":'.repeat(LEVELS)}"x"${'}'.repeat(LEVELS)}`;
  const record = (id: number, more = '') => `{"id":"${id}","text":"${STORY}"${more}}`;

  test.each([
    ['a title of lists', `,"title":${lists}`],
    ['an author of names', `,"author":${names}`],
  ])('by %s fails alone, in JSONL and in JSON', async (_, more) => {
    const records = [record(1), record(2, more), record(3)];
    for (const [name, source] of [
      ['wire.jsonl', records.join('\n')],
      ['wire.json', `[${records.join(',')}]`],
    ] as const)
      expect(await outcomesOf(source, { name })).toMatchObject([
        { name: `${name}:1`, draft: { text: STORY } },
        { failure: { name: `${name}:2`, ...tooDeep } },
        { name: `${name}:3`, draft: { text: STORY } },
      ]);
  });

  test('is read where no field of an article is', async () => {
    const source = record(1, `,"layout":${lists}`);
    expect((await draftOf(source, { name: 'wire.jsonl' })).text).toBe(STORY);
  });
});

describe('front matter nested without end', () => {
  test.each([
    ['lists', `title: ${'['.repeat(LEVELS)}x${']'.repeat(LEVELS)}`],
    ['lists without an end', `title: ${'['.repeat(LEVELS)}`],
    ['mappings', `title: ${'{name: '.repeat(LEVELS)}x${'}'.repeat(LEVELS)}`],
    ['items', `title:\n ${'- '.repeat(LEVELS)}x`],
    ['lines', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}title:`).join('\n')],
  ])('by %s fails a file, and not the process', async (_, yaml) => {
    for (const name of ['story.md', 'story.txt'])
      expect(await failureOf(`---\n${yaml}\n---\n${STORY}\n`, { name })).toMatchObject(tooDeep);
  });

  test('is none with a few lists in lists', async () => {
    const source = `---\nauthor: [[Jane Doe], [John Doe, [Jim Doe]]]\n---\n${STORY}\n`;
    for (const name of ['story.md', 'story.txt'])
      expect((await draftOf(source, { name })).author).toBe('Jane Doe, John Doe, Jim Doe');
  });
});

test('quotations within quotations without end fail a Markdown file', async () => {
  const source = `${'>'.repeat(5000)} ${STORY}\n`;
  expect(await failureOf(source, { name: 'story.md' })).toMatchObject(tooDeep);
});

/** HTML that nests although it does not look like it. */
const SLY = [
  // HTML has no self-closing elements but the void ones.
  ['self-closed elements', '<div/>'.repeat(LEVELS)],
  // The second <li> ends the first only where no paragraph is open within it.
  ['list items with unended paragraphs', `<ul>${'<li><p>x'.repeat(LEVELS)}`],
  ['terms with unended paragraphs', `<dl>${'<dt>x<dd><p>x'.repeat(LEVELS)}`],
  ['elements between comments', '<!-- > --><b>'.repeat(LEVELS)],
] as const;

describe('a page nested without end', () => {
  test.each(SLY)('by %s is a failure', async (_, html) => {
    const source = `<html><body><p>${STORY}</p>${html}</body></html>`;
    expect(await failureOf(source, { name: 'page.html' })).toMatchObject(tooDeep);
  });

  test.each(SLY)('by %s in a block of Markdown is a failure', async (_, html) => {
    const source = `# Harbour\n\n${STORY}\n\n<section>${html}</section>\n`;
    expect(await failureOf(source, { name: 'page.md' })).toMatchObject(tooDeep);
  });
});

describe('a long page that is flat is read', () => {
  test.each([
    ['list items without end tags', `<ul>${'<li>x'.repeat(ITEMS)}</ul>`],
    ['paragraphs without end tags', '<p>x'.repeat(ITEMS)],
    ['paragraphs in list items', `<ul>${'<li><p>x</p>'.repeat(ITEMS)}</ul>`],
    ['table cells without end tags', `<table>${'<tr><td>x'.repeat(ITEMS)}</table>`],
    ['line breaks and images', 'x<br><img src="a.png">'.repeat(ITEMS)],
    ['tags in a script', `<script>${'"<div>" +'.repeat(ITEMS)}</script>`],
    ['tags in a comment', `<!--${'<div>'.repeat(ITEMS)}-->`],
    ['shapes in a drawing', `<svg>${'<g/>'.repeat(ITEMS)}</svg>`],
  ])('with %s', async (_, html) => {
    const source = `<html><body><article><p>${STORY}</p>${html}</article></body></html>`;
    expect((await draftOf(source, { name: 'page.html' })).text).toContain(STORY);
    const markdown = `${STORY}\n\n<section>${html}</section>\n`;
    expect((await draftOf(markdown, { name: 'page.md' })).text).toContain(STORY);
  });
});

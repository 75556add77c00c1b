import { describe, expect, test } from 'vitest';
import { bodyOf, draftOf, failureOf } from '../../support/ingest-drafts.js';

const name = 'coverage/tokyo-talks.md';

describe('front matter', () => {
  test('gives the metadata, every value as it stands there', async () => {
    const source = `---
id: 007
title: "Talks: a beginning"
published: 2017-07-07
publisher: TASS
byline: By Jane Doe
link: https://tass.com/politics/1
mood: sunny
---
They met on Friday.
`;
    expect(await draftOf(source, { name })).toEqual({
      givenId: '007',
      title: 'Talks: a beginning',
      published: '2017-07-07',
      source: 'TASS',
      author: 'Jane Doe',
      url: 'https://tass.com/politics/1',
      text: 'They met on Friday.',
      body: { start: 0, end: 19 },
    });
  });

  test('that is not YAML is a failure with the place', async () => {
    const { reason } = await failureOf('---\ntitle: "open\n---\nText.', { name });
    expect(reason).toMatch(/front matter that is not valid YAML \(line \d/);
  });

  test('that is no mapping is a failure', async () => {
    expect((await failureOf('---\n- a\n- b\n---\nText.', { name })).reason).toMatch(
      /not a list of “name: value” lines/,
    );
  });

  test('a date or address that does not hold is left out and told', async () => {
    const draft = await draftOf('---\ndate: 03/04/2017\nurl: tass.com/1\n---\nText.', { name });
    expect(draft.published).toBeUndefined();
    expect(draft.url).toBeUndefined();
    expect(draft.warnings).toMatchObject([{ code: 'date-ambiguous' }, { code: 'address-not-whole' }]);
  });

  test('aliases that multiply are refused, not built', async () => {
    const levels = 'bcdefghij'.split('');
    const bomb = levels.map(
      (key, i) => `${key}: &${key} [${`*${i === 0 ? 'a' : levels[i - 1]},`.repeat(9)}]`,
    );
    const { reason } = await failureOf(`---\na: &a [x]\n${bomb.join('\n')}\n---\nText.`, { name });
    expect(reason).toMatch(/not valid YAML/);
  });
});

describe('text', () => {
  test('is what a reader of the rendered page sees, block by block', async () => {
    const source = `# Talks in *Tokyo*

First line
of a paragraph with **bold**, [a link](https://a.example/x "t"), \`code\` and ![an image](i.png)an end.[^1]
A hard  
break.

## The plan

> Quoted words.
>
> More.

- one
- two

  with more

| Point | State |
|-------|-------|
| Ferry | open  |

\`\`\`js
let a = 1;

a++;
\`\`\`

<div><p>Raw &amp; simple</p><script>alert(1)</script></div>

[ref]: https://a.example

[^1]: A note.
`;
    const draft = await draftOf(source, { name });
    expect(draft.title).toBe('Talks in Tokyo');
    expect(draft.text.split('\n\n')).toEqual([
      'Talks in Tokyo',
      'First line of a paragraph with bold, a link, code and an end. A hard\nbreak.',
      'The plan',
      'Quoted words.',
      'More.',
      'one',
      'two',
      'with more',
      'Point | State',
      'Ferry | open',
      'let a = 1;',
      'a++;',
      'Raw & simple',
      'A note.',
    ]);
    expect(bodyOf(draft)).toMatch(/^First line/);
  });

  test('has line breaks for those of HTML, in a paragraph, a cell and a heading', async () => {
    const source = `# Harbour<br>to reopen

City Hall<br>12 Main Street <BR/> Springfield<br />
and beyond

| Point | State |
|-------|-------|
| one<br>two | three |
`;
    const draft = await draftOf(source, { name });
    expect(draft.title).toBe('Harbour to reopen');
    expect(draft.text.split('\n\n')).toEqual([
      'Harbour\nto reopen',
      'City Hall\n12 Main Street\nSpringfield\nand beyond',
      'Point | State',
      'one\ntwo | three',
    ]);
    expect(bodyOf(draft)).toMatch(/^City Hall/);
  });

  test('has no word of a script or a style within a line', async () => {
    const source =
      'Text <script>alert(1)</script>and <style media="all">p { *color*: red }</STYLE>more, H<sub>2</sub>O.\n\nA <script>lost()\n\nEnd.';
    expect((await draftOf(source, { name })).text).toBe('Text and more, H2O.\n\nA\n\nEnd.');
  });

  test('the headline is that of the front matter, else the first heading, else the file’s name', async () => {
    expect((await draftOf('---\ntitle: A\n---\n# B\n\nText.', { name })).title).toBe('A');
    expect((await draftOf('Text.\n\n# B\n', { name })).title).toBe('B');
    expect((await draftOf('Text.', { name })).title).toBe('tokyo talks');
  });

  test('nothing but front matter is a failure', async () => {
    expect((await failureOf('---\ntitle: A\n---\n\n![x](y.png)\n', { name })).reason).toBe('has no text');
  });

  test('the day in a file’s name is its date where nothing else is', async () => {
    expect((await draftOf('Text.', { name: '2017-07-07-talks.md' })).published).toBe('2017-07-07');
  });
});

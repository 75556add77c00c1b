import { existsSync, readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { draftOf, failureOf } from '../../support/ingest-drafts.js';

const PAGES = '../shared/data/pages';
const name = 'page.html';

const PARAGRAPHS = [
  'The council voted on Monday to reopen the old harbour, which had been closed for eleven years after a storm.',
  'Ferries to the island are to sail again from the first of May, the mayor said, provided that the quay is mended.',
  'Fishermen at the market welcomed the vote; some had waited, as they put it, for most of their working lives.',
];

function page(head: string, before = ''): string {
  return `<!doctype html><html><head><title>Harbour to reopen</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>${before}
<article><h1>Harbour to reopen</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>
<script>document.body.textContent = 'owned';</script><footer>All rights reserved</footer></body></html>`;
}

describe('the article in a page', () => {
  test('is its paragraphs, with a blank line between them', async () => {
    const draft = await draftOf(page(''), { name });
    expect(draft.title).toBe('Harbour to reopen');
    expect(draft.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('words of neighbouring blocks are not glued, those of one are not torn', async () => {
    const list = '<ul><li>One</li><li>Two</li></ul><p>Before<br>after, f<b>at</b>,\n  sp aced&nbsp;out</p>';
    const source = page('').replace('</article>', `${list}</article>`);
    expect((await draftOf(source, { name })).text.split('\n\n').slice(3)).toEqual([
      'One',
      'Two',
      'Before\nafter, fat, sp aced\u00a0out',
    ]);
  });

  test('is found without html, head and body elements', async () => {
    const source = `<title>Harbour to reopen</title><meta property="og:site_name" content="The Quay">${PARAGRAPHS.map((p) => `<p>${p}`).join('\n')}`;
    expect(await draftOf(source, { name })).toMatchObject({
      title: 'Harbour to reopen',
      source: 'The Quay',
      text: PARAGRAPHS.join('\n\n'),
    });
  });

  test.each([
    ['nothing in it', '<html><head><title>T</title></head><body></body></html>'],
    [
      'a script that would draw it',
      '<html><body><div id="root"></div><script>render()</script><noscript>Enable JavaScript.</noscript></body></html>',
    ],
  ])('a page with %s is a failure', async (_, source) => {
    expect((await failureOf(source, { name })).reason).toMatch(/has no article in it/);
  });

  test('elements nested without end are a failure, not a crash', async () => {
    const source = `<html><body>${'<div>'.repeat(50_000)}${PARAGRAPHS[0]}</body></html>`;
    expect((await failureOf(source, { name })).reason).toMatch(/nested too deep/);
  });
});

describe('what a page says of itself', () => {
  const jsonLd = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

  test('canonical address, publisher, author, date from meta elements', async () => {
    const head = `<link rel="canonical" href="https://quay.example/harbour"><meta property="og:site_name" content="The Quay">
      <meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2017-07-07T09:30:00+0200">`;
    expect(await draftOf(page(head), { name })).toMatchObject({
      url: 'https://quay.example/harbour',
      source: 'The Quay',
      author: 'Jane Doe',
      published: '2017-07-07T09:30:00+02:00',
    });
  });

  test('from JSON-LD, within a graph and a list', async () => {
    const article = {
      '@type': ['NewsArticle'],
      datePublished: '2017-07-07',
      publisher: { name: 'The Quay' },
      author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
      mainEntityOfPage: { '@id': 'https://quay.example/1' },
    };
    const head = `<script type="application/ld+json">{broken</script>${jsonLd([{ '@graph': [{ '@type': 'Organization', name: 'X' }, article] }])}`;
    expect(await draftOf(page(head), { name })).toMatchObject({
      url: 'https://quay.example/1',
      source: 'The Quay',
      published: '2017-07-07',
      author: 'Jane Doe, John Roe',
    });
  });

  test('a relative canonical address is passed over for a whole one', async () => {
    const head =
      '<link rel="canonical" href="/harbour"><meta property="og:url" content="https://quay.example/harbour">';
    expect((await draftOf(page(head), { name })).url).toBe('https://quay.example/harbour');
  });

  test('a date that can be read two ways is left out and told', async () => {
    const draft = await draftOf(page('<meta name="date" content="03/04/2017">'), { name });
    expect(draft.published).toBeUndefined();
    expect(draft.warnings).toMatchObject([{ code: 'date-ambiguous' }]);
  });

  test('a time element where nothing else is', async () => {
    const draft = await draftOf(page('', '<time datetime="2017-07-07">Friday</time>'), { name });
    expect(draft.published).toBe('2017-07-07');
  });
});

describe('charset', () => {
  test.each(['windows-1251', 'Shift_JIS', 'windows-1252'])(
    '%s from the page or the server',
    async (charset) => {
      const words = { 'windows-1251': 'Порт', Shift_JIS: '港', 'windows-1252': '“Café”' }[charset] ?? '';
      const source = page(`<meta charset="${charset}">`).replace('The council', `${words} council`);
      expect((await draftOf(iconv.encode(source, charset), { name })).text).toContain(`${words} council`);
      const bare = iconv.encode(page('').replace('The council', `${words} council`), charset);
      expect((await draftOf(bare, { name, mediaType: `text/html; charset=${charset}` })).text).toContain(
        words,
      );
    },
  );
});

describe.skipIf(!existsSync(PAGES))('saved news pages (needs ../shared)', () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  /** Harmonic mean of precision and recall over words. */
  function tokenF1(actual: readonly string[], expected: readonly string[]): number {
    const left = new Map<string, number>();
    for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
    const hits = actual.filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count > 0;
    });
    return (2 * hits.length) / (actual.length + expected.length);
  }

  /** Independent of our walk: tags out, the commonest entities in. */
  function plain(html: string): string {
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
    return html
      .replace(
        /<\/?(?:a|b|i|em|strong|span|u|small|sup|sub|abbr|cite|code|font|mark|q|time|wbr)\b[^>]*>/gi,
        '',
      )
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole)
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  }

  test.each(existsSync(PAGES) ? readdirSync(PAGES) : [])('%s', async (folder) => {
    const draft = await draftOf(readFileSync(`${PAGES}/${folder}/source.html`), { name });
    const expected = readFileSync(`${PAGES}/${folder}/expected.html`, 'utf8');
    expect(tokenF1(words(draft.text), words(plain(expected)))).toBeGreaterThanOrEqual(0.98);
    const { title } = JSON.parse(readFileSync(`${PAGES}/${folder}/expected-metadata.json`, 'utf8')) as {
      title: string;
    };
    expect(draft.title).toBe(title.replace(/\s+/g, ' '));
  });
});

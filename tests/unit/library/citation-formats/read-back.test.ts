import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../src/coverage/index.js';
import { writeCitations } from '../../../../src/library/citation-formats/write-citations.js';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyCitation: fc.Arbitrary<Citation> = fc.record(
  {
    articleId: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    title: anyText,
    author: anyText,
    source: anyText,
    published: fc.constantFrom('2017-07-07', '1999-12-31T23:59:59Z', 'yesterday', '2017-99-99'),
    url: fc.oneof(fc.webUrl(), anyText),
    revision: fc.constant(1),
  },
  { requiredKeys: ['articleId', 'title', 'revision'] },
);
const severalCitations = fc.array(anyCitation, { minLength: 1, maxLength: 4 });

/** What citation.js, which reads the files of reference managers, makes of a text. */
function readBack(text: string): Record<string, unknown>[] {
  const load = createRequire(import.meta.url);
  const { Cite } = load('@citation-js/core');
  load('@citation-js/plugin-bibtex');
  load('@citation-js/plugin-ris');
  return new Cite(text, { generateGraph: false }).data;
}

function bracesBalance(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('whatever stands in the metadata of an article', () => {
  it('comes back from CSL-JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyCitation, async (citation) => {
        const [item] = JSON.parse(await writeCitations([citation], 'csl-json'));
        expect(item.title.isWellFormed()).toBe(true);
        expect(words(item.title)).toEqual(words(citation.title));
      }),
    );
  });

  it('leaves the braces of BibTeX balanced, with one entry an article', async () => {
    await fc.assert(
      fc.asyncProperty(severalCitations, async (citations) => {
        const text = await writeCitations(citations, 'bibtex');
        expect(bracesBalance(text)).toBe(true);
        const keys = [...text.matchAll(/^@(?:article|misc)\{([\w-]+),$/gm)].map(([, key]) => key);
        expect(new Set(keys).size).toBe(new Set(citations.map(({ articleId }) => articleId)).size);
      }),
    );
  });

  it('stays in its own line of a RIS file', async () => {
    await fc.assert(
      fc.asyncProperty(severalCitations, async (citations) => {
        const text = await writeCitations(citations, 'ris');
        for (const line of text.split('\r\n')) {
          expect(line).toMatch(/^(?:(?:TY|AU|TI|T2|PY|DA|UR|ER) {2}- [^\p{Cc}]*)?$/u);
        }
      }),
    );
  });

  it('never breaks a reference in a style', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        severalCitations,
        fc.constantFrom('apa', 'chicago', 'mla'),
        async (citations, style) => {
          const text = await writeCitations(citations, style);
          expect(text).not.toContain('\uE000');
          expect(text.split('\n\n').length).toBeLessThanOrEqual(citations.length);
        },
      ),
    );
  });
});

describe('what reference managers read', () => {
  const citation: Citation = {
    articleId: 'a',
    title: 'Küche & Straße: 50 % of “{braces}” \\ 東京 #1_a',
    author: 'Jane Doe and Ursula von der Leyen',
    source: 'Harbour Times',
    published: '2017-07-08',
    url: 'https://example.com/a_b?c=d%20e#f',
    revision: 1,
  };
  const expected = {
    title: citation.title,
    'container-title': 'Harbour Times',
    issued: { 'date-parts': [[2017, 7, 8]] },
    URL: citation.url,
  };

  it('comes back whole from BibTeX', async () => {
    const [item] = readBack(await writeCitations([citation], 'bibtex'));
    expect(item).toMatchObject({ author: [{ family: 'Doe', given: 'Jane' }, { given: 'Ursula' }] });
    expect(item).toMatchObject({ ...expected });
  });

  it('comes back whole from RIS', async () => {
    const [item] = readBack(await writeCitations([citation], 'ris'));
    // Its reader takes the year alone of a newspaper's article; the day stands in DA.
    const issued = { 'date-parts': [[2017]] };
    expect(item).toMatchObject({ ...expected, issued, type: 'article-newspaper' });
  });
});

function words(text: string): string[] {
  return text
    .toWellFormed()
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '');
}

import { describe, expect, it } from 'vitest';
import type { Citation, CitationFormat } from '../../../../src/coverage/index.js';
import { writeCitations } from '../../../../src/library/citation-formats/write-citations.js';

const signed: Citation = {
  articleId: 'example.com/2017/07/07/talks',
  title: 'Kishida & Shuvalov: "50%" agreed?',
  author: 'Jane Doe and Juan de la Cruz',
  source: 'Harbour Times',
  published: '2017-07-07T09:30:00Z',
  url: 'https://example.com/2017/07/07/talks_in_tokyo',
  revision: 2,
  fragmentUrl: 'https://example.com/2017/07/07/talks_in_tokyo#:~:text=agreed',
  quote: {
    start: 10,
    end: 40,
    text: 'They agreed.',
    highlight: { start: 10, end: 22, text: 'They agreed.' },
  },
};
const bare: Citation = { articleId: 'b-17', title: 'Only a headline', revision: 1 };

const EXPECTED: Readonly<Record<CitationFormat, { signed: string; bare: string }>> = {
  apa: {
    signed:
      'Doe, J., & de la Cruz, J. (2017, July 7). Kishida & Shuvalov: “50%” agreed? Harbour Times. https://example.com/2017/07/07/talks_in_tokyo',
    bare: 'Only a headline. (n.d.).',
  },
  chicago: {
    signed:
      'Doe, Jane, and Juan de la Cruz. “Kishida & Shuvalov: ‘50%’ agreed?” Harbour Times, July 7, 2017. https://example.com/2017/07/07/talks_in_tokyo.',
    bare: '“Only a headline.”',
  },
  mla: {
    signed:
      'Doe, Jane, and Juan de la Cruz. “Kishida & Shuvalov: ‘50%’ agreed?” Harbour Times, 7 July 2017, https://example.com/2017/07/07/talks_in_tokyo.',
    bare: '“Only a headline.”',
  },
  bibtex: {
    signed: [
      '@article{doe2017kishida,',
      '  author = {Doe, Jane and de la Cruz, Juan},',
      '  title = {{Kishida \\& Shuvalov: "50\\%" agreed?}},',
      '  journal = {Harbour Times},',
      '  year = {2017},',
      '  month = jul,',
      '  day = {7},',
      '  url = {https://example.com/2017/07/07/talks_in_tokyo},',
      '}',
      '',
    ].join('\n'),
    bare: '@misc{only,\n  title = {{Only a headline}},\n}\n',
  },
  ris: {
    signed: [
      'TY  - NEWS',
      'AU  - Doe, Jane',
      'AU  - de la Cruz, Juan',
      'TI  - Kishida & Shuvalov: "50%" agreed?',
      'T2  - Harbour Times',
      'PY  - 2017',
      'DA  - 2017/07/07',
      'UR  - https://example.com/2017/07/07/talks_in_tokyo',
      'ER  - ',
      '',
    ].join('\r\n'),
    bare: 'TY  - NEWS\r\nTI  - Only a headline\r\nER  - \r\n',
  },
  'csl-json': {
    signed: JSON.stringify(
      [
        {
          id: 'example.com/2017/07/07/talks',
          type: 'article-newspaper',
          title: 'Kishida & Shuvalov: "50%" agreed?',
          author: [
            { family: 'Doe', given: 'Jane' },
            { family: 'de la Cruz', given: 'Juan' },
          ],
          'container-title': 'Harbour Times',
          issued: { 'date-parts': [[2017, 7, 7]] },
          URL: 'https://example.com/2017/07/07/talks_in_tokyo',
        },
      ],
      null,
      2,
    ),
    bare: JSON.stringify([{ id: 'b-17', type: 'article-newspaper', title: 'Only a headline' }], null, 2),
  },
};

describe('citations in the formats of others', () => {
  it.each(Object.entries(EXPECTED))(
    'as %s',
    { timeout: 60_000 },
    async (name, { signed: full, bare: least }) => {
      const format = name as CitationFormat;
      expect(await writeCitations([signed], format)).toBe(full);
      expect(await writeCitations([bare], format)).toBe(least);
    },
  );

  it('cite an article once, however many of its passages were quoted', { timeout: 60_000 }, async () => {
    const twice = [signed, { ...signed, quote: undefined } as unknown as Citation, bare];
    expect(await writeCitations(twice, 'mla')).toBe(`${EXPECTED.mla.signed}\n\n${EXPECTED.mla.bare}`);
  });

  it('name an unsigned article by its newspaper in Chicago, by its headline in APA and MLA', {
    timeout: 60_000,
  }, async () => {
    const unsigned: Citation = { ...bare, source: 'TASS', author: 'TASS', published: '2016-11-05' };
    expect(await writeCitations([unsigned], 'chicago')).toBe('TASS. “Only a headline.” November 5, 2016.');
    expect(await writeCitations([unsigned], 'apa')).toBe('Only a headline. (2016, November 5). TASS.');
    expect(await writeCitations([unsigned], 'mla')).toBe('“Only a headline.” TASS, 5 Nov. 2016.');
  });

  it('take a tag in a headline literally', { timeout: 60_000 }, async () => {
    const tagged = { ...bare, title: 'What <i>this</i> & <b> mean' };
    expect(await writeCitations([tagged], 'mla')).toBe('“What <i>this</i> & <b> mean.”');
  });

  it('give two entries of a BibTeX file keys of their own', async () => {
    const text = await writeCitations([bare, { ...bare, articleId: 'b-18' }], 'bibtex');
    expect(text).toContain('@misc{only,');
    expect(text).toContain('@misc{only-2,');
  });
});

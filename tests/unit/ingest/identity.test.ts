import { describe, expect, test } from 'vitest';
import { type ArticleDraft, ingestProblem } from '../../../src/coverage/index.js';
import { canonicalUrl } from '../../../src/ingest/canonical-url.js';
import { contentHash, identify } from '../../../src/ingest/identity.js';

const draft: ArticleDraft = { title: 'Talks', text: 'They met.', body: { start: 0, end: 9 } };

describe('canonical address', () => {
  test.each([
    ['HTTPS://TASS.com:443/Politics/955134/', 'https://tass.com/Politics/955134'],
    ['http://tass.com/a?utm_source=x&id=3&fbclid=y&b=%20z#top', 'http://tass.com/a?id=3&b=%20z'],
    ['https://user:secret@tass.com/', 'https://tass.com'],
    ['https://tass.com/?b=2&a=1', 'https://tass.com/?b=2&a=1'],
    ['https://tass.com/a/../b', 'https://tass.com/b'],
    ['http://xn--e1afmkfd.example/ж', 'http://xn--e1afmkfd.example/%D0%B6'],
  ])('%s is %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  test.each(['ftp://tass.com/a', '/politics', 'javascript:alert(1)', 'tass.com/a', ''])(
    '%j is none',
    (url) => {
      expect(canonicalUrl(url)).toBeUndefined();
    },
  );
});

describe('identity', () => {
  test('the address comes first, so tracking and renaming do not make another article', () => {
    const one = identify({ ...draft, url: 'https://www.tass.com/politics/1?utm_source=a' }, { path: 'a.md' });
    const two = identify({ ...draft, url: 'https://www.tass.com/politics/1/' }, { path: 'b.md' });
    expect(one).toEqual({ key: 'https://www.tass.com/politics/1', id: 'tass.com/politics/1' });
    expect(two).toEqual(one);
  });

  test('a given id is shown as given, and tells the article where there is no address', () => {
    expect(identify({ ...draft, givenId: 'A 7' }, { path: 'c.jsonl' })).toEqual({ key: 'id:A 7', id: 'A 7' });
    expect(identify({ ...draft, givenId: 'A 7', url: 'https://tass.com/1' }, { path: 'c.jsonl' })).toEqual({
      key: 'https://tass.com/1',
      id: 'A 7',
    });
  });

  test('else the path within the library, shown without its extension', () => {
    const origin = { root: '/news', path: '2017/tass-2017-07-07.txt' };
    expect(identify(draft, origin)).toEqual({
      key: 'path:2017/tass-2017-07-07.txt',
      id: '2017/tass-2017-07-07',
      idBesideTwin: '2017/tass-2017-07-07.txt',
    });
  });

  test('a given id cannot be taken for a path', () => {
    const given = identify({ ...draft, givenId: 'a.txt' }, { path: 'x.jsonl' });
    expect(given.key).not.toBe(identify(draft, { path: 'a.txt' }).key);
  });
});

describe('content hash', () => {
  test('equal for the same article, whatever the order of its fields', () => {
    expect(contentHash({ text: draft.text, body: draft.body, title: draft.title })).toBe(contentHash(draft));
    expect(contentHash({ ...draft, warnings: [ingestProblem('year-unknown', { day: '07-07' })] })).toBe(
      contentHash(draft),
    );
  });

  test.each([
    { text: 'They met!' },
    { title: 'Talk' },
    { published: '2017-07-07' },
    { author: 'A' },
    { dateline: { month: 7, day: 7 } },
    { body: { start: 1, end: 9 } },
  ])('differs for %o', (change) => {
    expect(contentHash({ ...draft, ...change })).not.toBe(contentHash(draft));
  });

  test('tells apart two broken surrogates that UTF-8 would write alike', () => {
    expect(contentHash({ ...draft, text: '\ud800' })).not.toBe(contentHash({ ...draft, text: '\ud801' }));
  });
});

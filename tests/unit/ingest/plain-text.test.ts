import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, draftOf } from '../../support/ingest-drafts.js';

const TASS = '../shared/coverage/tass-2017-07-07.txt';

const AGENCY_STORY = `World

Ministers agree on ferry link between the two islands

The first boats are to sail in spring

OSAKA, July 7. /TASS/. The two ministers agreed on a ferry link on Friday. Boats will sail daily.

"This is a beginning," one of them said.
`;

const LEAD = 'The council voted on Monday to reopen the old harbour, which had been closed for eleven years.';

describe('a story from an agency', () => {
  test.skipIf(!existsSync(TASS))('the first real article (needs ../shared)', async () => {
    const bytes = readFileSync(TASS);
    const draft = await draftOf(bytes, { name: 'tass-2017-07-07.txt' });
    expect(draft).toMatchObject({
      title: "Tokyo says Putin's visit to Japan gave positive impetus to bilateral ties",
      section: 'All news',
      standfirst: 'Dialogue between Moscow and Tokyo has been intensified recently at various levels',
      dateline: { place: 'TOKYO', agency: 'TASS', month: 7, day: 7 },
      source: 'TASS',
      published: '2017-07-07',
      text: bytes.toString(),
    });
    expect(bodyOf(draft)).toMatch(/^Dialogue between Moscow/);
    expect(draft.warnings).toBeUndefined();
  });

  test('keeps the text exactly and lets everything below the headline be quoted', async () => {
    const draft = await draftOf(AGENCY_STORY, { name: 'ferry.txt', year: 2017 });
    expect(draft).toMatchObject({
      title: 'Ministers agree on ferry link between the two islands',
      section: 'World',
      standfirst: 'The first boats are to sail in spring',
      published: '2017-07-07',
      text: AGENCY_STORY,
    });
    expect(bodyOf(draft)).toBe(AGENCY_STORY.slice(AGENCY_STORY.indexOf('The first boats')).trimEnd());
  });

  test.each([
    ['TOKYO, July 7. /TASS/. ', { place: 'TOKYO', agency: 'TASS', month: 7, day: 7 }],
    ['WASHINGTON (Reuters) - ', { place: 'WASHINGTON', agency: 'Reuters' }],
    ['PARIS, Feb 3 (AFP) — ', { place: 'PARIS', agency: 'AFP', month: 2, day: 3 }],
    ['LONDON, 3 March. ', { place: 'LONDON', month: 3, day: 3 }],
    ['NEW YORK, Sept. 12 (Xinhua) -- ', { place: 'NEW YORK', agency: 'Xinhua', month: 9, day: 12 }],
    ['ST. PETERSBURG, Russia (AP) — ', { place: 'ST. PETERSBURG, Russia', agency: 'AP' }],
    ['Washington (CNN) — ', { place: 'Washington', agency: 'CNN' }],
    ['KYIV — ', { place: 'KYIV' }],
  ])('the dateline %s', async (dateline, expected) => {
    const draft = await draftOf(`Harbour to reopen\n\n${dateline}${LEAD}\n`, { name: 'a.txt' });
    expect(draft.dateline).toEqual(expected);
    expect(draft.source).toBe('agency' in expected ? expected.agency : undefined);
    expect(draft.title).toBe('Harbour to reopen');
    expect(bodyOf(draft)).toBe(`${dateline}${LEAD}`);
  });

  test.each(['NATO said on Friday it would meet. ', 'JONES (Labour) said no. ', 'May 5 was a Friday. '])(
    '%s is no dateline',
    async (opening) => {
      expect(
        (await draftOf(`Headline here\n\n${opening}${LEAD}`, { name: 'a.txt' })).dateline,
      ).toBeUndefined();
    },
  );
});

describe('the year of a dateline', () => {
  const story = (day: string) => `Harbour to reopen\n\nOSLO, ${day}. /NTB/. ${LEAD}`;

  test.each([
    ['tass-2018-01-01.txt', 'December 31', '2017-12-31'],
    ['tass-2017-12-31.txt', 'January 1', '2018-01-01'],
    ['tass_20170709.txt', 'July 7', '2017-07-07'],
    ['tass-2017.txt', 'July 7', '2017-07-07'],
    ['news/2017/07/08/harbour.txt', 'July 7', '2017-07-07'],
    ['harbour.txt', 'July 7, 2016', '2016-07-07'],
  ])('%s with %s', async (name, day, published) => {
    const draft = await draftOf(story(day), { name });
    expect(draft.published).toBe(published);
    expect(draft.warnings).toBeUndefined();
  });

  test('the file’s name goes before the flag', async () => {
    expect((await draftOf(story('July 7'), { name: 'a-2016.txt', year: 2017 })).published).toBe('2016-07-07');
    expect((await draftOf(story('July 7'), { name: 'a.txt', year: 2017 })).published).toBe('2017-07-07');
  });

  test.each(['harbour.txt', '2016-2017-review.txt', 'backup-2024/harbour.txt'])(
    '%s does not tell it: no date, and a warning that says what to do',
    async (name) => {
      const draft = await draftOf(story('July 7'), { name });
      expect(draft.published).toBeUndefined();
      expect(draft.warnings).toMatchObject([
        { reason: expect.stringMatching(/year is unknown.*file’s name.*--year 2017/) },
      ]);
    },
  );

  test('a day that the year does not have is not moved', async () => {
    const draft = await draftOf(story('February 29'), { name: 'a-2017.txt' });
    expect(draft.published).toBeUndefined();
    expect(draft.warnings).toHaveLength(1);
  });
});

describe('other shapes of text', () => {
  test('headline, byline and date lines above the story', async () => {
    const text = `Harbour to reopen\nBy JANE DOE and John Roe\nJuly 7, 2017\n\n${LEAD}\n`;
    const draft = await draftOf(text, { name: 'a.txt' });
    expect(draft).toMatchObject({
      title: 'Harbour to reopen',
      author: 'JANE DOE and John Roe',
      published: '2017-07-07',
    });
    expect(bodyOf(draft)).toBe(LEAD);
  });

  test('front matter goes before what the text tells', async () => {
    const text = `---\ntitle: Harbour\ndate: 2017-07-07\nauthor: Jane Doe\n---\nReopened\n\n${LEAD}`;
    const draft = await draftOf(text, { name: 'a.txt' });
    expect(draft).toMatchObject({ title: 'Harbour', published: '2017-07-07', author: 'Jane Doe', text });
    expect(bodyOf(draft)).toBe(LEAD);
  });

  test('a story without headline is listed by its first sentence and may be quoted whole', async () => {
    const draft = await draftOf(`OSLO (Reuters) - ${LEAD} Mr. Lie was glad.\n`, { name: 'x.txt' });
    expect(draft.title).toMatch(
      /^The council voted on Monday to reopen the old harbour, which had been closed.*…$/,
    );
    expect(draft.body.start).toBe(0);
  });

  test('a hard-wrapped text: the lines of a headline and of a paragraph belong together', async () => {
    const text = `Council votes to reopen the old harbour after eleven years\nof silence at the quays\n\nThe council voted on Monday to reopen the old harbour, which had\nbeen closed for eleven years.\n`;
    const draft = await draftOf(text, { name: 'a.txt' });
    expect(draft.title).toBe(
      'Council votes to reopen the old harbour after eleven years of silence at the quays',
    );
    expect(bodyOf(draft)).toMatch(/^The council voted/);
  });

  test('line ends of Windows', async () => {
    const draft = await draftOf(AGENCY_STORY.replaceAll('\n', '\r\n'), { name: 'a-2017.txt' });
    expect(draft).toMatchObject({
      section: 'World',
      title: 'Ministers agree on ferry link between the two islands',
    });
  });

  test('a language without spaces', async () => {
    const text = '港が再開へ\n\n市議会は月曜日、11年間閉鎖されていた古い港を再開することを決めた。\n';
    expect(await draftOf(text, { name: 'a.txt' })).toMatchObject({ title: '港が再開へ' });
  });

  test('a single line', async () => {
    const draft = await draftOf('The harbour is open', { name: 'a.txt' });
    expect(draft.title).toBe('The harbour is open');
    expect(bodyOf(draft)).toBe('The harbour is open');
  });

  test('any text keeps every character, has a title, and its body lies within it', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('', '---', LEAD, 'World', 'By JANE DOE', 'OSLO, July 7. /NTB/. Yes.'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (lines, end) => {
          const text = lines.join(end);
          fc.pre(
            text.trim() !== '' &&
              !/[^\P{Cc}\r\n]/u.test(text) &&
              !text.startsWith('\uFEFF') &&
              !text.startsWith('---'),
          );
          const draft = await draftOf(text, { name: 'a.txt' });
          expect(draft.text).toBe(text);
          expect(draft.title.trim()).not.toBe('');
          expect(bodyOf(draft).trim()).not.toBe('');
          expect(draft.body.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

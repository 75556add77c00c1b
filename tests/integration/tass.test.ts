import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ingested, misquotes, modelLibrary } from '../support/model-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const STORY = fileURLToPath(new URL('../../../shared/coverage/tass-2017-07-07.txt', import.meta.url));
const missing = existsSync(STORY) ? '' : ' (skipped: ../shared is not on this machine)';

describe.skipIf(missing !== '')(`the TASS story of 7 July 2017${missing}`, () => {
  it('is read with its head, asked and quoted', async () => {
    const data = await temporaryFolder();
    const library = await modelLibrary(data, { reader: 'on' });
    expect(await ingested(library, STORY)).toMatchObject({ added: 1, failed: [], warnings: [] });
    const [article] = await library.list();
    expect(article).toMatchObject({
      id: 'tass-2017-07-07',
      title: "Tokyo says Putin's visit to Japan gave positive impetus to bilateral ties",
      section: 'All news',
      standfirst: 'Dialogue between Moscow and Tokyo has been intensified recently at various levels',
      published: '2017-07-07',
      source: 'TASS',
      dateline: { place: 'TOKYO', agency: 'TASS', month: 7, day: 7 },
    });
    const visit = await library.ask({ text: 'in which month of 2017 did Abe visit Russia' });
    expect(visit.answered).toBe(true);
    expect(visit.quotes[0]?.highlight.text).toContain(
      'in April 2017, Japanese Prime Minister Shinzo Abe visited Russia',
    );
    const plan = await library.ask({ text: 'what was put forward in May 2016' });
    expect(plan.quotes[0]?.highlight.text).toContain('eight-point plan');
    // Most words of this one stand nowhere in a library of two passages.
    const forum = await library.ask({ text: 'Where will the East Economic Forum be held?' });
    expect(forum.answered).toBe(true);
    expect(forum.quotes[0]?.span?.text).toBe('Vladivostok');
    for (const text of ['when did medvedev visit japan', 'When did Kishida visit Russia?']) {
      expect(await library.ask({ text })).toMatchObject({ answered: false });
    }
    for (const one of [visit, plan, forum]) expect(await misquotes(one, data)).toEqual([]);
    await library.close();
  });
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terms } from '../../embeddings/terms/terms.js';
import { slice, type Timeline } from '../../src/coverage/index.js';
import type { Library } from '../../src/library/library.js';
import { ingestSample } from '../../src/library/sample.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { ingested, MODEL_IDENTITY, modelLibrary } from '../support/model-library.js';
import { sharedFolder } from '../support/shared-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Sentences and times that do not stand in their article word for word; empty where all do. */
async function misquoted({ entries }: Timeline, dataDirectory: string): Promise<string[]> {
  const store = await openEmbeddedStore(dataDirectory, { embedder: MODEL_IDENTITY, terms });
  const wrong: string[] = [];
  for (const { article, revision, time, ...sentence } of entries) {
    const stored = await store.read(article.id, revision);
    const verbatim = [sentence, time].every((span) => stored && slice(stored.text, span) === span.text);
    const within = sentence.start <= time.start && time.end <= sentence.end;
    if (!verbatim || !within) wrong.push(`${article.id} ${sentence.start}`);
  }
  await store.close();
  return wrong;
}

const froms = ({ entries }: Timeline) => entries.map(({ time }) => time.from);

describe('the timeline of the sample coverage', () => {
  const data = sharedFolder();
  let library: Library;
  beforeAll(async () => {
    library = await modelLibrary(data);
    for await (const _ of ingestSample(library));
  }, 120_000);
  afterAll(() => library.close());

  it('holds the dated sentences on a topic in order, word for word, from several articles', async () => {
    const timeline = await library.timeline({ topic: 'Abe Putin meeting' });
    expect(timeline.entries.length).toBeGreaterThan(5);
    expect(froms(timeline)).toEqual([...froms(timeline)].sort());
    expect(new Set(timeline.entries.map(({ article }) => article.id)).size).toBeGreaterThan(2);
    expect(await misquoted(timeline, data)).toEqual([]);
  });

  it('keeps to its topic', async () => {
    const { entries } = await library.timeline({ topic: 'Kumamoto Castle' });
    expect(entries.map(({ text }) => text).join(' ')).toMatch(/1607[\s\S]*14 April 2016/);
    expect(new Set(entries.map(({ article }) => article.title)).size).toBe(1);
  });

  it('keeps to the days asked for', async () => {
    const { entries } = await library.timeline({
      topic: 'Kumamoto Castle',
      from: '2016-04-01',
      to: '2016-04-30',
    });
    expect(entries.length).toBeGreaterThan(0);
    for (const { time } of entries) expect(time.from <= '2016-04-30' && time.to >= '2016-04-01').toBe(true);
  });

  it('is empty on what the coverage does not speak of', async () => {
    const { entries } = await library.timeline({ topic: 'sourdough bread recipes' });
    expect(entries).toEqual([]);
  });

  it('wants words', async () => {
    await expect(library.timeline({ topic: '?!' })).rejects.toMatchObject({ code: 'topic-without-words' });
  });
});

const STORY = fileURLToPath(new URL('../../../shared/coverage/tass-2017-07-07.txt', import.meta.url));
const missing = existsSync(STORY) ? '' : ' (skipped: ../shared is not on this machine)';

describe.skipIf(missing !== '')(`the timeline of the TASS story of 7 July 2017${missing}`, () => {
  it('sets ‘this year’ beside April 2017, and the September that lay ahead behind them', async () => {
    const data = await temporaryFolder();
    const library = await modelLibrary(data);
    await ingested(library, STORY);
    const timeline = await library.timeline({ topic: 'Abe Putin visit' });
    const times = timeline.entries.map(({ time }) => [time.text, time.from, time.to, time.certainty]);
    const wanted = [
      ['last year', '2016-01-01', '2016-12-31', 'certain'],
      ['December 2016', '2016-12-01', '2016-12-31', 'certain'],
      ['this year', '2017-01-01', '2017-12-31', 'certain'],
      ['April 2017', '2017-04-01', '2017-04-30', 'certain'],
    ];
    expect(times.filter(([words]) => wanted.some(([other]) => other === words))).toEqual(wanted);
    const forum = await library.timeline({ topic: 'East Economic Forum', from: '2017-07-07' });
    expect(forum.entries.find(({ text }) => text.includes('he is expected'))).toMatchObject({
      resolved: true,
      time: { text: 'September', from: '2017-09-01', to: '2017-09-30', certainty: 'likely' },
    });
    expect(await misquoted(timeline, data)).toEqual([]);
    await library.close();
  });

  it('is refused before there is any coverage', async () => {
    const library = await modelLibrary(await temporaryFolder());
    await expect(library.timeline({ topic: 'Abe' })).rejects.toMatchObject({ code: 'empty-library' });
    await library.close();
  });
});

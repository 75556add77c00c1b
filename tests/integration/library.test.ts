import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmptyLibraryError, NotFoundError, UnusableQuestionError } from '../../src/coverage/index.js';
import type { Library } from '../../src/library/library.js';
import { EmbedderMismatchError, RebuildNeededError } from '../../src/store/errors.js';
import { ingested, MODEL, misquotes, modelLibrary } from '../support/model-library.js';
import { sharedFolder } from '../support/shared-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { writeCoverage } from '../support/written-coverage.js';

const data = sharedFolder();
const coverage = sharedFolder();
let library: Library;

beforeAll(async () => {
  await writeCoverage(coverage);
  library = await modelLibrary(data);
  expect(await ingested(library, coverage)).toMatchObject({ added: 4, failed: [], removed: 0 });
});
afterAll(() => library.close());

describe('asking', () => {
  it.each([
    ['when may fishing boats return', 'harbour', 'Fishing boats may return on 3 May'],
    [
      'how many signatures did students collect',
      'quay.example/night-reading',
      'Students had collected 2,300 signatures for it.',
    ],
    ['When will tram line 7 go to the airport?', 'tram-7', 'Tram line 7 will run to the airport from 2026.'],
    ['why was the bridge closed', 'bridge', 'because of strong winds'],
  ])('%s', async (text, article, words) => {
    const answer = await library.ask({ text });
    expect(answer).toMatchObject({ question: text, answered: true });
    expect(answer.quotes[0]?.article.id).toBe(article);
    expect(answer.quotes[0]?.highlight.text).toContain(words);
    expect(await misquotes(answer, data)).toEqual([]);
  });

  it('quotes what answers in a language that the model does not know, by its words, and does not vouch for it', async () => {
    const answer = await library.ask({ text: '再開は金曜日ですか' });
    expect(answer.outcome).toBe('may-help');
    expect(answer.quotes[0]?.highlight.text).toContain('再開は金曜日の予定である。');
    expect(await misquotes(answer, data)).toEqual([]);
  });

  it('ranks as many quotes as asked for, also where nothing answers', async () => {
    const answer = await library.ask({ text: 'What is the boiling point of ethanol?', limit: 4 });
    expect(answer.answered).toBe(false);
    expect(answer.quotes).toHaveLength(4);
    const scores = answer.quotes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(await misquotes(answer, data)).toEqual([]);
  });

  it.each(['', '   ', '🎉🎉', '?!', '\u0000\n'])('refuses %j, which has no words', async (text) => {
    await expect(library.ask({ text })).rejects.toThrow(UnusableQuestionError);
  });

  it.each([
    ['and when?', 'names-nothing'],
    ['who is he', 'names-nothing'],
    ['Who owns the tram? Why did it stop? Where is the harbour? When does it open?', 'too-many-questions'],
  ])('asks back instead of quoting: %s', async (text, aside) => {
    expect(await library.ask({ text })).toMatchObject({ outcome: 'not-a-question', aside, quotes: [] });
  });

  it('understands by the question before it one that names nothing itself', async () => {
    const answer = await library.ask({ text: 'and when?', previous: ['does the harbour reopen'] });
    expect(answer).toMatchObject({ answered: true, quotes: [{ article: { id: 'harbour' } }, {}, {}] });
  });

  it('looks only at what was published at the time that is asked about', async () => {
    const articlesOf = async (text: string) =>
      new Set((await library.ask({ text, limit: 9 })).quotes.map(({ article }) => article.id));
    expect(await articlesOf('what did we report in 2023')).toEqual(new Set(['tram-7']));
    expect(await articlesOf('what did we write about trams in February 2024')).toEqual(
      new Set(['quay.example/night-reading']),
    );
    const both = { text: 'what did we report in 2023', filter: { from: '2024-01-01' } };
    expect((await library.ask(both)).quotes).toEqual([]);
  });

  it('answers questions in odd Unicode without misquoting', async () => {
    for (const text of [
      '\ud800 harbour',
      `harbour ${'e\u0301\u200d'.repeat(500)}`,
      'HARBOUR\u0000ＨＡＲＢＯＵＲ',
      'the of and',
    ]) {
      expect(await misquotes(await library.ask({ text }), data)).toEqual([]);
    }
  });

  it('says of an empty library that it is empty', async () => {
    const empty = await modelLibrary(await temporaryFolder());
    await expect(empty.ask({ text: 'anything' })).rejects.toThrow(EmptyLibraryError);
    await empty.close();
  });
});

describe('gaps', () => {
  it('are what the whole coverage does not answer, not what some articles of it do not', async () => {
    const text = 'how many signatures did students collect';
    for (const filter of [{ source: 'Nobody' }, { to: '2024-01-31' }]) {
      expect((await library.ask({ text, filter }, { channel: 'gaps' })).answered).toBe(false);
    }
    const unanswered = 'who won the chess championship in Reykjavik';
    expect((await library.ask({ text: unanswered, filter: {} }, { channel: 'gaps' })).answered).toBe(false);
    expect((await library.gaps(1)).map(({ question }) => question)).toEqual([unanswered]);
  });
});

describe('citing', () => {
  it('gives an answer an id by which its sources are found again', async () => {
    const question = { text: 'how many signatures did students collect' };
    const { id = '', quotes } = await library.ask(question, { channel: 'terminal' });
    const [citation] = await library.cite(id);
    expect(citation).toMatchObject({
      articleId: 'quay.example/night-reading',
      title: 'Night reading',
      author: 'R. Aziz',
      source: 'The Quay',
      published: '2024-02-09',
      revision: 1,
      quote: {
        start: quotes[0]?.start,
        end: quotes[0]?.end,
        text: quotes[0]?.text,
        highlight: quotes[0]?.highlight,
      },
    });
    expect(citation?.fragmentUrl).toContain('#:~:text=Students%20had%20collected');
    expect((await library.recentAnswers('terminal', 'SIGNATURES', 5)).map((answer) => answer.id)).toEqual([
      id,
    ]);
  });

  it('cites and recalls of an answer what has to do with the question alone, though all its quotes are kept', async () => {
    const { id = '', quotes } = await library.ask(
      { text: 'how many signatures did students collect', onePerPassage: true },
      { channel: 'terminal' },
    );
    expect(quotes).toHaveLength(3);
    expect((await library.cite(id)).map(({ articleId }) => articleId)).toEqual([
      'quay.example/night-reading',
    ]);
    expect((await library.recall(id)).quotes.map(({ article }) => article.id)).toEqual([
      'quay.example/night-reading',
    ]);
    const kept = (await library.findAnswer(id))?.quotes.map(({ score }) => score);
    expect(kept).toEqual(quotes.map(({ score }) => score));
  });

  it('cites an article by its id', async () => {
    expect(await library.cite('tram-7')).toEqual([
      { articleId: 'tram-7', title: 'Tram 7 grows', published: '2023-11-30', revision: 1 },
    ]);
  });

  it('says when an id names nothing', async () => {
    await expect(library.cite('nothing')).rejects.toThrow(NotFoundError);
    await expect(library.remove('nothing')).rejects.toThrow(NotFoundError);
  });

  it('answers without an id where the answer cannot be kept', async () => {
    const folder = await temporaryFolder();
    await cp(data, folder, { recursive: true });
    await rm(join(folder, 'answers.jsonl'), { force: true });
    await mkdir(join(folder, 'answers.jsonl'));
    const problems: unknown[] = [];
    const other = await modelLibrary(folder, { onProblem: (error) => problems.push(error) });
    // That no old question can be looked for in such a file was told already.
    const before = problems.length;
    const answer = await other.ask({ text: 'why was the bridge closed' }, { channel: 'terminal' });
    expect(answer.answered).toBe(true);
    expect(answer.id).toBeUndefined();
    expect(problems).toHaveLength(before + 1);
    await other.close();
  });
});

describe('a library that is not as it was left', () => {
  it('is restored from its articles where that is asked for, and refused where it is not', async () => {
    const folder = await temporaryFolder();
    await cp(data, folder, { recursive: true });
    const { indexDirectory } = await library.statistics();
    await rm(join(folder, indexDirectory.slice(data.length)), { recursive: true });
    await expect(modelLibrary(folder)).rejects.toThrow(RebuildNeededError);
    const told: unknown[] = [];
    const restored = await modelLibrary(folder, {
      restore: () => true,
      onRestored: (result) => told.push(result),
    });
    expect(told).toMatchObject([{ restored: 4, lost: [] }]);
    const answer = await restored.ask({ text: 'how many signatures did students collect' });
    expect(answer.quotes[0]?.highlight.text).toContain('2,300 signatures');
    expect(await misquotes(answer, folder)).toEqual([]);
    await restored.close();
  });

  it('is not asked with another model than it was indexed with', async () => {
    // Another name for the same files: as good as another model to whoever compares names.
    const embeddingModel = `Xenova/../${MODEL}`;
    await expect(modelLibrary(data, { embeddingModel })).rejects.toThrow(EmbedderMismatchError);
  });
});

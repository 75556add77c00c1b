import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/coverage/index.js';
import type { Library } from '../../src/library/library.js';
import { ingestSample, sampleCoverage } from '../../src/library/sample.js';
import { ingested, misquotes, modelLibrary } from '../support/model-library.js';
import { sharedFolder } from '../support/shared-folder.js';

interface SampleQuestion {
  readonly question: string;
  /** File name without its ending; null where the coverage does not answer. */
  readonly article: string | null;
  readonly sentenceIncludes?: string;
}

/** About other matters altogether. The other unanswerable questions share names and subjects with the coverage. */
const OFF_TOPIC = /sourdough|Wimbledon|laptop|ethanol/;

const questions: SampleQuestion[] = JSON.parse(
  await readFile(new URL('../support/sample-questions.json', import.meta.url), 'utf8'),
);
const answerable = questions.filter(({ article }) => article !== null);
const data = sharedFolder();
const answers = new Map<string, Answer>();
const files = new Map<string, string>();
let library: Library;

beforeAll(async () => {
  library = await modelLibrary(data);
  for await (const _ of ingestSample(library));
  for (const { id, origin } of await library.list()) files.set(id, origin.path.replace(/\.md$/, ''));
  for (const { question } of questions) answers.set(question, await library.ask({ text: question }));
});
afterAll(() => library.close());

function best(question: string) {
  const quote = answers.get(question)?.quotes[0];
  return { file: files.get(quote?.article.id ?? ''), sentence: quote?.highlight.text ?? '' };
}

describe('the sample coverage', () => {
  it('went in whole, and is not ingested a second time', async () => {
    expect(files.size).toBeGreaterThanOrEqual(12);
    const again: unknown[] = [];
    for await (const event of ingestSample(library)) again.push(event);
    expect(again).toEqual([]);
    expect(await ingested(library, sampleCoverage())).toMatchObject({ unchanged: files.size, failed: [] });
  });

  it('answers when Abe visited Russia', () => {
    const answer = answers.get('when did Abe visit Russia');
    expect(answer?.answered).toBe(true);
    expect(answer?.quotes[0]?.highlight.text).toMatch(/visited Russia in April 2017/);
  });

  it('has the right article first for at least 85 % of the questions', () => {
    const wrong = answerable.filter(({ question, article }) => best(question).file !== article);
    expect(share(wrong), describeMisses(wrong)).toBeLessThanOrEqual(0.15);
  });

  it('has the right sentence first for at least 75 % of the questions', () => {
    const wrong = answerable.filter(
      ({ question, article, sentenceIncludes = '' }) =>
        best(question).file !== article || !best(question).sentence.includes(sentenceIncludes),
    );
    expect(share(wrong), describeMisses(wrong)).toBeLessThanOrEqual(0.25);
  });

  it('does not answer what it does not speak of', () => {
    const offTopic = questions.filter(({ question }) => OFF_TOPIC.test(question));
    expect(offTopic).toHaveLength(4);
    expect(offTopic.filter(({ question }) => answers.get(question)?.answered)).toEqual([]);
  });

  it('is quoted word for word', async () => {
    for (const answer of answers.values()) expect(await misquotes(answer, data)).toEqual([]);
  });
});

function share(wrong: readonly SampleQuestion[]): number {
  return wrong.length / answerable.length;
}

function describeMisses(wrong: readonly SampleQuestion[]): string {
  return wrong
    .map(({ question }) => `${question} → ${best(question).file}: ${best(question).sentence}`)
    .join('\n');
}

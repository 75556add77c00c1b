import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { QuestionSetExistsError } from '../../src/evaluation/errors.js';
import { evaluate, evaluationOf } from '../../src/evaluation/evaluate.js';
import type { Evaluation } from '../../src/evaluation/evaluation.js';
import { writeFeedbackSet } from '../../src/evaluation/feedback-set.js';
import { figuresOf } from '../../src/evaluation/measures/figures.js';
import { readQuestionSet } from '../../src/evaluation/question-set.js';
import { reportPage } from '../../src/evaluation/report/report-page.js';
import type { Library } from '../../src/library/library.js';
import { articles, visits } from '../support/coverage.js';
import { ingested, MODEL, modelLibrary } from '../support/model-library.js';
import { sharedFolder } from '../support/shared-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = sharedFolder();
const corpus = [...articles, ...visits];

const judged = [
  { text: 'when did Putin visit Japan', docid: 'putin-2016', answer: 'December 2016' },
  { text: 'how much will the repair of the bridge cost', docid: 'bridge', answer: 'twelve million euros' },
  { text: 'how long did the eruption last', docid: 'volcano', answer: 'five weeks' },
  { text: 'how do I bake sourdough bread', docid: '' },
];

async function writeLines(path: string, lines: readonly object[]): Promise<void> {
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

beforeAll(async () => {
  const textOf = new Map<string, string>(corpus.map(({ id, text }) => [id, text]));
  await writeLines(join(folder, 'corpus.jsonl'), corpus);
  await writeLines(
    join(folder, 'queries.jsonl'),
    judged.map(({ text }, i) => ({ id: `q${i}`, text })),
  );
  await writeLines(
    join(folder, 'answers.jsonl'),
    judged.map(({ docid, answer }, i) =>
      answer === undefined
        ? { qid: `q${i}`, docid, answers: [], unanswerable: true, type: 'offtopic' }
        : { qid: `q${i}`, docid, answers: [{ text: answer, start: textOf.get(docid)?.indexOf(answer) }] },
    ),
  );
});

async function evaluated(path: string, peers: boolean): Promise<Evaluation> {
  const set = await readQuestionSet(path);
  return evaluationOf(evaluate(set, { embeddingModel: MODEL, reader: 'off', peers }));
}

describe('an evaluation', () => {
  it('asks every method every question, and ours finds what stands there, word for word', async () => {
    const evaluation = await evaluated(folder, true);
    const { ours, peers, verbatim, ingest } = evaluation;
    expect(ingest).toMatchObject({ added: corpus.length, failed: [] });
    expect(figuresOf(ours.asked)).toMatchObject({ answerable: 3, hitAt1: 1, sentenceAt3: 1 });
    expect(verbatim.of).toBeGreaterThan(0);
    expect(verbatim.quotes).toBe(verbatim.of);
    expect(peers.map(({ name }) => name)).toEqual([
      'Dense only',
      'vectra documents',
      'Orama hybrid',
      'MiniSearch',
      'MiniSearch tuned',
    ]);
    for (const { asked } of peers) {
      expect(asked).toHaveLength(judged.length);
      // Each finds these easy ones; a peer that is wired wrongly finds nothing.
      expect(figuresOf(asked).hitAt1).toBeGreaterThan(0.6);
      expect(figuresOf(asked).sentenceAt3).toBeGreaterThan(0.3);
    }
    const page = reportPage([evaluation], {
      machine: '',
      reader: 'off',
      embeddingModel: MODEL,
      at: new Date(),
    });
    const { document } = parseHTML(page);
    expect([...document.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toContain(
      'Orama hybrid',
    );
  });

  it('of a part asks every n-th question', async () => {
    const set = await readQuestionSet(folder);
    const options = { embeddingModel: MODEL, reader: 'off', peers: false, sample: 2 } as const;
    const { ours } = await evaluationOf(evaluate(set, options));
    expect(ours.asked.map(({ question }) => question.id)).toEqual(['q0', 'q2']);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const set = await readQuestionSet(folder);
    const options = { embeddingModel: MODEL, reader: 'off', peers: false, signal: stop.signal } as const;
    const run = async () => {
      for await (const event of evaluate(set, options)) if (event.type === 'asking') stop.abort();
    };
    await expect(run()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});

describe('a question set of real use', () => {
  async function used(): Promise<{ library: Library; out: string }> {
    const data = await temporaryFolder();
    const library = await modelLibrary(data);
    await ingested(library, join(folder, 'corpus.jsonl'));
    const asked = { channel: '123456789012345678' };
    await library.ask({ text: 'when did Putin visit Japan' }, asked);
    await library.ask({ text: 'When did Putin visit Japan?' }, { ...asked, private: true });
    const wrong = await library.ask({ text: 'when did Abe visit Russia' }, asked);
    await library.reject(wrong.id ?? '');
    await library.ask({ text: 'how do I bake sourdough bread' }, asked);
    return { library, out: join(data, 'set') };
  }

  it('holds the articles and what was asked, and nothing of who asked', async () => {
    const { library, out } = await used();
    const before = await library.read('putin-2016');
    expect(await writeFeedbackSet(library, out)).toEqual({
      articles: corpus.length,
      accepted: 1,
      rejected: 1,
      gaps: 1,
      outdated: 0,
    });
    await library.close();
    const written = await Promise.all(
      ['queries.jsonl', 'answers.jsonl'].map((file) => readFile(join(out, file), 'utf8')),
    );
    expect(written.join()).not.toMatch(/1234567890|channel|askedAt|\d{4}-\d{2}-\d{2}T/);
    const set = await readQuestionSet(out);
    expect(set).toMatchObject({ unjudged: 1 });
    expect(set.articles.get('putin-2016')?.text).toBe(before?.text);
    const [gap, accepted] = set.questions;
    expect(gap).toMatchObject({ text: 'how do I bake sourdough bread', kind: 'gap', places: [] });
    expect(accepted).toMatchObject({ text: 'when did Putin visit Japan', kind: 'answerable' });
    const [place] = accepted?.places ?? [];
    expect(before?.text.slice(place?.start, place?.end)).toBe(
      'Vladimir Putin visited Japan in December 2016.',
    );
    expect(figuresOf((await evaluated(out, false)).ours.asked)).toMatchObject({ answerable: 1, hitAt1: 1 });
  });

  it('follows a quote into a revised article, and leaves it out where it is gone', async () => {
    const { library, out } = await used();
    const revised = join(out, '..', 'revised.jsonl');
    const [first] = visits;
    await writeLines(revised, [{ ...first, text: `Corrected. 🗾 ${first.text}` }]);
    await ingested(library, revised);
    expect(await writeFeedbackSet(library, out)).toMatchObject({ accepted: 1, outdated: 0 });
    const place = (await readQuestionSet(out)).questions.at(-1)?.places[0];
    expect((await library.read('putin-2016'))?.text.slice(place?.start, place?.end)).toMatch(/^Vladimir/);
    await library.remove('putin-2016');
    expect(await writeFeedbackSet(library, `${out}-2`)).toMatchObject({ accepted: 0, outdated: 1 });
    await library.close();
  });

  it('does not take the place of one that is there', async () => {
    const { library } = await used();
    await expect(writeFeedbackSet(library, folder)).rejects.toThrow(QuestionSetExistsError);
    await library.close();
  });
});

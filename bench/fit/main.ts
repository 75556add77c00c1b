/**
 * `npm run fit`: fits how sentences are ranked and how sure an answer is on the development questions of ../shared, and
 * writes models/pullquote-reader/answering.json. With a file's name, what was found for the questions is kept there, or
 * taken from there when it exists.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTransformersEmbedder } from '../../embeddings/models/transformers-embedder.js';
import {
  FEATURES,
  type FeatureNames,
  type Fitted,
  type RiskPoint,
} from '../../src/answering/answering-model.js';
import { readConfig } from '../../src/config.js';
import { readQuestionSet } from '../../src/evaluation/question-set.js';
import { ANSWERING_MODEL, modelsFolder, READER } from '../../src/library/models/model-files.js';
import { bothReaders } from '../../src/library/models/readers.js';
import { packageRoot } from '../../src/package-root.js';
import { asAnswered } from './as-answered.js';
import { type Case, isOfThreads, THREADS } from './cases.js';
import { collect, type Models } from './collect.js';
import { crossValidate, type Tried } from './cross-validate.js';
import { fitProbability, riskCurve } from './fit-probability.js';
import { readCases } from './kept-cases.js';
import { type FitRanker, readOnce, readTwice } from './rankers.js';
import { figuresOf } from './report.js';
import { writeThreads } from './written-threads.js';

const DATA = join(packageRoot(), '..', 'shared', 'data');
const MODELS = modelsFolder();

/** What is left out to see what it brings; what the readers bring is seen beside the other fits. */
const ABLATIONS: Readonly<Record<string, readonly string[]>> = {
  context: ['context'],
  'answer kind': ['kind'],
  attribution: ['attribution'],
  'time asked about': ['time'],
  'missing names and unknown words': ['missing', 'unknown'],
};

async function main(kept: string | undefined): Promise<void> {
  const cases = kept !== undefined && existsSync(kept) ? await readCases(kept) : await collectAll();
  if (kept !== undefined) await writeFile(kept, JSON.stringify(cases));
  const read = fitAll(cases, readOnce(FEATURES.read), FEATURES.read);
  const closelyRead = fitAll(cases, readTwice(FEATURES.read, FEATURES.closelyRead), FEATURES.closelyRead);
  const untilSure = asAnswered(read.tried, closelyRead.tried);
  const unread = fitAll(cases, readOnce(FEATURES.unread), FEATURES.unread);
  const ablations = Object.entries(ABLATIONS).map(([without, features]) => {
    const [once, twice] = [less(FEATURES.read, features), less(FEATURES.closelyRead, features)];
    const tried = asAnswered(
      crossValidate(cases, readOnce(once), once),
      crossValidate(cases, readTwice(once, twice), twice),
    );
    return { without, figures: figuresOf(tried) };
  });
  const report = {
    fittedOn:
      'the development sets xquad and news, the probability also on threads that were written for training and that no reader learned from; figures cross-validated by article, in five parts, five times',
    crossValidated: figuresOf(untilSure),
    readTwice: figuresOf(closelyRead.tried),
    readOnce: figuresOf(read.tried),
    withoutReader: figuresOf(unread.tried),
    ablations,
  };
  const model = {
    closelyRead: { ...closelyRead.fitted, curve: curveOf(untilSure) },
    read: { ...read.fitted, curve: curveOf(read.tried) },
    unread: { ...unread.fitted, curve: curveOf(unread.tried) },
    report,
  };
  await writeFile(join(MODELS, ANSWERING_MODEL), `${JSON.stringify(model, roundNumbers, 2)}\n`);
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}

/**
 * Every question of the news set, a third of XQuAD's, some of each asked of the other's articles, and those of threads
 * that no reader learned from.
 */
async function collectAll(): Promise<Case[]> {
  const { embeddingModel } = readConfig();
  const models = {
    embeddingModel,
    embedder: await loadTransformersEmbedder({ model: embeddingModel, modelsDirectory: MODELS }),
    ...bothReaders(MODELS),
  };
  const news = await readQuestionSet(join(DATA, 'news'));
  const xquad = await readQuestionSet(join(DATA, 'xquad'));
  return [
    ...(await collect(
      news,
      [
        { questions: news, step: 1 },
        { questions: xquad, step: 12 },
      ],
      models,
    )),
    ...(await collect(
      xquad,
      [
        { questions: xquad, step: 3 },
        { questions: news, step: 3 },
      ],
      models,
    )),
    ...(await collectThreads(models)),
  ];
}

async function collectThreads(models: Models): Promise<Case[]> {
  const directory = await mkdtemp(join(tmpdir(), 'pullquote-fit-'));
  try {
    const folder = join(directory, THREADS);
    await mkdir(folder);
    await writeThreads(join(MODELS, READER, 'training', 'written'), folder);
    const threads = await readQuestionSet(folder);
    return await collect(threads, [{ questions: threads, step: 1 }], models);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function fitAll(
  cases: readonly Case[],
  fitRanker: FitRanker,
  features: FeatureNames,
): { fitted: Omit<Fitted, 'curve'>; tried: readonly Tried[] } {
  const tried = crossValidate(cases, fitRanker, features);
  return {
    fitted: {
      ranking: fitRanker(cases).weights,
      // Fitted on what weights that had not seen the question put first: the final ones know all of them.
      ...fitProbability(tried, features),
    },
    tried,
  };
}

/**
 * The curve of risk of questions as they were asked, those without an answer among them. Not of threads: they were
 * written to be hard, more than half of them without an answer, and would have news answered less.
 */
function curveOf(tried: readonly Tried[]): readonly RiskPoint[] {
  return riskCurve(tried.filter((one) => one.kind !== 'removed' && !isOfThreads(one)));
}

function less({ ranking, topic, answer }: FeatureNames, left: readonly string[]): FeatureNames {
  const stays = (feature: string) => !left.includes(feature);
  return { ranking: ranking.filter(stays), topic: topic.filter(stays), answer: answer.filter(stays) };
}

/** Six significant digits: more would suggest a precision that is not there. */
function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

await main(process.argv[2]);

/**
 * `npm run quality`: measures the development sets, writes docs/quality.md and docs/quality.json, and fails where a
 * main figure is worse by more than a point than the one in docs/quality.json, which is left as it is then. `--accept`
 * writes all the same; `--questions N` tries it on N questions of each set and writes into a temporary folder.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '../src/config.js';
import { evaluate, evaluationOf } from '../src/evaluation/evaluate.js';
import type { Evaluation } from '../src/evaluation/evaluation.js';
import { describeMachine } from '../src/evaluation/machine.js';
import { crossed, ownPart } from '../src/evaluation/quality/crossed.js';
import { fittingReportOf } from '../src/evaluation/quality/fitting-report.js';
import { falls, type MainFigures, mainFigures } from '../src/evaluation/quality/main-figures.js';
import { qualityPage } from '../src/evaluation/quality/quality-page.js';
import { standalonePlot } from '../src/evaluation/quality/standalone-plot.js';
import { type QuestionSet, readQuestionSet } from '../src/evaluation/question-set.js';
import { riskPlot } from '../src/evaluation/report/plots/risk-plot.js';
import { ANSWERING_MODEL, modelsFolder } from '../src/library/models/model-files.js';
import { packageRoot } from '../src/package-root.js';

const DATA = join(packageRoot(), '..', 'shared', 'data');
const FITTED = join(modelsFolder(), ANSWERING_MODEL);

const stored = z.object({ figures: z.record(z.string(), z.record(z.string(), z.number())) });

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { accept: { type: 'boolean' }, questions: { type: 'string' } } });
  const folders = ['xquad', 'news'].map((name) => join(DATA, name));
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    say(
      `Nothing measured: the development questions are not in ${missing}. They are no part of this repository.`,
    );
    return 0;
  }
  const sample = values.questions === undefined ? undefined : Number(values.questions);
  const docs =
    sample === undefined ? join(packageRoot(), 'docs') : await mkdtemp(join(tmpdir(), 'pullquote-quality-'));
  const [xquad, news] = await Promise.all(folders.map(readQuestionSet));
  if (!xquad || !news) throw new Error('two sets were read, and one is not there');
  const evaluations = [
    await measure(crossed(xquad, news), sample),
    await measure(crossed(news, xquad), sample),
  ];
  const worse = (await compare(join(docs, 'quality.json'), evaluations)) && values.accept !== true;
  if (worse) return 1;
  await write(docs, evaluations, sample);
  say(`Written to ${docs}.`);
  return 0;
}

async function measure(set: QuestionSet, sample: number | undefined): Promise<Evaluation> {
  // Not ANSWER_RISK: the figures that they are compared with were measured with its default.
  const { embeddingModel, reader } = readConfig();
  // Not the peers: five more methods take four times as long, and nothing of theirs is guarded here.
  const options = {
    embeddingModel,
    reader,
    peers: false,
    // Figures of less than is set would be written as if they were of all of it.
    onProblem: (error: unknown) => {
      throw error;
    },
    ...(sample !== undefined && { sample }),
  };
  return evaluationOf(evaluate(set, options));
}

/** Says what got worse; whether anything did. */
async function compare(path: string, evaluations: readonly Evaluation[]): Promise<boolean> {
  if (!existsSync(path)) return false;
  const before = stored.parse(JSON.parse(await readFile(path, 'utf8'))).figures;
  let worse = false;
  for (const evaluation of evaluations) {
    const { name } = evaluation.set;
    for (const fall of falls(before[name] ?? {}, mainFigures(evaluation))) {
      worse = true;
      say(
        `${name} ${fall.name} was ${fall.before.toFixed(3)} and is ${fall.now?.toFixed(3) ?? 'not measured'} now.`,
      );
    }
  }
  return worse;
}

async function write(
  docs: string,
  evaluations: readonly Evaluation[],
  sample: number | undefined,
): Promise<void> {
  const { reader, embeddingModel } = readConfig();
  const at = new Date();
  const machine = describeMachine();
  const fitting = existsSync(FITTED)
    ? fittingReportOf(JSON.parse(await readFile(FITTED, 'utf8')))
    : undefined;
  const plotOf = (set: string): string => `images/quality-${set}.svg`;
  await mkdir(join(docs, 'images'), { recursive: true });
  for (const { set, ours } of evaluations.map(ownPart)) {
    const runs = [ours];
    const names = runs.map(({ name }) => name);
    await writeFile(join(docs, plotOf(set.name)), standalonePlot(riskPlot(runs), names));
  }
  const page = qualityPage(evaluations, {
    machine,
    reader,
    at,
    plotOf,
    fitting,
    ...(sample !== undefined && { sample }),
  });
  await writeFile(join(docs, 'quality.md'), page);
  const figures: Record<string, MainFigures> = Object.fromEntries(
    evaluations.map((evaluation) => [evaluation.set.name, mainFigures(evaluation)]),
  );
  const record = { measuredAt: at.toISOString(), machine, embeddingModel, reader, figures };
  await writeFile(join(docs, 'quality.json'), `${JSON.stringify(record, undefined, 2)}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main();

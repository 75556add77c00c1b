import type { ReaderSetting } from '../../library/models/readers.js';
import type { Evaluation } from '../evaluation.js';
import { figuresByAnswerType } from '../measures/by-answer-type.js';
import { type Calibration, calibrationOf } from '../measures/calibration.js';
import { type RiskPoint, riskCurve } from '../measures/risk-curve.js';
import { figureTable, wrongAnswerRows } from '../report/figure-rows.js';
import { number, percent } from '../report/numbers.js';
import { setSummary } from '../report/set-summary.js';
import { ELSEWHERE, ownPart } from './crossed.js';
import type { FittingReport } from './fitting-report.js';
import { markdownTable } from './markdown-table.js';

/** Shares of the answerable questions answered at which the curve is written down. */
const CURVE_AT = [0.5, 0.7, 0.8, 0.9, 0.95, 1];

interface QualityContext {
  readonly machine: string;
  readonly reader: ReaderSetting;
  readonly at: Date;
  /** Address of a set's plot, relative to the page. */
  readonly plotOf: (set: string) => string;
  readonly fitting: FittingReport | undefined;
  /** How many questions of each set were asked, where not all. */
  readonly sample?: number;
}

/** `docs/quality.md`. */
export function qualityPage(evaluations: readonly Evaluation[], context: QualityContext): string {
  const { machine, reader, at, fitting, sample } = context;
  return `${[
    '# How good the answers are',
    `Measured on ${at.toISOString().slice(0, 'YYYY-MM-DD'.length)} by \`npm run quality\`, with \`READER=${reader}\`, on ${machine}. Figures of time are this machine's.`,
    ...(sample === undefined
      ? []
      : [`**Only ${sample} questions of each set were asked: a trial, not a result.**`]),
    'Everything here is development data: the weights, the calibration and the thresholds were fitted on these questions, so the figures say how well Pullquote can be made to do on them, and are no test result. Figures under _Cross-validated_ were computed with weights that had not seen the article asked about. `docs/evaluating.md` says what each figure means.',
    'Each set was also asked every question of the other one ("about another corpus"), to none of which its articles have an answer; curve and calibration are of its own questions. Other methods are measured beside ours by `pullquote eval --peers`.',
    ...evaluations.map((evaluation) => setPart(evaluation, context)),
    ...fittingPart(fitting),
  ].join('\n\n')}\n`;
}

function setPart(evaluation: Evaluation, { plotOf }: QualityContext): string {
  const own = ownPart(evaluation);
  const { set, ours } = own;
  const { methods, rows } = figureTable(own);
  const elsewhere = wrongAnswerRows([evaluation.ours, ...evaluation.peers], ELSEWHERE);
  const figures = [...rows, ...elsewhere].flatMap(({ group, label, values }) => [
    ...(group === undefined ? [] : [[`**${group}**`, ...methods.map(() => '')]]),
    [label, ...values],
  ]);
  const types = figuresByAnswerType(ours.asked);
  const calibration = calibrationOf(ours.asked);
  return [
    `## ${set.name}`,
    `${setSummary(own)}.`,
    markdownTable([['', ...methods], ...figures]),
    `![Share of wrong answers against share of answered questions](${plotOf(set.name)})`,
    'Answered, surest first:',
    markdownTable([
      ['of the answerable answered', 'of the answers wrong', 'from probability'],
      ...curveRows(riskCurve(ours.asked)),
    ]),
    ...(calibration ? calibrationPart(calibration) : []),
    ...(types.length === 0
      ? []
      : [
          'By the kind of answer wanted:',
          markdownTable([
            ['', 'questions', 'Sentence@1', 'Sentence@3'],
            ...types.map(({ type, questions, sentenceAt1, sentenceAt3 }) => [
              type,
              String(questions),
              percent(sentenceAt1),
              percent(sentenceAt3),
            ]),
          ]),
        ]),
  ].join('\n\n');
}

function calibrationPart({ bins, error }: Calibration): string[] {
  return [
    `Calibration (expected error ${number(error)}):`,
    markdownTable([
      ['probability stated', 'questions', 'mean', 'right'],
      ...bins.map(({ from, to, count, meanProbability, right }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(count),
        meanProbability.toFixed(2),
        right.toFixed(2),
      ]),
    ]),
  ];
}

function curveRows(curve: readonly RiskPoint[]): string[][] {
  const points = CURVE_AT.flatMap((share) => curve.find(({ answered }) => answered >= share - 1e-9) ?? []);
  // In a small set, a step of the curve may reach several of the shares.
  return [...new Set(points)].map(({ answered, wrong, confidence }) => [
    percent(answered),
    percent(wrong),
    confidence.toFixed(2),
  ]);
}

/** A table a set: all parts together, then what is left without each. */
function fittingPart(fitting: FittingReport | undefined): string[] {
  if (!fitting) return [];
  const { fittedOn, crossValidated, readTwice, readOnce, withoutReader, ablations } = fitting;
  const variants = [
    { name: 'all parts', figures: crossValidated },
    ...ablations.map(({ without, figures }) => ({ name: `without ${without}`, figures })),
    { name: 'read again however sure', figures: readTwice },
    { name: 'fitted with the first reader only', figures: readOnce },
    { name: 'fitted without a reader', figures: withoutReader },
  ];
  const tables = Object.entries(crossValidated).map(([set, figures]) => {
    const columns = Object.keys(figures);
    const rows = variants.map(({ name, figures }) => [
      name,
      ...columns.map((column) => written(figures[set]?.[column])),
    ]);
    return markdownTable([[set, ...columns], ...rows]);
  });
  return [
    '## Cross-validated, and what each part brings',
    `Fitted by \`npm run fit\` on ${fittedOn}.`,
    ...tables,
  ];
}

function written(value: number | undefined): string {
  return value !== undefined && Number.isInteger(value) && value > 1 ? String(value) : number(value);
}

import type { Evaluation, MethodRun } from '../evaluation.js';
import { calibrationOf } from '../measures/calibration.js';
import { type Figures, figuresOf, type WrongAnswers } from '../measures/figures.js';
import type { Share } from '../measures/share.js';
import { kindLabel } from './kind-label.js';
import { milliseconds, number, percent } from './numbers.js';

/** A measure with its value for each method, written out; '' where a method has none. */
interface FigureRow {
  readonly label: string;
  readonly values: readonly string[];
  /** Begins a group of rows. */
  readonly group?: string;
}

interface FigureTable {
  /** The methods, ours first. */
  readonly methods: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** All figures of an evaluation, methods side by side; what no method has is left out. */
export function figureTable({ ours, peers, verbatim }: Evaluation): FigureTable {
  const runs = [ours, ...peers];
  const figures = runs.map(({ asked }) => figuresOf(asked));
  const share = (label: string, pick: (figures: Figures) => Share): FigureRow => ({
    label,
    values: figures.map((each) => percent(pick(each))),
  });
  const rows: FigureRow[] = [
    { ...share('Right article first (Hit@1)', ({ hitAt1 }) => hitAt1), group: 'Finding' },
    share('… among the first five (Hit@5)', ({ hitAt5 }) => hitAt5),
    { label: 'Mean reciprocal rank', values: figures.map(({ reciprocalRank }) => number(reciprocalRank)) },
    { label: 'nDCG@10', values: figures.map(({ ndcgAt10 }) => number(ndcgAt10)) },
    { ...share('Right sentence first (Sentence@1)', ({ sentenceAt1 }) => sentenceAt1), group: 'Quoting' },
    share('… among the first three (Sentence@3)', ({ sentenceAt3 }) => sentenceAt3),
    share('Marked words meet the answer', ({ spanMatch }) => spanMatch),
    {
      label: 'Word for word',
      values: [percent(verbatim.of === 0 ? undefined : verbatim.quotes / verbatim.of)],
    },
    { ...share('Answered, of the answerable', ({ answered }) => answered), group: 'Answering' },
    share('Right when answered', ({ rightWhenAnswered }) => rightWhenAnswered),
    { label: 'Calibration error', values: [number(calibrationError(ours))] },
    ...(figures[0]?.wrongAnswers ?? []).flatMap(({ kind }) => wrongAnswerRows(runs, kind)),
    {
      label: 'Time, median',
      values: figures.map(({ latency }) => milliseconds(latency?.median)),
      group: 'Time',
    },
    { label: 'Time, 95th percentile', values: figures.map(({ latency }) => milliseconds(latency?.p95)) },
  ];
  return {
    methods: runs.map(({ name }) => name),
    rows: rows
      .filter(({ values }) => values.some((value) => value !== ''))
      .map((row) => ({ ...row, values: runs.map((_, i) => row.values[i] ?? '') })),
  };
}

/** What each method wrongly answers of one kind of questions. */
export function wrongAnswerRows(runs: readonly MethodRun[], kind: string): FigureRow[] {
  const ofKind = runs.map(({ asked }) => figuresOf(asked).wrongAnswers.find((wrong) => wrong.kind === kind));
  const share = (label: string, pick: (wrong: WrongAnswers) => Share): FigureRow => ({
    label,
    values: ofKind.map((wrong) => percent(wrong && pick(wrong))),
  });
  return [
    {
      ...share('As it is set', ({ answered }) => answered),
      group: `Wrongly answered: ${kindLabel(kind)} (${ofKind[0]?.questions ?? 0})`,
    },
    share('Where 95 % of the answerable are answered', ({ at95 }) => at95),
    share('Where 90 % are', ({ at90 }) => at90),
  ];
}

function calibrationError({ asked }: MethodRun): number | undefined {
  return calibrationOf(asked)?.error;
}

import type { MethodRun } from '../../evaluation.js';
import { type RiskPoint, riskCurve } from '../../measures/risk-curve.js';
import { sentenceIsJudged, sentenceIsRight } from '../../measures/sentences.js';
import { ANSWERABLE } from '../../question-set.js';
import { linePath, plot, round, roundAxis } from './frame.js';

/** Below this share of answers the curve rests on a handful of questions. (0 to 0.1.) */
const LEAST_ANSWERED = 0.05;

/** The curve of answered share against share of wrong answers, ours first; '' where nothing can be answered. */
export function riskPlot(runs: readonly MethodRun[]): string {
  const curves = runs.map(({ asked }) =>
    riskCurve(asked).filter(({ answered }) => answered >= LEAST_ANSWERED),
  );
  const highest = Math.max(0.05, ...curves.flat().map(({ wrong }) => wrong));
  if (curves[0] === undefined || curves[0].length === 0) return '';
  const percents = (value: number): string => `${Math.round(value * 1000) / 10} %`;
  const setting = asSet(runs[0]);
  return plot(
    {
      title: 'Wrong answers against answers given',
      description: `The surest answers first: where half of the answerable questions are answered, ${wrongAt(curves[0], 0.5)} of all answers given are wrong; where all are, ${wrongAt(curves[0], 1)}.`,
    },
    {
      label: 'of the answerable questions answered',
      range: [0, 1],
      ticks: [0, 0.25, 0.5, 0.75, 1],
      write: percents,
    },
    { label: 'of the answers wrong', ...roundAxis(highest), write: percents },
    ({ x, y }) => {
      const lines = curves.map((points, i) => {
        const path = linePath(points.map(({ answered, wrong }) => ({ x: x(answered), y: y(wrong) })));
        return `<path class="line series-${i}" d="${path}"/>`;
      });
      // Ours is drawn last, so that nothing lies over it.
      const dot = setting
        ? `<circle class="setting" cx="${round(x(setting.answered))}" cy="${round(y(setting.wrong))}" r="4.5"><title>as it is set</title></circle>`
        : '';
      return lines.reverse().join('') + dot;
    },
  );
}

/** Where a method stands as it is set; undefined where it answers nothing or never says that it does not know. */
function asSet(run: MethodRun | undefined): Pick<RiskPoint, 'answered' | 'wrong'> | undefined {
  const judged = run?.asked.filter(sentenceIsJudged) ?? [];
  const given = judged.filter(({ answered }) => answered === true);
  const answerable = judged.filter(({ question }) => question.kind === ANSWERABLE).length;
  if (given.length === 0 || answerable === 0) return undefined;
  return {
    answered: given.filter(({ question }) => question.kind === ANSWERABLE).length / answerable,
    wrong: given.filter((asked) => !sentenceIsRight(asked, 1)).length / given.length,
  };
}

function wrongAt(curve: readonly RiskPoint[], answered: number): string {
  const point = curve.find((each) => each.answered >= answered) ?? curve.at(-1);
  return `${((point?.wrong ?? 0) * 100).toFixed(1)} %`;
}

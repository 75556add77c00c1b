import type { Evaluation } from '../evaluation/evaluation.js';
import { figureTable } from '../evaluation/report/figure-rows.js';
import { setSummary } from '../evaluation/report/set-summary.js';
import type { Style } from './style.js';
import { printableLine } from './terminal-text.js';

/** Spaces between two columns. */
const GAP = '  ';

/** The figures of one set as a table, methods side by side. */
export function renderEvaluation(evaluation: Evaluation, style: Style): string {
  const { set, ingest } = evaluation;
  const { methods, rows } = figureTable(evaluation);
  const left = ingest.failedCount - ingest.failed.length;
  const labelWidth = Math.max(...rows.map(({ label }) => label.length)) + 2;
  const widths = methods.map((method, i) =>
    Math.max(method.length, ...rows.map(({ values }) => values[i]?.length ?? 0)),
  );
  const cells = (values: readonly string[]): string =>
    values.map((value, i) => value.padStart(widths[i] ?? 0)).join(GAP);
  return [
    style.headline(printableLine(set.name)),
    printableLine(setSummary(evaluation)),
    ...ingest.failed.map(({ name, reason }) => style.warning(printableLine(`not read: ${name} ${reason}`))),
    ...(left > 0 ? [style.warning(`not read: ${left} more`)] : []),
    ...(methods.length > 1 ? ['', `${' '.repeat(labelWidth)}${GAP}${cells(methods)}`] : []),
    ...rows.flatMap(({ group, label, values }) => [
      ...(group === undefined ? [] : ['', style.faint(printableLine(group))]),
      `  ${label.padEnd(labelWidth - 2)}${GAP}${cells(values)}`.trimEnd(),
    ]),
  ].join('\n');
}

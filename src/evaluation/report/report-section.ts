import type { Evaluation, MethodRun } from '../evaluation.js';
import { failuresOf } from '../failures.js';
import { figuresByAnswerType } from '../measures/by-answer-type.js';
import { calibrationOf } from '../measures/calibration.js';
import { figuresOf } from '../measures/figures.js';
import { failureList } from './failure-list.js';
import { figureTable } from './figure-rows.js';
import { escapeHtml } from './html.js';
import { milliseconds, percent } from './numbers.js';
import { calibrationPlot } from './plots/calibration-plot.js';
import { latencyPlot } from './plots/latency-plot.js';
import { riskPlot } from './plots/risk-plot.js';
import { setSummary } from './set-summary.js';

/** What the page says of one set. `key` is unique on the page. */
export function reportSection(evaluation: Evaluation, key: string): string {
  const { set, ingest, ours, peers } = evaluation;
  const failed = failuresOf(ours.asked).length;
  return `<section id="${key}" aria-labelledby="${key}-name">
<h2 id="${key}-name">${escapeHtml(set.name)}</h2>
<p class="faint">${escapeHtml(setSummary(evaluation))}</p>
${notRead(ingest)}
${tiles(ours)}
<div class="plots">${plots(evaluation)}</div>
<h3 id="${key}-figures">Figures</h3>
${table(evaluation, key)}
${peers.length > 0 ? setUps([ours, ...peers]) : ''}
${byAnswerType(evaluation, key)}
<h3>Questions that failed (${failed} of ${ours.asked.length})</h3>
${failureList(evaluation, key)}
</section>`;
}

function tiles({ asked }: MethodRun): string {
  const { hitAt1, sentenceAt1, answered, rightWhenAnswered, latency } = figuresOf(asked);
  const tile = (value: string, label: string): string =>
    value === '' ? '' : `<li><b>${value}</b><span>${label}</span></li>`;
  return `<ul class="tiles">${[
    tile(percent(hitAt1), 'right article first'),
    tile(percent(sentenceAt1), 'right sentence first'),
    tile(percent(answered), 'of the answerable answered'),
    tile(percent(rightWhenAnswered), 'right when answered'),
    tile(milliseconds(latency?.median), 'for half of the questions'),
  ].join('')}</ul>`;
}

function plots({ ours, peers }: Evaluation): string {
  const runs = [ours, ...peers];
  const figure = (caption: string, drawing: string, below = ''): string =>
    drawing === '' ? '' : `<figure><figcaption>${caption}</figcaption>${drawing}${below}</figure>`;
  const calibration = calibrationOf(ours.asked);
  return [
    figure('Wrong answers against answers given', riskPlot(runs), legend(runs)),
    calibration ? figure('Calibration', calibrationPlot(calibration)) : '',
    figure('Time a question takes', latencyPlot(ours.asked.map(({ tookMs }) => tookMs))),
  ].join('');
}

function legend(runs: readonly MethodRun[]): string {
  const items = runs.map(
    ({ name }, i) =>
      `<li><svg class="plot" viewBox="0 0 26 8" aria-hidden="true"><path class="line series-${i}" d="M0 4H26"/></svg>${escapeHtml(name)}</li>`,
  );
  const setting = '<li class="faint">○ as Pullquote is set</li>';
  return `<ul class="legend">${items.join('')}${setting}</ul>`;
}

/** A table that may be wider than a phone scrolls in a region of its own, by keys too. */
function scrolling(label: string, inner: string): string {
  return `<div class="scroll" role="region" aria-labelledby="${label}" tabindex="0"><table>${inner}</table></div>`;
}

function table(evaluation: Evaluation, key: string): string {
  const { methods, rows } = figureTable(evaluation);
  const head = methods.map((method) => `<th scope="col">${escapeHtml(method)}</th>`).join('');
  const body = rows.map(({ group, label, values }) => {
    const heading =
      group === undefined
        ? ''
        : `<tr><th class="group" scope="rowgroup" colspan="${methods.length + 1}">${escapeHtml(group)}</th></tr>`;
    const cells = values.map(
      (value, i) => `<td${i === 0 ? ' class="ours"' : ''}>${value === '' ? '–' : value}</td>`,
    );
    return `${heading}<tr><th scope="row">${escapeHtml(label)}</th>${cells.join('')}</tr>`;
  });
  return scrolling(
    `${key}-figures`,
    `<thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody>`,
  );
}

function setUps(runs: readonly MethodRun[]): string {
  const items = runs.map(({ name, setUp }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(setUp)}</dd>`);
  return `<details><summary>How the methods were set up</summary><dl>${items.join('')}</dl>
<p class="faint">All were given the same articles and the same vectors. The others give no sentence: taken is the sentence of the found part that is nearest to the question in meaning. They never say that they do not know: what they would wrongly answer is counted by the score of their first find.</p></details>`;
}

function byAnswerType({ ours }: Evaluation, key: string): string {
  const types = figuresByAnswerType(ours.asked);
  if (types.length === 0) return '';
  const rows = types.map(
    ({ type, questions, sentenceAt1, sentenceAt3 }) =>
      `<tr><th scope="row">${escapeHtml(type)}</th><td>${questions}</td><td>${percent(sentenceAt1)}</td><td>${percent(sentenceAt3)}</td></tr>`,
  );
  return `<h3 id="${key}-types">By the kind of answer wanted</h3>
${scrolling(`${key}-types`, `<thead><tr><td></td><th scope="col">Questions</th><th scope="col">Sentence@1</th><th scope="col">Sentence@3</th></tr></thead><tbody>${rows.join('')}</tbody>`)}`;
}

function notRead({ failed, failedCount }: Evaluation['ingest']): string {
  const lines = failed.map(({ name, reason }) => `${name} ${reason}`);
  if (failedCount > failed.length) lines.push(`${failedCount - failed.length} more`);
  return lines.map((line) => `<p class="warning">Not read: ${escapeHtml(line)}</p>`).join('');
}

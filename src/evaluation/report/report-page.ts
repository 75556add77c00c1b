import type { ReaderSetting } from '../../library/models/readers.js';
import type { Evaluation } from '../evaluation.js';
import { escapeHtml } from './html.js';
import { REPORT_CSS } from './report-css.js';
import { reportSection } from './report-section.js';

/** What was measured on what. */
interface ReportContext {
  readonly machine: string;
  readonly reader: ReaderSetting;
  readonly embeddingModel: string;
  readonly at: Date;
}

/** An evaluation as one page that needs nothing else: no network, no script, no other file. */
export function reportPage(
  evaluations: readonly Evaluation[],
  { machine, reader, embeddingModel, at }: ReportContext,
): string {
  const names = evaluations.map(({ set }) => set.name);
  const day = at.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evaluation of Pullquote: ${escapeHtml(names.join(', '))}</title>
<style>${REPORT_CSS}</style>
</head>
<body>
<header>
<h1>Evaluation of Pullquote</h1>
<p class="faint"><time datetime="${day}">${day}</time> · ${escapeHtml(embeddingModel)}, READER=${reader} · ${escapeHtml(machine)}</p>
${contents(names)}
</header>
<main>
${evaluations.map((evaluation, i) => reportSection(evaluation, `set-${i + 1}`)).join('\n')}
</main>
<footer class="faint">
<p>An article counts as found by the best of its quotes. A sentence is right where it holds a whole answer; marked words meet an answer where they overlap it. Of wrong answers, those to questions without an answer are counted too. Right when answered: of the answerable questions that were answered, as Pullquote is set.</p>
</footer>
</body>
</html>
`;
}

function contents(names: readonly string[]): string {
  if (names.length < 2) return '';
  const items = names.map((name, i) => `<li><a href="#set-${i + 1}">${escapeHtml(name)}</a></li>`);
  return `<nav aria-label="Question sets"><ul>${items.join('')}</ul></nav>`;
}

import { type Answer, type Citation, type Quote, type QuotedSpan, writtenDate } from '../coverage/index.js';

import type { Style } from './style.js';
import { printable, printableLine, wrapMarked } from './terminal-text.js';

/** Further articles named below an answer, and headlines offered instead of one. */
const FURTHER = 2;
const CLOSEST = 3;
/** Narrowest text that is still read with ease, columns. */
const LEAST_WIDTH = 40;

export interface Page {
  readonly style: Style;
  /** Columns of the terminal; absent when the output goes elsewhere: lines are not broken then. */
  readonly columns?: number;
}

/** The best quote with its sentence marked, and where it stands; or that the coverage does not say. */
export function renderAnswer(answer: Answer, page: Page): string {
  const [best] = answer.quotes;
  if (!best) return 'Our coverage does not say.';
  if (!answer.answered) return renderClosest(answer, page);
  const further = distinctArticles(answer.quotes).slice(1, 1 + FURTHER);
  return [
    ...articleHead(best, page),
    '',
    ...quoteLines(best, page),
    '',
    page.style.faint(`${place(best.article.id, best.revision, best)}`),
    ...further.map(({ article }) => page.style.faint(`also: ${oneLine(article)}`)),
  ].join('\n');
}

function renderClosest(answer: Answer, { style }: Page): string {
  const closest = distinctArticles(answer.quotes).slice(0, CLOSEST);
  return [
    'Our coverage does not say. The closest articles:',
    ...closest.map(
      ({ article }) => `  ${style.headline(printableLine(article.title))} ${style.faint(about(article))}`,
    ),
  ].join('\n');
}

/** Citations in full, one block each. */
export function renderCitations(citations: readonly Citation[], page: Page): string {
  return citations.map((citation) => renderCitation(citation, page)).join('\n\n');
}

function renderCitation(citation: Citation, page: Page): string {
  const { style } = page;
  const { quote } = citation;
  const rows: [string, string | undefined][] = [
    ['By', citation.author === citation.source ? undefined : citation.author],
    ['Publisher', citation.source],
    ['Published', writtenDate(citation.published)],
    ['Address', citation.url],
    ['At the quote', citation.fragmentUrl],
    ['Article', citation.articleId],
    ['Revision', String(citation.revision)],
    ['Passage', quote && offsets(quote)],
    ['Sentence', quote && offsets(quote.highlight)],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${style.faint(name.padEnd(13))} ${printableLine(value)}`],
  );
  const text = quote ? quoteLines(quote, page).concat('') : [];
  return [style.headline(printableLine(citation.title)), ...text, ...lines].join('\n');
}

function articleHead({ article }: Quote, { style }: Page): string[] {
  const line = about(article);
  return [
    style.headline(printableLine(article.title)),
    ...(line === '' ? [] : [style.faint(line)]),
    ...(article.url === undefined ? [] : [style.faint(printableLine(article.url))]),
  ];
}

/** Publisher, author and date. Agencies often sign with their own name, which is said once. */
function about({ source, author, published }: Quote['article']): string {
  const parts = [source, author, writtenDate(published)]
    .map((part) => printableLine(part ?? ''))
    .filter((part) => part !== '');
  return [...new Set(parts)].join(' · ');
}

function oneLine(article: Quote['article']): string {
  const line = about(article);
  return `${printableLine(article.title)}${line === '' ? '' : ` (${line})`}`;
}

/** The passage paragraph by paragraph behind a bar, the highlight marked. */
function quoteLines(quote: QuotedSpan & { readonly highlight: QuotedSpan }, page: Page): string[] {
  const from = quote.highlight.start - quote.start;
  const to = quote.highlight.end - quote.start;
  const parts = [
    { text: quote.text.slice(0, from), marked: false },
    { text: quote.text.slice(from, to), marked: true },
    { text: quote.text.slice(to), marked: false },
  ];
  const width =
    page.columns === undefined ? Number.POSITIVE_INFINITY : Math.max(LEAST_WIDTH, page.columns - 4);
  return paragraphs(parts).flatMap((paragraph, i) => [
    ...(i > 0 ? ['  │'] : []),
    ...wrapMarked(paragraph, width, page.style.marked).map((line) => `  │ ${line}`),
  ]);
}

type Part = { readonly text: string; readonly marked: boolean };

/** Splits marked text at line breaks, each line a list of parts; blank lines are dropped. */
function paragraphs(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]];
  for (const { text, marked } of parts) {
    for (const [i, line] of printable(text).split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (line.trim() !== '') lines.at(-1)?.push({ text: line, marked });
    }
  }
  return lines.filter((line) => line.length > 0);
}

function place(articleId: string, revision: number, span: { start: number; end: number }): string {
  return `${printableLine(articleId)}, revision ${revision}, ${offsets(span)}`;
}

function offsets({ start, end }: { start: number; end: number }): string {
  return `characters ${start}–${end}`;
}

function distinctArticles(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}

import {
  type Answer,
  type Aside,
  type Citation,
  distinctArticles,
  type Quote,
  type QuotedSpan,
  relativeTo,
  type SpokenTime,
  worthShowing,
  writtenDate,
  writtenDays,
} from '../coverage/index.js';
import { type Page, textWidth } from './page.js';
import type { Style } from './style.js';
import { printable, printableLine, wrapMarked } from './terminal-text.js';

/** Further articles named below an answer, and headlines offered instead of one. */
const FURTHER = 2;
const CLOSEST = 3;
/** Stands before each line of a quote. */
const BAR = '  │ ';

const NOTHING = 'Our coverage does not say.';
const MAY_HELP = 'This may help, but our coverage may not answer it directly:';
const OLDER = 'older coverage';

/** What is answered to small talk and the like. */
const ASIDES: Readonly<Record<Aside, string>> = {
  greeting: 'Hello! Ask a question, and I look in our coverage for what answers it.',
  thanks: 'You’re welcome!',
  insult: 'I would rather help: ask a question, and I look in our coverage for what answers it.',
  instruction: 'I only quote what stands in our coverage and follow no other instructions.',
  'about-the-bot': 'I answer questions with quotes from our coverage, word for word. --help tells more.',
  'names-nothing': 'Tell me who or what you mean, for example: when did Abe visit Russia',
  'too-many-questions': 'Ask me up to three questions at a time.',
};

/** The best quote with its sentence marked, and where it stands; or that the coverage does not say. */
export function renderAnswer(answer: Answer, page: Page): string {
  const { aside, outcome, parts, quotes, readAs } = answer;
  if (aside) return ASIDES[aside];
  const above = readAs === undefined ? [] : [page.style.faint(`Read as: ${printableLine(readAs)}`)];
  const [best] = quotes;
  if (!best) return [...above, NOTHING].join('\n');
  if (outcome === 'not-covered') return [...above, renderClosest(answer, page)].join('\n');
  if (outcome === 'may-help') above.push(MAY_HELP);
  const further = distinctArticles(worthShowing(quotes))
    .filter(({ article }) => article.id !== best.article.id)
    .slice(0, FURTHER);
  const body = parts
    ? parts.map((question, part) =>
        renderPart(
          question,
          quotes.find((quote) => quote.part === part),
          answer,
          page,
        ),
      )
    : [
        [
          ...renderQuote(best, answer, page),
          ...further.map((quote) =>
            page.style.faint(`also: ${oneLine(quote.article)}${quote.older ? ` · ${OLDER}` : ''}`),
          ),
        ].join('\n'),
      ];
  return [...(above.length > 0 ? [above.join('\n')] : []), ...body].join('\n\n');
}

/** One of several questions, and the best quote for it. */
function renderPart(question: string, quote: Quote | undefined, answer: Answer, page: Page): string {
  const heading = page.style.headline(printableLine(question));
  const caveat = quote?.unsure ? [MAY_HELP] : [];
  return [heading, ...caveat, ...(quote ? renderQuote(quote, answer, page) : [NOTHING])].join('\n');
}

function renderQuote(quote: Quote, { answered }: Answer, page: Page): string[] {
  const { style } = page;
  return [
    ...articleHead(quote, page),
    ...(quote.older ? [style.faint(OLDER)] : []),
    '',
    ...quoteLines(
      quote,
      answered && !quote.unsure ? page : { ...page, style: { ...style, marked: (text) => text } },
    ),
    '',
    ...(quote.times ?? []).map(timeLine),
    style.faint(place(quote.article.id, quote.revision, quote)),
  ];
}

/** '“this year”: 2017' */
function timeLine({ text, certainty, ...days }: SpokenTime): string {
  return `“${printableLine(text)}”: ${certainty === 'likely' ? 'probably ' : ''}${writtenDays(days)}`;
}

function renderClosest(answer: Answer, { style }: Page): string {
  const closest = distinctArticles(answer.quotes).slice(0, CLOSEST);
  return [
    `${NOTHING} The closest articles:`,
    ...closest.map(({ article }) => `  ${oneLine(article, style)}`),
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

/** 'Headline (publisher · date)', the headline set off from the rest where a style is given. */
function oneLine(article: Quote['article'], style?: Style): string {
  const title = printableLine(article.title);
  const line = about(article);
  const behind = line === '' ? '' : ` (${line})`;
  return style ? style.headline(title) + style.faint(behind) : title + behind;
}

/** The passage paragraph by paragraph behind a bar, the highlight marked. */
function quoteLines(quote: QuotedSpan & { readonly highlight: QuotedSpan }, page: Page): string[] {
  const { start, end } = relativeTo(quote, quote.highlight);
  const parts = [
    { text: quote.text.slice(0, start), marked: false },
    { text: quote.text.slice(start, end), marked: true },
    { text: quote.text.slice(end), marked: false },
  ];
  return paragraphs(parts).flatMap((paragraph, i) => [
    ...(i > 0 ? [BAR.trimEnd()] : []),
    ...wrapMarked(paragraph, textWidth(page, BAR), page.style.marked).map((line) => BAR + line),
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

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Article, existedAt, type Gap, type ShownQuote, type Span, slice } from '../coverage/index.js';
import type { Library } from '../library/library.js';
import { makeFolder } from '../store/disk/make-folder.js';
import { NothingToExportError, QuestionSetExistsError, SetNotWrittenError } from './errors.js';
import { fileExists } from './file-exists.js';
import { SET_FILES } from './question-set.js';

/** Why a question of an exported set has no answer: readers asked, and nothing was found. */
const GAP = 'gap';

/** How much went into a set. */
interface FeedbackCounts {
  readonly articles: number;
  /** With the shown quote as the answer. */
  readonly accepted: number;
  /** Without an answer yet: an editor has to say which. */
  readonly rejected: number;
  /** As questions that the coverage does not answer. */
  readonly gaps: number;
  /** Left out: their article was removed, or revised so that the quote is not in it any more. */
  readonly outdated: number;
}

/**
 * Writes a question set of what readers asked and said. Questions come in alphabetical order, so that nothing is left
 * of who asked, when, or where. Throws QuestionSetExistsError, NothingToExportError, SetNotWrittenError.
 */
export async function writeFeedbackSet(library: Library, folder: string): Promise<FeedbackCounts> {
  await refuseExisting(folder);
  const { articles: first } = await library.browse({ offset: 0, limit: 1 });
  if (first.length === 0) throw new NothingToExportError('articles');
  const { accepted, rejected, gaps } = await library.feedback();
  const judged = [
    ...(await Promise.all(accepted.map((shown) => acceptedLine(library, shown)))),
    ...(await Promise.all(rejected.map((shown) => rejectedLine(library, shown)))),
  ];
  const kept = judged.filter((line) => line !== undefined);
  if (judged.length + gaps.length === 0) throw new NothingToExportError('questions');
  const lines = [...kept, ...gaps.map(gapLine)].sort((a, b) => (a.question < b.question ? -1 : 1));
  return {
    articles: await writeSet(library, folder, lines),
    accepted: kept.filter(({ fate }) => fate === 'accepted').length,
    rejected: kept.filter(({ fate }) => fate === 'rejected').length,
    gaps: gaps.length,
    outdated: judged.length - kept.length,
  };
}

/** A question, what became of it, and its line in answers.jsonl but for the id. */
interface JudgedLine {
  readonly question: string;
  readonly fate: 'accepted' | 'rejected' | 'gap';
  readonly judgement: object;
}

/** Returns the number of articles. What was written of a set that cannot be written whole is gone again. */
async function writeSet(library: Library, folder: string, lines: readonly JudgedLine[]): Promise<number> {
  const path = (file: 'corpus' | 'queries' | 'answers') => join(folder, SET_FILES[file]);
  try {
    await makeFolder(folder);
    const articles = await writeArticles(library, path('corpus'));
    const numbered = lines.map((line, i) => ({ ...line, id: `q${i + 1}` }));
    await writeLines(
      path('queries'),
      numbered.map(({ id, question }) => ({ id, text: question })),
    );
    await writeLines(
      path('answers'),
      numbered.map(({ id, judgement }) => ({ qid: id, ...judgement })),
    );
    return articles;
  } catch (error) {
    // A part of a set would keep the next try from this folder. What is told is why the set could not be written.
    for (const file of ['corpus', 'queries', 'answers'] as const) {
      await rm(path(file), { force: true }).catch(() => undefined);
    }
    throw notWritten(folder, error);
  }
}

function notWritten(folder: string, error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new SetNotWrittenError(folder, error) : error;
}

async function acceptedLine(library: Library, shown: ShownQuote): Promise<JudgedLine | undefined> {
  const place = await placeNow(library, shown, shown.quote.span ?? shown.quote.highlight);
  if (!place) return undefined;
  const { article, span } = place;
  const answer = { text: slice(article.text, span), start: codePoints(article.text.slice(0, span.start)) };
  return {
    question: shown.question,
    fate: 'accepted',
    judgement: { docid: article.id, answers: [answer] },
  };
}

/** The rejected sentence stands beside it for the editor; the line counts as unjudged until there is an answer. */
async function rejectedLine(library: Library, shown: ShownQuote): Promise<JudgedLine | undefined> {
  const place = await placeNow(library, shown, shown.quote.highlight);
  if (!place) return undefined;
  const { article, span } = place;
  const judgement = {
    docid: '',
    answers: [],
    type: 'rejected',
    rejected: { docid: article.id, text: slice(article.text, span) },
  };
  return { question: shown.question, fate: 'rejected', judgement };
}

function gapLine({ question }: Gap): JudgedLine {
  return { question, fate: 'gap', judgement: { docid: '', answers: [], unanswerable: true, type: GAP } };
}

/** Where a quoted span stands in the article as it is now; undefined where it does not, or more than once. */
async function placeNow(
  library: Library,
  { quote, askedAt }: ShownQuote,
  span: Span,
): Promise<{ article: Article; span: Span } | undefined> {
  const article = await library.read(quote.articleId);
  const old = await library.read(quote.articleId, quote.revision);
  if (!article || !old || !existedAt(old, askedAt)) return undefined;
  if (article.revision === quote.revision) return { article, span };
  const text = slice(old.text, span);
  const start = article.text.indexOf(text);
  if (start < 0 || article.text.includes(text, start + 1)) return undefined;
  return { article, span: { start, end: start + text.length } };
}

async function writeArticles(library: Library, path: string): Promise<number> {
  const { articles } = await library.browse({ offset: 0, limit: Number.POSITIVE_INFINITY });
  let written = 0;
  async function* lines(): AsyncGenerator<string> {
    for (const { id } of articles) {
      const article = await library.read(id);
      if (!article) continue;
      const { title, text, published, source, author, url } = article;
      written++;
      yield `${JSON.stringify({ id, title, text, date: published, source, author, url })}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return written;
}

async function writeLines(path: string, lines: readonly object[]): Promise<void> {
  await pipeline(Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)), createWriteStream(path));
}

async function refuseExisting(folder: string): Promise<void> {
  for (const file of Object.values(SET_FILES)) {
    const exists = await fileExists(join(folder, file)).catch((error: unknown) => {
      throw notWritten(folder, error);
    });
    if (exists) throw new QuestionSetExistsError(folder);
  }
}

function codePoints(text: string): number {
  return [...text].length;
}

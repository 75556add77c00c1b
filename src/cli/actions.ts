import { ask } from '../../commands/ask.js';
import { ingest } from '../../commands/ingest.js';
import { source } from '../../commands/source.js';
import { timeline } from '../../commands/timeline.js';
import type { CitationFormat, IngestEvent, IngestSummary } from '../coverage/index.js';
import { ingestSample } from '../library/sample.js';
import { askBatch } from './batch.js';
import type { Terminal } from './context.js';
import { EXIT, UsageError } from './failure.js';
import { IngestInterrupted } from './interruption.js';
import { invoke } from './invoke.js';
import { ProgressLine } from './progress.js';
import { renderAnswer, renderCitations } from './render-answer.js';
import { renderList, renderStatistics, renderSummary } from './render-library.js';
import { renderTimeline } from './render-timeline.js';
import { printable, printableLine } from './terminal-text.js';

/** What each command does; the exit status is returned. */
type Action<Arguments extends unknown[]> = (terminal: Terminal, ...rest: Arguments) => Promise<number>;

export interface AskOptions {
  readonly limit?: number;
  readonly batch?: string;
}

/** `pullquote ask`: answers a question, or each of a batch. Throws UsageError where there is none, or both. */
export const askAction: Action<[words: readonly string[], options: AskOptions]> = async (
  terminal,
  words,
  { limit, batch },
) => {
  if (batch !== undefined) {
    if (words.length > 0) throw new UsageError('Give a question or --batch FILE, not both.');
    await askBatch(terminal, batch, limit);
    return EXIT.done;
  }
  if (words.length === 0) throw new UsageError('There is no question.');
  const outcome = await invoke(ask, terminal, {
    strings: { question: words.join(' ') },
    integers: { limit },
  });
  if (outcome.type !== 'answer') throw new Error(`ask came to ${outcome.type}`);
  terminal.print(
    terminal.json ? JSON.stringify(outcome.answer) : renderAnswer(outcome.answer, terminal.page),
  );
  return EXIT.done;
};

export interface TimelineOptions {
  readonly from?: string;
  readonly to?: string;
}

/** `pullquote timeline`: prints the dated sentences on a topic. Throws UsageError where there is none. */
export const timelineAction: Action<[words: readonly string[], options: TimelineOptions]> = async (
  terminal,
  words,
  { from, to },
) => {
  if (words.length === 0) throw new UsageError('There is no topic.');
  const outcome = await invoke(timeline, terminal, { strings: { topic: words.join(' '), from, to } });
  if (outcome.type !== 'timeline') throw new Error(`timeline came to ${outcome.type}`);
  terminal.print(
    terminal.json ? JSON.stringify(outcome.timeline) : renderTimeline(outcome.timeline, terminal.page),
  );
  return EXIT.done;
};

export interface SourceOptions {
  readonly format?: CitationFormat;
}

/** `pullquote source`: prints where the quotes of an answer stand, or an article, in the format that is asked for. */
export const sourceAction: Action<[id: string | undefined, options: SourceOptions]> = async (
  terminal,
  id,
  { format },
) => {
  const outcome = await invoke(source, terminal, { strings: { answer: id, format } });
  if (outcome.type === 'written-citations') {
    const { text } = outcome;
    terminal.print(terminal.json ? JSON.stringify({ format, text }) : printable(text).trimEnd());
    return EXIT.done;
  }
  if (outcome.type !== 'citations') throw new Error(`source came to ${outcome.type}`);
  const { citations } = outcome;
  terminal.print(terminal.json ? JSON.stringify(citations) : renderCitations(citations, terminal.page));
  return EXIT.done;
};

/**
 * `pullquote ingest`: reads files and folders into the library. Without any it is done where the library was only to be
 * indexed again, and throws UsageError otherwise.
 */
export const ingestAction: Action<[paths: readonly string[], options: { readonly year?: number }]> = async (
  terminal,
  paths,
  { year },
) => {
  // To the file system an empty path is the current folder: a variable of a script that was not set would ingest it.
  if (paths.some((path) => path.trim() === ''))
    throw new UsageError('An empty path names no file or folder.');
  const { coverageDirectory } = terminal.config;
  const wanted = paths.length > 0 || coverageDirectory === undefined ? paths : [coverageDirectory];
  await terminal.library();
  const restored = terminal.restored();
  if (wanted.length === 0 && restored !== undefined) {
    if (terminal.json) terminal.print(JSON.stringify(restored));
    return EXIT.done;
  }
  if (wanted.length === 0) throw new UsageError('Name a file or a folder, or set COVERAGE_DIR.');
  const outcome = await invoke(ingest, terminal, { integers: { year } }, wanted);
  if (outcome.type !== 'ingest') throw new Error(`ingest came to ${outcome.type}`);
  const summary = await watch(outcome.events);
  if (!summary) throw new Error('the ingest ended without a summary');
  terminal.print(terminal.json ? JSON.stringify(summary) : renderSummary(summary, terminal.page.style));
  const wentIn = summary.added + summary.revised + summary.unchanged + summary.removed;
  return wentIn === 0 && summary.failedCount > 0 ? EXIT.failed : EXIT.done;
};

/** `pullquote list`: prints the articles of the library. */
export const listAction: Action<[]> = async (terminal) => {
  const articles = await (await terminal.library()).list();
  terminal.print(terminal.json ? JSON.stringify(articles) : renderList(articles, terminal.page.style));
  return EXIT.done;
};

/** `pullquote remove`: removes an article with all its revisions. Throws NotFoundError. */
export const removeAction: Action<[id: string]> = async (terminal, id) => {
  const removed = await (await terminal.library()).remove(id);
  terminal.print(
    terminal.json
      ? JSON.stringify({ removed })
      : `Removed “${printableLine(removed.title)}” (${printableLine(removed.id)}).`,
  );
  return EXIT.done;
};

/** `pullquote stats`: prints what is in the library, and where it lies. */
export const statsAction: Action<[]> = async (terminal) => {
  const statistics = await (await terminal.library()).statistics();
  terminal.print(terminal.json ? JSON.stringify(statistics) : renderStatistics(statistics));
  return EXIT.done;
};

/** Fills the sample library where it is not, with progress; returns at once where it is. */
export async function prepareSample(terminal: Terminal): Promise<void> {
  await watch(ingestSample(await terminal.library()));
}

/** Draws the progress of an ingest on standard error; returns its summary. */
async function watch(events: AsyncIterable<IngestEvent>): Promise<IngestSummary | undefined> {
  const progress = new ProgressLine(process.stderr);
  let summary: IngestSummary | undefined;
  try {
    for await (const event of events) {
      progress.show(event);
      if (event.type === 'finished') summary = event.summary;
    }
  } catch (error) {
    const isStop = error instanceof Error && error.name === 'AbortError';
    throw isStop ? new IngestInterrupted('the ingest was stopped', { cause: error }) : error;
  } finally {
    progress.clear();
  }
  return summary;
}

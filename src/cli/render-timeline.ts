import {
  relativeTo,
  type Timeline,
  type TimelineEntry,
  writtenDate,
  writtenDays,
} from '../coverage/index.js';
import { type Page, textWidth } from './page.js';
import { printable, printableLine, wrapMarked } from './terminal-text.js';

/** Stands before each line of a sentence, and of what is known of it. */
const INDENT = '  ';

/** Dated sentences word for word in order of the time they speak of, the words that name it marked. */
export function renderTimeline({ topic, entries, left }: Timeline, page: Page): string {
  if (entries.length === 0) {
    return `No sentence about “${printableLine(topic)}” in our coverage names a time. Try other words, or other dates.`;
  }
  return [
    ...entries.map((entry) => renderEntry(entry, page)),
    ...(left > 0
      ? [page.style.faint(`${left} more, which have less to do with the topic, were left out.`)]
      : []),
  ].join('\n\n');
}

function renderEntry(entry: TimelineEntry, page: Page): string {
  const { style } = page;
  const { time, resolved, article, revision, start, end, also } = entry;
  const likely = resolved && time.certainty === 'likely' ? 'probably ' : '';
  const said = resolved ? ` (“${printableLine(time.text)}”)` : '';
  const about = [printableLine(article.source ?? ''), writtenDate(article.published)].filter(Boolean);
  const place = `${printableLine(article.id)}, revision ${revision}, characters ${start}–${end}`;
  const others = also.map(({ title }) => `also in: ${printableLine(title)}`);
  return [
    `${style.headline(`${likely}${writtenDays(time)}`)}${said}`,
    ...sentenceLines(entry, page),
    ...[[printableLine(article.title), ...about].join(' · '), place, ...others].map((line) =>
      style.faint(INDENT + line),
    ),
  ].join('\n');
}

function sentenceLines(entry: TimelineEntry, page: Page): string[] {
  const { text } = entry;
  const { start, end } = relativeTo(entry, entry.time);
  const part = (some: string, marked: boolean) => ({ text: printable(some).replace(/\n+/g, ' '), marked });
  const parts = [
    part(text.slice(0, start), false),
    part(text.slice(start, end), true),
    part(text.slice(end), false),
  ];
  return wrapMarked(parts, textWidth(page, INDENT), page.style.marked).map((line) => INDENT + line);
}

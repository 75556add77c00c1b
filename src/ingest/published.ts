import { type IngestProblem, ingestProblem } from '../coverage/index.js';
import type { FoundDateline } from './dateline.js';
import { isoDay } from './dates.js';
import { datesInName } from './name-dates.js';
import type { ReadHints } from './reader.js';

/** When a story was filed, or what an editor should know of it: the year is never guessed. */
export interface Filed {
  readonly published?: string;
  readonly warning?: IngestProblem;
}

/** Day and month of the dateline with the year that is written there, else in the file's name, else in the hints. */
export function filed(found: FoundDateline | undefined, hints: ReadHints): Filed {
  const named = datesInName(hints.name);
  const { month, day } = found?.dateline ?? {};
  if (month === undefined || day === undefined)
    return named.day === undefined ? {} : { published: named.day };
  const year =
    found?.year ??
    (named.day === undefined ? (named.year ?? hints.year) : nearestYear(named.day, month, day));
  if (year === undefined) {
    const when = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { warning: ingestProblem('year-unknown', { day: when }) };
  }
  const published = isoDay(year, month, day);
  if (published !== undefined) return { published };
  return { warning: ingestProblem('dateline-impossible', { year }) };
}

/** A story filed on December 31 may be saved on January 1: the year that brings the two days closest. */
function nearestYear(savedOn: string, month: number, day: number): number {
  const year = Number(savedOn.slice(0, 4));
  const distance = (candidate: number) =>
    Math.abs(Date.UTC(candidate, month - 1, day) - Date.parse(`${savedOn}T00:00:00Z`));
  return [year, year - 1, year + 1].reduce((best, other) =>
    distance(other) < distance(best) ? other : best,
  );
}

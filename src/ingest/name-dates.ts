import { basename } from 'node:path';
import { isoDay } from './dates.js';

/** What a file's name and its folders say of time. */
export interface NameDates {
  /** A whole day: 'tass-2017-07-07.txt', '20170707.txt', '2017/07/07/tass.txt'. */
  readonly day?: string;
  /** The only year there: 'tass-2017.txt', '2017/tass.txt'. */
  readonly year?: number;
}

const DAY = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;
/** Folders count only where their whole name is a date: 'backup-2024' says nothing of an article. */
const FOLDER_DAY = /(?:^|[\\/])((?:19|20)\d{2})[\\/](\d{2})[\\/](\d{2})(?=[\\/])/;
const FOLDER_YEAR = /(?:^|[\\/])((?:19|20)\d{2})(?=[\\/])/g;

/** Dates in a name, the file's own before its folders'. Two different ones tell nothing. */
export function datesInName(name: string): NameDates {
  const file = basename(name);
  const days = [...file.matchAll(DAY)].map((m) => isoDay(Number(m[1]), Number(m[3]), Number(m[4])));
  const day = only(days.filter((d) => d !== undefined));
  if (day !== undefined) return { day, year: Number(day.slice(0, 4)) };
  const year = only([...file.matchAll(YEAR)].map((m) => Number(m[1])));
  if (year !== undefined) return { year };
  const folders = FOLDER_DAY.exec(name);
  const folderDay = folders ? isoDay(Number(folders[1]), Number(folders[2]), Number(folders[3])) : undefined;
  if (folderDay !== undefined) return { day: folderDay, year: Number(folderDay.slice(0, 4)) };
  const folderYear = only([...name.matchAll(FOLDER_YEAR)].map((m) => Number(m[1])));
  return folderYear === undefined ? {} : { year: folderYear };
}

function only<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

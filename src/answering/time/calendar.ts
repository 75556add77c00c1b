/** First and last day, 'YYYY-MM-DD', both included; the same for a single day. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A month of a year, 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Years that four digits write. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** Days are compared as text, so every year has four digits. */
function written(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Midnight UTC of a day; months and days beyond their ends roll over. */
function at(year: number, month: number, day: number): Date {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** 'YYYY-MM-DD' if that day exists. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const date = at(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? written(date) : undefined;
}

/** One day as a range. */
export function single(day: string): DayRange {
  return { from: day, to: day };
}

/** From the first day of one month to the last of another, or of the same; months beyond 1 to 12 roll over. */
export function months(first: YearMonth, last: YearMonth = first): DayRange | undefined {
  const from = at(first.year, first.month, 1);
  const to = at(last.year, last.month + 1, 0);
  if (from.getUTCFullYear() < FIRST_YEAR || to.getUTCFullYear() > LAST_YEAR || to < from) return undefined;
  return { from: written(from), to: written(to) };
}

/** Whole years, the first and the last included. */
export function years(first: number, last: number = first): DayRange | undefined {
  return months({ year: first, month: 1 }, { year: last, month: 12 });
}

/** The day that lies `count` days after, or before where it is negative. */
export function plusDays(day: string, count: number): string {
  const { year, month, date } = parts(day);
  return written(at(year, month, date + count));
}

/** The same day of another month; the last of that month where it is shorter. */
export function plusMonths(day: string, count: number): string {
  const { year, month, date } = parts(day);
  const last = at(year, month + count + 1, 0);
  return written(last.getUTCDate() < date ? last : at(year, month + count, date));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  const { year, month, date } = parts(day);
  return at(year, month, date).getUTCDay();
}

/** The week of a day, Monday to Sunday (ISO 8601). */
export function weekOf(day: string): DayRange {
  const monday = plusDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: plusDays(monday, 6) };
}

/** Year, month (1 to 12) and day of the month. */
export function parts(day: string): YearMonth & { readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether two ranges share a day; either may be open at an end. */
export function overlaps(a: Partial<DayRange>, b: Partial<DayRange>): boolean {
  return (
    (a.to === undefined || b.from === undefined || b.from <= a.to) &&
    (a.from === undefined || b.to === undefined || a.from <= b.to)
  );
}

/** Whether a range lies within another that may be open at an end. */
export function within(inner: DayRange, outer: Partial<DayRange>): boolean {
  return (
    (outer.from === undefined || outer.from <= inner.from) && (outer.to === undefined || inner.to <= outer.to)
  );
}

/** The day of an ISO 8601 day or moment, as it is written there; undefined where the text is neither. */
export function dayOf(published: string | undefined): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?=$|T)/.exec(published ?? '');
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

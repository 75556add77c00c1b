import { type DayRange, daysBetween, parts, weekdayOf, type YearMonth } from '../calendar.js';
import { sideOf } from './tense.js';
import type { Meaning, Surroundings } from './time-expression.js';
import { weekdayNumber } from './words.js';

/** A story tells of a day this near without its year and means no other, days. */
export const NEWS_DAYS = 45;
/**
 * How much nearer a day on the other side must be to be the one that is meant, days: where nothing says that it lies
 * ahead it most likely lies behind, and where something says on which side it lies, on that.
 */
const OTHER_SIDE_DAYS = { guessed: 90, said: 366 } as const;
/** Years either side in which a weekday may tell which one is meant. */
const WEEKDAY_YEARS = 5;

/** The year that a day without one most likely has, seen from the article's own day. */
export function nearestDay(
  inYear: (year: number) => DayRange | undefined,
  weekday: string | undefined,
  around: Surroundings,
): Pick<Meaning, 'side'> & { readonly days?: DayRange; readonly certainty: 'certain' | 'likely' } {
  const { today } = around;
  if (today === undefined) return { certainty: 'likely' };
  const { year } = parts(today);
  const reach = weekday === undefined ? 1 : WEEKDAY_YEARS;
  const candidates: { readonly days: DayRange; readonly distance: number }[] = [];
  const side = sideOf(around);
  const penalty = side === undefined ? OTHER_SIDE_DAYS.guessed : OTHER_SIDE_DAYS.said;
  for (let of = year - reach; of <= year + reach; of++) {
    const days = inYear(of);
    if (!days || (weekday !== undefined && weekdayOf(days.from) !== weekdayNumber(weekday))) continue;
    candidates.push({ days, distance: daysBetween(today, days.from) });
  }
  // A day on the side that the tense tells of comes before a nearer one on the other.
  const away = (distance: number): number =>
    distance === 0 || distance > 0 === (side === 'ahead') ? Math.abs(distance) : Math.abs(distance) + penalty;
  const [nearest] = candidates.sort((a, b) => away(a.distance) - away(b.distance));
  if (!nearest) return { certainty: 'likely' };
  const near = Math.abs(nearest.distance) <= NEWS_DAYS || weekday !== undefined;
  return { days: nearest.days, certainty: near ? 'certain' : 'likely', side };
}

/** The year that a month without one most likely has. */
export function nearestMonth(
  month: number,
  which: string | undefined,
  around: Surroundings,
): YearMonth | undefined {
  if (around.today === undefined) return undefined;
  const { year, month: now } = parts(around.today);
  switch (which?.toLowerCase()) {
    case 'this':
      return { year, month };
    case 'last':
      return { year: month < now ? year : year - 1, month };
    case 'next':
      return { year: month > now ? year : year + 1, month };
    default:
      if (sideOf(around) === 'ahead') return { year: month >= now ? year : year + 1, month };
      return { year: month <= now ? year : year - 1, month };
  }
}

/** Words after which the name of a month is one; those before which 'May' is no prime minister and 'March' no verb. */
const SURELY =
  /\b(?:in|since|until|till|during|through|throughout|as of|month of|between|late|early|mid)[\s-]+$/i;
const PERHAPS = /\b(?:by|from|to|before|after|of|for|and|or)\s+$/i;

/** Whether a month's name, with no day or year beside it, is one and not a surname, a first name or a verb. */
export function precedesMonth(name: string, { before, after, question }: Surroundings): boolean {
  const namesPeople = /^(?:May|April|June|August|March)$/i.test(name);
  if (namesPeople && /^['’]s\b|^\s+\p{Lu}\p{Ll}+/u.test(after) && !question) return false;
  if (SURELY.test(before)) return true;
  if (/^May$/i.test(name)) return false;
  if (PERHAPS.test(before)) return true;
  return !namesPeople && /^\p{Lu}/u.test(name);
}

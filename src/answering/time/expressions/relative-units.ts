import { type DayRange, months, parts, plusDays, weekOf, years } from '../calendar.js';
import type { Grain, Meaning } from './time-expression.js';

/** A meaning that the article's own day gives; without one the words only say that there is a time. */
export function relative(
  today: string | undefined,
  grain: Grain,
  days: (today: string) => DayRange | undefined,
  certainty: 'certain' | 'likely' = 'likely',
): Meaning {
  return { days: today === undefined ? undefined : days(today), grain, certainty, relative: true };
}

/** How finely a time is said that is given in a unit. */
export const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  hour: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'season',
  year: 'year',
  decade: 'longer',
  century: 'longer',
};

/** The week, month, … that holds the day, or one that many before or after it. */
export function unitAt(today: string, unit: string, offset: number): DayRange | undefined {
  const { year, month } = parts(today);
  switch (unit) {
    case 'week':
      return weekOf(plusDays(today, 7 * offset));
    case 'weekend': {
      const { to } = weekOf(plusDays(today, 7 * offset));
      return { from: plusDays(to, -1), to };
    }
    case 'month':
      return months({ year, month: month + offset });
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * offset;
      return months({ year, month: first }, { year, month: first + 2 });
    }
    case 'year':
      return years(year + offset);
    case 'decade': {
      const first = year - (year % 10) + 10 * offset;
      return years(first, first + 9);
    }
    case 'century': {
      const first = year - ((year - 1) % 100) + 100 * offset;
      return years(first, first + 99);
    }
    default:
      return undefined;
  }
}

/** Weeks or years from this one. */
export const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

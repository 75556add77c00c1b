/** The months in English, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Their first three letters: what every usual short form begins with, and no two share. */
export const SHORT_MONTH_NAMES: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

/** 1 to 12 for a month's English name, whole or short, in small letters or capitals; 0 for any other word. */
export function monthNumber(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return SHORT_MONTH_NAMES.findIndex((month) => month.toLowerCase() === short) + 1;
}

import { type DayRange, months, parts, plusDays } from '../calendar.js';

/** 'early', 'the end of' and their like before a name of a time. */
export const PART =
  '(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he\\s+)?(?:very\\s+)?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\s+of(?:\\s+the)?)';

/** Thirds of a period and its edges, as shares of its length; what editors mean by them, not a measure. */
const SHARES: readonly { readonly named: RegExp; readonly from: number; readonly to: number }[] = [
  { named: /^early/i, from: 0, to: 1 / 3 },
  { named: /^mid\b/i, from: 1 / 4, to: 3 / 4 },
  { named: /^late/i, from: 2 / 3, to: 1 },
  { named: /(?:beginning|start) of/i, from: 0, to: 1 / 6 },
  { named: /middle of/i, from: 1 / 4, to: 3 / 4 },
  { named: /end of/i, from: 5 / 6, to: 1 },
];

/** The part of some whole months that 'early', 'mid', 'the end of' … name; all of it for anything else. */
export function partOf(days: DayRange | undefined, name: string | undefined): DayRange | undefined {
  const share = name === undefined ? undefined : SHARES.find(({ named }) => named.test(name));
  if (!days || !share) return days;
  const [first, last] = [parts(days.from), parts(days.to)];
  const count = 12 * (last.year - first.year) + last.month - first.month + 1;
  if (count === 1) {
    const day = (part: number) => Math.round(part * last.date);
    return { from: plusDays(days.from, day(share.from)), to: plusDays(days.from, day(share.to) - 1) };
  }
  return months(
    { year: first.year, month: first.month + Math.floor(share.from * count) },
    { year: first.year, month: first.month + Math.ceil(share.to * count) - 1 },
  );
}

import { type DayRange, dayOf, overlaps, parts, plusMonths, single, within } from './calendar.js';
import type { TimeExpression } from './expressions/time-expression.js';
import type { NamedTime, TimeAsked } from './time-asked.js';

/**
 * What speaks for or against a sentence where a question names a time, -1 to 1. Their order is what matters: how much
 * agreement counts beside other evidence is for the ranking to say.
 */
const AGREEMENT = {
  /** The sentence speaks of a time within the one asked about. */
  speaksOfIt: 1,
  /** The same, where its days were worked out and leave room. */
  likelySpeaksOfIt: 0.7,
  /** Of a longer time that holds it, or of one that shares days with it. */
  speaksAroundIt: 0.5,
  /** It names no other time, and was published in that one. */
  publishedThen: 0.5,
  /** It names no time, and was published in another. */
  publishedAtAnother: -0.3,
  /** It was published before that time, and does not speak of it. */
  publishedBefore: -0.6,
  /** It speaks of other times only, in an article of another time. */
  speaksOfOthers: -1,
} as const;

/** Where a time only names a thing, a sentence of another time is held against it less. */
const MENTION_SHARE = 0.5;

/**
 * Whether a sentence is of the time that a question names: from -1 (it contradicts: it speaks of other times only, and
 * was published in another) to 1 (it agrees); 0 where nothing can be said.
 * @param published ISO 8601, of the sentence's article
 */
export function timeAgreement(
  { time: asked }: Pick<TimeAsked, 'time'>,
  times: readonly TimeExpression[],
  published?: string,
): number {
  if (!asked) return 0;
  const agreement = agreementWith(asked, times, dayOf(published));
  if (agreement >= 0) return agreement;
  if (asked.relative && asked.of !== 'publication') return 0;
  return asked.limits ? agreement : agreement * MENTION_SHARE;
}

function agreementWith(asked: NamedTime, times: readonly TimeExpression[], day: string | undefined): number {
  const publishedThen = day === undefined ? undefined : within(single(day), asked);
  if (asked.of === 'publication') return publishedThen === undefined ? 0 : publishedThen ? 1 : -1;
  const spoken = times.map((time) => spokenAgreement(asked, time)).filter((some) => some !== undefined);
  const best = Math.max(0, ...spoken);
  if (best > 0) return best;
  if (publishedThen === undefined) return spoken.length > 0 ? AGREEMENT.speaksOfOthers : 0;
  // Speaks of other times in an article of the right one, or of the right time in words that are not understood.
  if (publishedThen) return spoken.length > 0 ? 0 : AGREEMENT.publishedThen;
  if (spoken.length > 0) return AGREEMENT.speaksOfOthers;
  const before = day !== undefined && asked.from !== undefined && day < asked.from;
  return before ? AGREEMENT.publishedBefore : AGREEMENT.publishedAtAnother;
}

/** Whether a sentence's times are known, and none of them has to do with the time asked about. */
export function speaksOfOthersOnly(asked: NamedTime, times: readonly TimeExpression[]): boolean {
  return times.length > 0 && times.every((time) => spokenAgreement(asked, time) === 0);
}

/** Whether one of a sentence's times has to do with the time asked about. */
export function speaksOfIt(asked: NamedTime, times: readonly TimeExpression[]): boolean {
  return times.some((time) => (spokenAgreement(asked, time) ?? 0) > 0);
}

/** Undefined for a time whose days are unknown; 0 for another time. */
function spokenAgreement(asked: NamedTime, { days, certainty }: TimeExpression): number | undefined {
  if (!days) return undefined;
  if (within(days, asked)) {
    return certainty === 'certain' ? AGREEMENT.speaksOfIt : AGREEMENT.likelySpeaksOfIt;
  }
  if (overlaps(days, asked)) return AGREEMENT.speaksAroundIt;
  // An open end would take in everything of every year.
  const closed = asked.from !== undefined && asked.to !== undefined;
  return asked.partial && closed && within(days, inYearOf(days.from, asked)) ? AGREEMENT.likelySpeaksOfIt : 0;
}

/** The same days and months in the year of another day; open ends stay open. */
function inYearOf(day: string, { from, to }: Partial<DayRange>): Partial<DayRange> {
  if (from === undefined || to === undefined) return {};
  const months = 12 * (parts(day).year - parts(from).year);
  return { from: plusMonths(from, months), to: plusMonths(to, months) };
}

import { type Span, slice } from '../../coverage/index.js';
import { type DayRange, dayOf, plusDays, single, within } from './calendar.js';
import { NEWS_DAYS } from './expressions/partial-dates.js';
import { timesSpokenOf } from './expressions/times-spoken-of.js';
import { speaksOfIt, speaksOfOthersOnly } from './time-agreement.js';
import type { TimeAsked } from './time-asked.js';

/** Where one statement of a sentence ends and another begins, which may be of another time. */
const NEXT_STATEMENT = /;\s|,?\s(?:while|whereas|but|although|though)\s|,\s(?:and|then)\s/gi;

/**
 * Whether words of a sentence tell of another time than the one that limits the question: 'did Putin visit Japan in
 * 2017' is not answered by 'In December 2016 Putin visited Japan, while in April 2017 Abe visited Russia'. Only times
 * whose days are known speak against it, and only those of the same statement. Nor is what will be by words that name a
 * time before their article, nor what has been by words that name one long after it: 'is due to open in 2029'.
 * @param words that answer, as offsets into the sentence
 * @param published ISO 8601, of the sentence's article
 */
export function contradictsTime(
  { time: asked, ahead, over }: TimeAsked,
  sentence: string,
  words: Span,
  published?: string,
): boolean {
  const day = dayOf(published);
  const nameOnly = (are: (days: DayRange) => boolean) =>
    nameOnlyTimes(slice(sentence, words), published, are);
  if (ahead && published !== undefined && nameOnly(({ to }) => to < published)) return true;
  // What is announced for the next weeks mostly comes so; what lies farther ahead, nobody knew when it was written.
  if (over && day !== undefined && nameOnly(({ from }) => from > plusDays(day, NEWS_DAYS))) return true;
  if (!asked?.limits || asked.relative || asked.of === 'publication') return false;
  const { start, end } = statementAt(sentence, words.start);
  const times = timesSpokenOf(sentence, published).filter((time) => start <= time.start && time.end <= end);
  return speaksOfOthersOnly(asked, times);
}

/**
 * Whether what somebody said was said at another time than the one that limits the question: published in another, by a
 * sentence that does not speak of it either.
 */
export function saidAtAnotherTime(
  { time: asked }: TimeAsked,
  sentence: string,
  published: string | undefined,
): boolean {
  const day = dayOf(published);
  if (!asked?.limits || asked.relative || day === undefined || within(single(day), asked)) return false;
  return !speaksOfIt(asked, timesSpokenOf(sentence, published));
}

/** Whether words name times, and none but such as are certain and meet a condition. */
function nameOnlyTimes(
  words: string,
  published: string | undefined,
  are: (days: DayRange) => boolean,
): boolean {
  const times = timesSpokenOf(words, published);
  return (
    times.length > 0 &&
    times.every(({ days, certainty }) => certainty === 'certain' && days !== undefined && are(days))
  );
}

/** The statement at an offset: that in which words begin, also where they run on into the next. */
function statementAt(sentence: string, offset: number): Span {
  let start = 0;
  for (const { index, 0: between } of sentence.matchAll(NEXT_STATEMENT)) {
    if (index > offset) return { start, end: index };
    if (index + between.length <= offset) start = index + between.length;
  }
  return { start, end: sentence.length };
}

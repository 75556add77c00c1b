import { datelineEnd } from '../../../../embeddings/splitting/dateline.js';
import { dayOf } from '../calendar.js';
import { DATED_RULES } from './dated-rules.js';
import { joinRanges } from './joined-ranges.js';
import { RELATIVE_RULES } from './relative-rules.js';
import type { FoundTime, Rule, TimeExpression } from './time-expression.js';
import { YEAR_RULES } from './year-rules.js';

/** Characters of a text that are looked at: what is longer is no sentence. */
const LONGEST_TEXT = 2_000;
/** Characters beside a match that may tell what it is. */
const BESIDE = 120;

/** The longer forms of words first: what one rule has taken, no later one looks at. */
const RULES: readonly Rule[] = [...DATED_RULES, ...YEAR_RULES, ...RELATIVE_RULES];

/** The same for questions, where months and days are often written small. */
const QUESTION_RULES: readonly Rule[] = RULES.map(({ needs, pattern, read }) => ({
  needs: caseless(needs),
  pattern: caseless(pattern),
  read,
}));

function caseless({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags.includes('i') ? flags : `${flags}i`);
}

/**
 * Every time that a sentence speaks of, in order and without overlap. The dateline of a story's first sentence is none:
 * it tells when the story was filed. English.
 * @param published ISO 8601 day or moment on which the article was published; without it, relative times have no days
 */
export function timesSpokenOf(sentence: string, published?: string): TimeExpression[] {
  return timesIn(sentence, RULES, datelineEnd(sentence), dayOf(published));
}

/** Every time that a question names, seen from the day on which it is asked; without that, relative times have no days. */
export function timesNamedIn(question: string, today?: string): TimeExpression[] {
  return timesIn(question, QUESTION_RULES, 0, today);
}

function timesIn(
  whole: string,
  rules: readonly Rule[],
  from: number,
  today: string | undefined,
): TimeExpression[] {
  const text = whole.slice(0, LONGEST_TEXT);
  const found: FoundTime[] = [];
  for (const { needs, pattern, read } of rules) {
    if (!needs.test(text)) continue;
    // As quick again as matchAll, which makes a new expression each time.
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const meaning = read(match.groups ?? {}, {
        before: text.slice(Math.max(0, start - BESIDE), start),
        after: text.slice(end, end + BESIDE),
        question: rules === QUESTION_RULES,
        ...(today !== undefined && { today }),
      });
      if (meaning) found.push({ ...meaning, start, end });
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  return joinRanges(text, found, today).map(toExpression);
}

function toExpression({
  start,
  end,
  days,
  grain,
  certainty,
  relative,
  inYear,
  statesYear,
}: FoundTime): TimeExpression {
  return {
    start,
    end,
    ...(days && { days }),
    grain,
    certainty: certainty ?? 'certain',
    relative: relative ?? false,
    partial: relative === true && inYear !== undefined && !statesYear,
  };
}

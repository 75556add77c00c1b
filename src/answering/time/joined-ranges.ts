import { parts } from './calendar.js';
import type { Meaning } from './time-expression.js';

/** A match with its meaning, before neighbours are looked at. */
export interface FoundTime extends Meaning {
  readonly start: number;
  readonly end: number;
}

const TO = /^\s*(?:[-–—]|to|until|till|through)\s*$/i;
const AND = /^\s*and\s*$/i;
const LIST = /^\s*(?:,|and|or|,\s*and)\s*$/i;
const BETWEEN = /\bbetween\s+$/i;

/** The year that the words give a time, alone; undefined where they give none or several. */
function statedYear(time: FoundTime): number | undefined {
  if (time.relative || !time.days || time.grain === 'longer') return undefined;
  const [from, to] = [parts(time.days.from).year, parts(time.days.to).year];
  return from === to ? from : undefined;
}

/**
 * Times in order, understood with their neighbours: 'March to June 2017' is one time of four months; in 'in March and
 * June 2017' both are of 2017; and after 'in 2008' a later 'in September' is most likely of that year.
 */
export function joinRanges(sentence: string, found: readonly FoundTime[]): FoundTime[] {
  const dated = withYears(sentence, found);
  const joined: FoundTime[] = [];
  for (const time of dated) {
    const last = joined.at(-1);
    const between = last && sentence.slice(last.end, time.start);
    const isRange =
      last !== undefined &&
      between !== undefined &&
      (TO.test(between) || (AND.test(between) && BETWEEN.test(sentence.slice(0, last.start))));
    if (isRange && last.days && time.days && last.days.from <= time.days.to) {
      joined[joined.length - 1] = {
        start: last.start,
        end: time.end,
        days: { from: last.days.from, to: time.days.to },
        grain: time.grain,
        certainty: last.certainty === 'likely' || time.certainty === 'likely' ? 'likely' : 'certain',
        relative: last.relative === true && time.relative === true,
      };
    } else {
      joined.push(time);
    }
  }
  return joined;
}

/** Days and months without a year take it from the time that follows in the same run, else from one before. */
function withYears(sentence: string, found: readonly FoundTime[]): FoundTime[] {
  const dated = [...found];
  for (let i = dated.length - 1; i >= 0; i--) {
    const time = dated[i];
    if (!time?.inYear) continue;
    const next = dated[i + 1];
    const between = next && sentence.slice(time.end, next.start);
    const follows = between !== undefined && (TO.test(between) || LIST.test(between));
    // 'last year' is no stated year for what stands apart: 'the crash on 3 May last year, the trial of which began in June'.
    const year =
      follows && next ? statedYear(next.statesYear ? { ...next, relative: false } : next) : undefined;
    if (year !== undefined && next?.grain !== 'year') {
      const { inYear, ...rest } = time;
      const days = inYear(year);
      // The year stands in the words, though not beside each of them.
      if (days) {
        const relative = next?.relative ?? false;
        dated[i] = { ...rest, days, certainty: 'certain', relative, statesYear: relative };
      }
      continue;
    }
    const earlier = dated.slice(0, i).findLast((other) => statedYear(other) !== undefined);
    const years = new Set(dated.map(statedYear).filter((some) => some !== undefined));
    const stated = earlier && statedYear(earlier);
    if (!earlier || stated === undefined || years.size > 1) continue;
    if (sentence.slice(earlier.end, time.start).includes(';')) continue;
    const days = time.inYear(stated);
    if (days) dated[i] = { ...time, days, certainty: 'likely' };
  }
  return dated;
}

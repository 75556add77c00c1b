import type { Span } from '../../../coverage/index.js';
import type { DayRange } from '../calendar.js';

/** How finely the words name a time: 'at noon', 'on Friday', 'last week', 'in May', 'in 2016', 'the 1990s'. */
export type Grain = 'clock' | 'day' | 'week' | 'month' | 'season' | 'year' | 'longer';

/** A time that a sentence speaks of; offsets count into the sentence. */
export interface TimeExpression extends Span {
  /** The days meant; absent where they cannot be known, as of 'on Friday' in an article without a date. */
  readonly days?: DayRange;
  readonly grain: Grain;
  /** 'likely' where the words leave room: 'in September' may be the coming or the last one. */
  readonly certainty: 'certain' | 'likely';
  /** Whether the words alone do not tell the days: 'last year', 'on Friday', '7 July' without a year. */
  readonly relative: boolean;
  /** Of a relative one: whether the words name the day or month, and only the year is for others to tell. */
  readonly partial: boolean;
}

/** What the words of a match mean. */
export interface Meaning {
  readonly days?: DayRange | undefined;
  readonly grain: Grain;
  readonly certainty?: 'certain' | 'likely';
  readonly relative?: boolean;
  /** Whether it is a weekday of which the words do not tell the week. */
  readonly weekly?: boolean;
  /** On which side of the article's own day the words around it say that it lies. */
  readonly side?: 'ahead' | 'behind' | undefined;
  /** Whether it is the beginning of what is on or to come: 'runs from Monday to Thursday'. */
  readonly running?: boolean;
  /** Whether its year stands in the words, beside it or beside the next: 'May last year'. */
  readonly statesYear?: boolean;
  /** Of a day or month without a year: its days in a year that is known from elsewhere. */
  readonly inYear?: (year: number) => DayRange | undefined;
}

/** A match with its meaning, before neighbours are looked at. */
export interface FoundTime extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** What surrounds a match. */
export interface Surroundings {
  /** The day the article was published, or on which a question is asked. */
  readonly today?: string;
  readonly before: string;
  readonly after: string;
  /** A question, perhaps in lower case throughout: names of months and days need no capital. */
  readonly question: boolean;
}

/** A form of words that names a time. */
export interface Rule {
  /** What every match has in it: far quicker to look for than `pattern`, and most sentences have none of it. */
  readonly needs: RegExp;
  /** With the flag 'g'. */
  readonly pattern: RegExp;
  /** Undefined where it names none after all. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    around: Surroundings,
  ) => Meaning | undefined;
}

import { type DayRange, plusDays } from './calendar.js';
import type { TimeExpression } from './expressions/time-expression.js';
import { timesNamedIn } from './expressions/times-spoken-of.js';

/** Which days a question is about; an open end where it says 'since' or 'before'. */
export interface NamedTime extends Partial<DayRange> {
  /**
   * When the articles were published ('what did we report last week'), or whichever fits: what they speak of, or that.
   */
  readonly of: 'publication' | 'either';
  /**
   * Whether it limits what may answer ('in 2016', 'since May'), or only names a thing ('the 2016 Olympics'), which
   * articles of other years may tell about.
   */
  readonly limits: boolean;
  /**
   * Whether its days hang on the day of asking ('last week', 'in September'). Whoever asks an archive may think of the
   * article's own day, so such a time only speaks for a sentence, never against one.
   */
  readonly relative: boolean;
  /** Of a relative one: a day or month without a year, which may be that of any year. */
  readonly partial: boolean;
}

/** What a question says about time. */
export interface TimeAsked {
  /** It asks for the state of things now: 'latest', 'current', 'now'. */
  readonly newest: boolean;
  /** It asks for what is to come: 'when will …', 'is she going to …'. */
  readonly ahead: boolean;
  /** It asks when something was that has happened: 'when did …', 'in what year was …'. */
  readonly over: boolean;
  readonly time?: NamedTime;
}

const NEWEST =
  /\b(?:latest|newest|most recent(?:ly)?|recent(?:ly)?|nowadays|these days|at (?:the moment|present)|right now|as of (?:now|today)|so far|up[- ]to[- ]date|when was the last time|last time (?:that|when|he|she|it|they|the|an?)|current(?:ly)?(?! (?:of|flow|density|in the))|(?<!\b(?:before|until|from|by|are) )now(?! (?:known|called|part|on|that)\b)|today|what['’]?s new)\b/i;
/** Electric and other currents, and what lasts. */
const NO_NEWEST = /\b(?:alternating|direct|electric(?:al)?|ocean|air|gulf)\s+current\b/i;

/** Early in a question, and nothing that an article told before. */
const AHEAD =
  /^(?:(?:and|so|but) )?(?:\S+ ){0,4}?(?:will|wont|won['’]t|(?:is|are)(?: \S+){1,4} (?:going|set|due) to) /i;

/** In the last question of several, or of a follow-up with the one before it. */
const OVER =
  /(?:^|[,;] |\b(?:and|but|so) )(?:when|(?:in |on )?(?:what|which) (?:day|date|month|year)) (?:exactly )?(?:did|was|were)\b(?!.*\b(?:when|where|why|how|who|what|which)\b)/i;
/** What was planned may still be to come: 'when was it due to open', 'when did he say he would go'. */
const PLANNED =
  /\b(?:due|supposed|meant|expect(?:ed)?|scheduled?|plan(?:ned)?|set|going|hoped?|would|will|say|said|announced?|promised?|predict(?:ed)?|forecast|estimated?|to be)\b/i;

/** Who published or what was: the question is about articles. */
const PUBLICATION =
  /\b(?:we|you|our (?:\w+ )?(?:paper|newspaper|site|newsroom|reporters?|coverage|reporting))\b.{0,40}\b(?:publish(?:ed)?|report(?:ed)?|write|wrote|written|cover(?:ed)?|print(?:ed)?|ran|run|post(?:ed)?)\b|\b(?:articles?|stor(?:y|ies)|coverage|headlines?|news)\b(?: (?:about|on) .{1,40})? (?:published |written |reported )?(?:from|of|since|in|before|after|last|this)\b/i;

type Limit = 'during' | 'from' | 'after' | 'until' | 'before' | 'mention';

/** 'from 2015 on'; 'stories from 2015' are of that year. */
const ONWARDS = /^\s+(?:on(?=\s*[?.!]*$)|onwards?\b|forward\b|until now\b)/i;

/** What a time is to a question, by the words before it. */
const LIMITS: readonly { readonly after: RegExp; readonly limit: Limit }[] = [
  { after: /\b(?:since|starting(?: in| on| from)?)\s+(?:the\s+)?$/i, limit: 'from' },
  { after: /\b(?:after|later than|following)\s+(?:the\s+)?$/i, limit: 'after' },
  { after: /\b(?:until|till|through|up to|by)\s+(?:the\s+)?$/i, limit: 'until' },
  { after: /\b(?:before|prior to|earlier than|ahead of)\s+(?:the\s+)?$/i, limit: 'before' },
  {
    after:
      /\b(?:in|on|from|as of|during|throughout|within|around|about|for|between|over|of|at)\s+(?:the\s+)?(?:year\s+|month\s+of\s+|night\s+of\s+|week\s+of\s+)?$/i,
    limit: 'during',
  },
];

/**
 * What a question says about time. English, in any case.
 * @param today the day on which it is asked, 'YYYY-MM-DD'
 */
export function timeAsked(question: string, today: string): TimeAsked {
  const text = question.trim();
  const named = timesNamedIn(text, today).filter(({ start, end }) => !isNow(text.slice(start, end)));
  const time = named.map((some) => toNamed(text, some)).find((some) => some !== undefined);
  return {
    newest: NEWEST.test(text) && !NO_NEWEST.test(text),
    ahead: AHEAD.test(text),
    over: OVER.test(text) && !PLANNED.test(text),
    ...(time && { time }),
  };
}

/** 'today' in a question is as often 'nowadays', and an archive is asked about its own days. */
function isNow(words: string): boolean {
  return /^(?:today|tonight)$/i.test(words);
}

/** A range that its words close: 'between March and June', 'from 2001 to 2005'. */
const RANGE = /\s(?:to|and|until|till|through)\s|[-–—]/i;

function toNamed(text: string, time: TimeExpression): NamedTime | undefined {
  const { start, end, days, relative, partial, grain } = time;
  if (!days || grain === 'clock') return undefined;
  const limit = limitOf(text.slice(0, start), text.slice(end), relative);
  const isRange = RANGE.test(text.slice(start, end)) && grain !== 'day';
  return {
    ...(isRange && limit !== 'mention' ? days : openRange(days, limit)),
    of: PUBLICATION.test(text) ? 'publication' : 'either',
    limits: limit !== 'mention',
    relative,
    partial,
  };
}

function limitOf(before: string, after: string, relative: boolean): Limit {
  if (ONWARDS.test(after) && /\bfrom\s+$/i.test(before)) return 'from';
  // 'in the 1990 World Cup', 'the 2016 election': an article, and after the year what it names.
  const names =
    /\b(?:the|a|an|its|his|her|their)\s+$/i.test(before) && /^\s+(?!(?:and|or|to|until)\b)\p{L}/u.test(after);
  const known = LIMITS.find((some) => some.after.test(before));
  if (known && !(names && !relative)) return known.limit;
  return relative ? 'during' : 'mention';
}

function openRange({ from, to }: DayRange, limit: Limit): Partial<DayRange> {
  switch (limit) {
    case 'from':
      return { from };
    case 'after':
      return { from: plusDays(to, 1) };
    case 'until':
      return { to };
    case 'before':
      return { to: plusDays(from, -1) };
    default:
      return { from, to };
  }
}

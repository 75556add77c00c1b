import fc from 'fast-check';
import type {
  Answer,
  Aside,
  Citation,
  Outcome,
  Quote,
  QuotedArticle,
  SpokenTime,
} from '../../src/coverage/index.js';
import { hostileAddress, hostileText } from './hostile-text.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

type Present<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Drops keys whose value is undefined, as the domain's types want it. */
function present<Value extends object>(value: Value): Present<Value> {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries) as Present<Value>;
}

const published = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  hostileText,
);

/** What names an article, with anything in it. */
export const hostileArticle: fc.Arbitrary<QuotedArticle> = fc
  .record({
    id: hostileText,
    title: hostileText,
    url: maybe(hostileAddress),
    published: maybe(published),
    source: maybe(hostileText),
    author: maybe(hostileText),
  })
  .map(present);

const day = fc
  .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString().slice(0, 10));

const hostileTime: fc.Arbitrary<SpokenTime> = fc
  .record({
    text: hostileText,
    days: fc.tuple(day, day),
    certainty: fc.constantFrom<SpokenTime['certainty']>('certain', 'likely'),
  })
  .map(({ text, days, certainty }) => {
    const [from = '', to = ''] = days.toSorted();
    return { start: 0, end: text.length, text, from, to, certainty };
  });

/** A passage of three parts, of which the middle one answers. */
export const hostileQuote: fc.Arbitrary<Quote> = fc
  .record({
    article: hostileArticle,
    revision: fc.integer({ min: 1, max: 1_000 }),
    start: fc.integer({ min: 0, max: 1_000_000 }),
    before: hostileText,
    highlight: hostileText.filter((text) => text.trim() !== ''),
    after: hostileText,
    times: maybe(fc.array(hostileTime, { maxLength: 6 })),
    part: maybe(fc.nat(3)),
    older: maybe(fc.constant(true as const)),
    score: fc.double({ min: -1, max: 1 }),
  })
  .map(present)
  .map(({ before, highlight, after, start, ...rest }) => {
    const text = before + highlight + after;
    const from = start + before.length;
    return {
      ...rest,
      start,
      end: start + text.length,
      text,
      highlight: { start: from, end: from + highlight.length, text: highlight },
    };
  });

export const hostileAnswer: fc.Arbitrary<Answer> = fc
  .record({
    id: maybe(fc.oneof(fc.uuid(), hostileText)),
    question: hostileText,
    outcome: fc.constantFrom<Outcome>('answered', 'may-help', 'not-covered', 'not-a-question'),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    readAs: maybe(hostileText),
    aside: maybe(
      fc.constantFrom<Aside>(
        'greeting',
        'thanks',
        'insult',
        'instruction',
        'about-the-bot',
        'names-nothing',
        'too-many-questions',
      ),
    ),
    parts: maybe(fc.array(hostileText, { minLength: 2, maxLength: 4 })),
    quotes: fc.array(hostileQuote, { maxLength: 4 }),
    tookMs: fc.nat(),
  })
  .map((answer) => present({ ...answer, answered: answer.outcome === 'answered' }));

export const hostileCitations: fc.Arbitrary<Citation[]> = fc.array(
  fc.record({ quote: maybe(hostileQuote), article: hostileArticle, fragmentUrl: maybe(hostileAddress) }).map(
    ({ quote, article: { id, ...described }, fragmentUrl }): Citation => ({
      ...described,
      articleId: id,
      revision: quote?.revision ?? 1,
      ...(quote ? { quote } : {}),
      ...(fragmentUrl === undefined ? {} : { fragmentUrl }),
    }),
  ),
  { maxLength: 14 },
);

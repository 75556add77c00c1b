import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customId } from '../../../../commands/custom-id.js';
import { TIMELINE_PER_PAGE, timelineArgument } from '../../../../commands/timeline.js';
import { translator } from '../../../../src/bot/i18n/translate.js';
import { renderTimeline } from '../../../../src/bot/render/timeline.js';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  type Timeline,
  type TimelineEntry,
} from '../../../../src/coverage/index.js';
import { expectAccepted } from '../../../support/discord/accepted.js';
import { visibleText } from '../../../support/discord/plain-text.js';
import { hostileText } from '../../../support/hostile-text.js';
import { hostileTimeline } from '../../../support/hostile-timeline.js';

const english = translator('en');
const ARTICLE = { id: 'a', title: 'A headline', published: '2017-07-07', source: 'TASS' };

function entry(
  text: string,
  words: string,
  from: string,
  to: string,
  rest: Partial<TimelineEntry> = {},
): TimelineEntry {
  const start = text.indexOf(words);
  return {
    article: ARTICLE,
    revision: 1,
    start: 0,
    end: text.length,
    text,
    time: { start, end: start + words.length, text: words, from, to, certainty: 'certain' },
    resolved: false,
    also: [],
    ...rest,
  };
}

function shown(entries: TimelineEntry[], page = 0, left = 0) {
  const timeline: Timeline = { topic: 'peace treaty', entries, left, tookMs: 1 };
  const pages = Math.max(1, Math.ceil(entries.length / TIMELINE_PER_PAGE));
  const outcome = { type: 'timeline', timeline, page, pages, turned: false } as const;
  return renderTimeline(outcome, english, DEFAULT_SETTINGS);
}

describe('a timeline in Discord', () => {
  it('shows each sentence word for word, with its time before and its article behind it', () => {
    const { embeds = [], components } = shown([
      entry('Abe came in April 2017.', 'April 2017', '2017-04-01', '2017-04-30'),
    ]);
    expect(embeds[0]?.title).toBe('“peace treaty”: one dated sentence');
    expect(embeds[0]?.description).toBe(
      '**April 2017**\n> Abe came in April 2017.\n-# A headline · TASS · 7 July 2017',
    );
    expect(components).toEqual([]);
  });

  it('shows the days of ‘this year’ beside the sentence, and how sure they are', () => {
    const certain = shown([
      entry('Putin may come this year.', 'this year', '2017-01-01', '2017-12-31', { resolved: true }),
    ]);
    expect(certain.embeds?.[0]?.description).toMatch(
      /^\*\*2017\*\* \(“this year”\)\n> Putin may come this year\./,
    );
    const time = { start: 8, end: 20, text: 'in September', from: '2017-09-01', to: '2017-09-30' };
    const likely = shown([
      {
        ...entry('He goes in September.', 'in September', '2017-09-01', '2017-09-30', { resolved: true }),
        time: { ...time, certainty: 'likely' },
      },
    ]);
    expect(likely.embeds?.[0]?.description).toMatch(/^\*\*probably September 2017\*\* \(“in September”\)/);
  });

  it('says in how many other articles it stands', () => {
    const message = shown([
      entry('Abe came in 2017.', '2017', '2017-01-01', '2017-12-31', { also: [ARTICLE, ARTICLE] }),
    ]);
    expect(message.embeds?.[0]?.description).toMatch(/ · also in 2 other articles$/);
  });

  it('is paged, and says on the last page what was left out', () => {
    const entries = Array.from({ length: TIMELINE_PER_PAGE + 1 }, (_, i) =>
      entry(`It was ${1990 + i}.`, String(1990 + i), `${1990 + i}-01-01`, `${1990 + i}-12-31`),
    );
    const first = shown(entries, 0, 3);
    expect(first.content).toBe('Page 1 of 2');
    expect(first.embeds?.[0]?.description).not.toContain('left out');
    expect(JSON.stringify(first.components)).toContain(
      customId('timeline', timelineArgument({ topic: 'peace treaty' }, 1)),
    );
    const second = shown(entries, 1, 3);
    expect(second.embeds?.[0]?.description).toMatch(/It was 1995\.[\s\S]*3 more sentences.* left out\.$/);
  });

  it('is a friendly word where there is nothing', () => {
    expect(shown([]).embeds?.[0]?.description).toMatch(/^I found no sentence on this/);
  });

  it('is accepted by Discord whatever it holds, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES).map(translator),
        hostileTimeline,
        fc.nat(2),
        fc.boolean(),
        (t, timeline, page, turned) => {
          const outcome = { type: 'timeline', timeline, page, pages: 3, turned, from: '2017-01-01' } as const;
          expectAccepted(renderTimeline(outcome, t, DEFAULT_SETTINGS));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('quotes any sentence just so', () => {
    fc.assert(
      fc.property(
        hostileText.filter(
          (text) =>
            text.length < 100 && !/[\n\r\u2028\u2029]/.test(text) && text.trim() === text && text !== '',
        ),
        (text) => {
          const message = shown([entry(text, text, '2017-01-01', '2017-12-31')]);
          const line = message.embeds?.[0]?.description?.split('\n')[1] ?? '';
          expect(visibleText(line.replace(/^> /, ''))).toBe(text);
        },
      ),
    );
  });
});

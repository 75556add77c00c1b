import type { QuotedSpan, SpokenTime } from '../../coverage/index.js';
import { dayOf } from './calendar.js';
import { timesSpokenOf } from './expressions/times-spoken-of.js';

/**
 * The times in a quoted sentence whose days its words alone do not give ('this year', 'on Friday', 'in September'), with
 * the days that the article's own date makes of them; none where that date is unknown. Offsets count into the article,
 * as those of the sentence do.
 * @param published ISO 8601, of the article
 */
export function resolvedTimes(highlight: QuotedSpan, published: string | undefined): SpokenTime[] {
  if (dayOf(published) === undefined) return [];
  return timesSpokenOf(highlight.text, published).flatMap(({ start, end, days, certainty, relative }) =>
    relative && days
      ? [
          {
            start: highlight.start + start,
            end: highlight.start + end,
            text: highlight.text.slice(start, end),
            ...days,
            certainty,
          },
        ]
      : [],
  );
}

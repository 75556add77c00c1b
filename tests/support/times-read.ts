import { timesSpokenOf } from '../../src/answering/time/index.js';

/** A Friday. */
export const PUBLISHED = '2017-07-07';

/** 'words: from..to', one an expression; '?' for unknown days, '~' for likely ones. */
export function timesRead(sentence: string): string[] {
  return written(sentence, PUBLISHED);
}

/** The same where the day of publication is unknown. */
export function timesReadUndated(sentence: string): string[] {
  return written(sentence, undefined);
}

function written(sentence: string, published: string | undefined): string[] {
  return timesSpokenOf(sentence, published).map(({ start, end, days, certainty }) => {
    const range = days ? (days.from === days.to ? days.from : `${days.from}..${days.to}`) : '?';
    return `${sentence.slice(start, end)}: ${certainty === 'likely' && days ? '~' : ''}${range}`;
  });
}

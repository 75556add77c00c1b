import { isoDay } from '../i18n/format.js';

/** The latest second that Discord draws as a date: 8.64e15 ms, the range of JavaScript's Date. */
const LATEST_SECOND = 8_640_000_000_000;

/**
 * Discord's own form, which each reader sees as 'N years ago' in their language. A day is taken at noon UTC, so that it
 * is the same day nearly everywhere. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function relativeDate(published: string | undefined): string | undefined {
  if (published === undefined || isoDay(published) === undefined) return undefined;
  const moment = Date.parse(/T/.test(published) ? published : `${published}T12:00:00Z`);
  const seconds = Math.floor(moment / 1000);
  return Number.isFinite(seconds) && Math.abs(seconds) <= LATEST_SECOND ? `<t:${seconds}:R>` : undefined;
}

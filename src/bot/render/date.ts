const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The latest second that Discord draws as a date: 8.64e15 ms, the range of JavaScript's Date. */
const LATEST_SECOND = 8_640_000_000_000;

/**
 * '7 July 2017' for an ISO 8601 day or moment, as the article states it and in no reader's time zone. Undefined where
 * the text is neither.
 */
export function writtenDate(published: string | undefined): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(published ?? '');
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return undefined;
  return `${Number(parts[3])} ${month} ${parts[1]}`;
}

/**
 * Discord's own form, which each reader sees as 'N years ago' in their language. A day is taken at noon UTC, so that it
 * is the same day nearly everywhere. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function relativeDate(published: string | undefined): string | undefined {
  if (published === undefined || writtenDate(published) === undefined) return undefined;
  const moment = Date.parse(/T/.test(published) ? published : `${published}T12:00:00Z`);
  const seconds = Math.floor(moment / 1000);
  return Number.isFinite(seconds) && Math.abs(seconds) <= LATEST_SECOND ? `<t:${seconds}:R>` : undefined;
}

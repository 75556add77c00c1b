import { MONTH_NAMES } from './month-names.js';

/**
 * '7 July 2017' for an ISO 8601 day or moment, as the article states it and in no reader's time zone. Undefined where
 * the text is neither.
 */
export function writtenDate(published: string | undefined): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(published ?? '');
  const month = MONTH_NAMES[Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return undefined;
  return `${Number(parts[3])} ${month} ${parts[1]}`;
}

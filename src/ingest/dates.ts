import { type IngestProblem, ingestProblem, monthNumber } from '../coverage/index.js';

/** A date as ISO 8601, or why it cannot be taken: never a guess. */
export type ParsedDate = { readonly date: string } | { readonly problem: IngestProblem };

/** English month names and their usual short forms, for use in a regular expression. */
export const MONTH_PATTERN =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** '2017-07-07' if that day exists. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1000 || year > 9999) return undefined;
  return date.toISOString().slice(0, 10);
}

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
/** What follows a day in prose, 'at 9:30 am EDT': its zone may be ambiguous, so the day alone is taken. */
const CLOCK = '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,20})?';

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const RFC_2822 =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+(Z|UTC?|GMT|[+-]\d{4})$/i;
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_PATTERN}),?\\s+(\\d{4})${CLOCK}$`,
  'i',
);
const MONTH_DAY = new RegExp(
  `^${WEEKDAY}(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}$`,
  'i',
);

/** '2017', '2017-07', 'July 2017'. Citations, filters by date and times like 'on Friday' need the day. */
const WITHOUT_DAY = new RegExp(
  `^(?:\\d{4}|\\d{4}[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/.]\\d{4}|${MONTH_PATTERN},?\\s+\\d{4})$`,
  'i',
);

/**
 * The dates that metadata carries: ISO 8601, RFC 2822, '7 July 2017', 'July 7, 2017', '2017/07/07', '07.07.2017' (with
 * dots the day comes first). A moment keeps its offset; one without an offset is only known to the day.
 */
export function parseDate(value: string): ParsedDate {
  const text = value.trim();
  const moment = MOMENT.exec(text);
  if (moment) {
    const [, year, month, day, hour, minute, second, fraction, zone] = moment;
    return known(
      value,
      at(isoDay(Number(year), Number(month), Number(day)), { hour, minute, second, fraction, zone }),
    );
  }
  const mail = RFC_2822.exec(text);
  if (mail) {
    const [, day, month = '', year, hour, minute, second, zone] = mail;
    const date = isoDay(Number(year), monthNumber(month), Number(day));
    return known(value, at(date, { hour, minute, second, fraction: undefined, zone }));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst && (yearFirst[2] !== '' || text.length === 8)) {
    return known(value, isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth)
    return known(value, isoDay(Number(dayMonth[3]), monthNumber(dayMonth[2] ?? ''), Number(dayMonth[1])));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay)
    return known(value, isoDay(Number(monthDay[3]), monthNumber(monthDay[1] ?? ''), Number(monthDay[2])));
  const numbers = NUMBERS.exec(text);
  if (numbers) return parseNumbers(value, numbers);
  const problem = WITHOUT_DAY.test(text) ? 'date-without-day' : 'date-unknown';
  return { problem: ingestProblem(problem, { date: shown(value) }) };
}

/** 03/04/2017 is a day in March to some and in April to others; 25/12/2017 can be read one way only. */
function parseNumbers(value: string, [, first, separator, second, year]: RegExpExecArray): ParsedDate {
  const a = Number(first);
  const b = Number(second);
  const dayFirst = isoDay(Number(year), b, a);
  if (separator === '.') return known(value, dayFirst);
  const monthFirst = isoDay(Number(year), a, b);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { problem: ingestProblem('date-ambiguous', { date: shown(value), dayFirst, monthFirst }) };
  }
  return known(value, dayFirst ?? monthFirst);
}

interface Clock {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  readonly zone: string | undefined;
}

function at(day: string | undefined, { hour, minute, second, fraction, zone }: Clock): string | undefined {
  if (day === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  if (zone === undefined) return day;
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  const [, sign, hours = '00', minutes = '00'] = offset ?? [];
  if (Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > FARTHEST_OFFSET) return undefined;
  const suffix = offset ? `${sign}${hours}:${minutes}` : 'Z';
  // 60 is a leap second, which Date.parse does not know.
  const written = second === '60' ? '59' : (second ?? '00');
  return `${day}T${hour}:${minute}:${written}${fraction === undefined ? '' : `.${fraction}`}${suffix}`;
}

/** Minutes from UTC: +14:00, in Kiribati. */
const FARTHEST_OFFSET = 14 * 60;

function known(value: string, date: string | undefined): ParsedDate {
  return date === undefined
    ? { problem: ingestProblem('date-impossible', { date: shown(value) }) }
    : { date };
}

/** Characters of a wrong date that a warning repeats. */
const SHOWN_CHARACTERS = 60;

function shown(value: string): string {
  return value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
}

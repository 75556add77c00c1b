import { type Dateline, monthNumber } from '../coverage/index.js';
import { MONTH_PATTERN } from './dates.js';

/** A dateline and where the story goes on after it. */
export interface FoundDateline {
  readonly dateline: Dateline;
  /** Some agencies write the year too. */
  readonly year?: number;
  readonly end: number;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*(?:\\s+\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}";
const NAMED = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
const REGION = `(?:,\\s+${NAMED}(?=\\s*[(/,–—-]))?`;
const DATE = `(?:(?<month1>${MONTH_PATTERN})\\s+(?<day1>\\d{1,2})|(?<day2>\\d{1,2})\\s+(?<month2>${MONTH_PATTERN}))(?:,?\\s+(?<year>(?:19|20)\\d{2}))?(?!\\d)`;
const AGENCY = '(?:/(?<agency1>[\\p{L}\\d .&-]{2,30})/|\\((?<agency2>[\\p{L}\\d .&-]{2,30})\\))';
const DASH = '[-–—]{1,2}';

/** Upper-case place, then a date, an agency or a dash: 'TOKYO, July 7. /TASS/.', 'LONDON, 3 March.', 'PARIS —'. */
const CAPITAL_PLACE = new RegExp(
  `^(?<place>(?!(?:${MONTH_PATTERN})\\s)${CAPITALS}${REGION})(?:,?\\s+${DATE})?[.,:]?(?:\\s*${AGENCY})?\\.?\\s*(?<dash>${DASH})?\\s*`,
  'u',
);
/** Any place, then an agency in brackets with a date before it or a dash behind: 'Washington (CNN) — '. */
const NAMED_PLACE = new RegExp(
  `^(?<place>${NAMED}${REGION})(?:,?\\s+${DATE})?[.,]?\\s*${AGENCY}\\.?\\s*(?<dash>${DASH})?\\s*`,
  'u',
);
const AGENCY_ONLY = new RegExp(`^${AGENCY}\\s*(?<dash>${DASH})\\s*`, 'u');

/** Agencies whose name in brackets makes a dateline even without date and dash. */
const AGENCIES =
  /^(?:Reuters|AP|AFP|TASS|ITAR-TASS|Xinhua|Bloomberg|CNN|UPI|dpa|DPA|Interfax|Kyodo|ANSA|EFE|PTI|ANI|IANS|Yonhap|RIA Novosti|Anadolu|BBC)$/;

/** Below this a paragraph that only has capitals and a dash is a headline: 'BREXIT - what happens next'. */
const SHORTEST_LEAD = 100;

/** The dateline that a paragraph begins with, if it does. */
export function findDateline(paragraph: string): FoundDateline | undefined {
  // A dateline is short; a bounded look keeps the expressions quick on any text.
  const head = paragraph.slice(0, 160);
  for (const pattern of [CAPITAL_PLACE, NAMED_PLACE, AGENCY_ONLY]) {
    const match = pattern.exec(head);
    const { place, month1, month2, day1, day2, year, agency1, agency2, dash } = match?.groups ?? {};
    if (match === null) continue;
    const month = month1 ?? month2;
    const day = Number(day1 ?? day2);
    const hasDate = month !== undefined && day >= 1 && day <= 31;
    const agency = agency1 ?? agency2;
    const proven =
      agency1 !== undefined ||
      (agency2 !== undefined && (hasDate || dash !== undefined || AGENCIES.test(agency2)));
    const capitals = pattern === CAPITAL_PLACE;
    const dated = capitals && hasDate && agency === undefined;
    const dashed =
      capitals && agency === undefined && dash !== undefined && paragraph.length >= SHORTEST_LEAD;
    if (!proven && !dated && !dashed) continue;
    return {
      dateline: {
        ...(place !== undefined && { place: place.trim() }),
        ...(agency !== undefined && { agency: agency.trim() }),
        ...(hasDate && { month: monthNumber(month), day }),
      },
      ...(hasDate && year !== undefined && { year: Number(year) }),
      end: match[0].length,
    };
  }
  return undefined;
}

import type { ActivityDay, Language } from '../../coverage/index.js';
import { intlTag } from '../i18n/format.js';
import { strokeDigits } from './stroke-digits.js';

/** Pixels. Discord shows an image in an embed up to 520 wide: this is twice that, for sharp screens. */
export const CHART_WIDTH = 1_040;
export const CHART_HEIGHT = 440;

/** Pixels around the bars: for the numbers at the left and the days below. */
const MARGIN = { left: 84, right: 44, top: 36, bottom: 56 };
const DIGIT_HEIGHT = 19;

/** Pixels at least from one day's label to the next. */
const LABEL_DISTANCE = 110;

/** Part of a day's width that its bar fills; below `THIN` pixels a day all of it. */
const BAR_SHARE = 0.72;
const THIN = 4;

/** Lines across, besides the baseline. */
const LINES = 4;

/**
 * Both colours and the grey keep a contrast of 3 : 1 on Discord's dark and light backgrounds (WCAG 2.2, 1.4.11), and the
 * two can be told apart with any colour blindness, by their lightness.
 */
export const ANSWERED_COLOUR = '#3d84d6';
export const UNANSWERED_COLOUR = '#d9822b';
const GREY = '#80848e';

/**
 * Questions by day as SVG: a bar a day, answered ones below, the others on top. Language only shows in how days are
 * written: words stand in the message beside it, which screen readers and machines without fonts can handle.
 */
export function questionChart(days: readonly ActivityDay[], language: Language): string {
  const width = CHART_WIDTH - MARGIN.left - MARGIN.right;
  const height = CHART_HEIGHT - MARGIN.top - MARGIN.bottom;
  const step = stepFor(Math.max(1, ...days.map(({ asked }) => asked)));
  const most = step * LINES;
  const slot = width / Math.max(1, days.length);
  const bar = slot < THIN ? slot : slot * BAR_SHARE;
  const base = MARGIN.top + height;
  const y = (count: number) => base - (count / most) * height;

  const bars = days.flatMap(({ asked, answered }, i) => {
    const x = MARGIN.left + i * slot + (slot - bar) / 2;
    return [
      rectangle(x, y(answered), bar, base - y(answered), ANSWERED_COLOUR),
      rectangle(x, y(asked), bar, y(answered) - y(asked), UNANSWERED_COLOUR),
    ];
  });
  const lines = Array.from({ length: LINES + 1 }, (_, i) => {
    const count = i * step;
    const opacity = i === 0 ? 1 : 0.45;
    const place = { x: MARGIN.left - 16, y: y(count) + DIGIT_HEIGHT / 2, anchor: 'end' } as const;
    const label = strokeDigits(String(count), DIGIT_HEIGHT, place);
    return `<path d="M${MARGIN.left} ${y(count)}H${CHART_WIDTH - MARGIN.right}" stroke-opacity="${opacity}" stroke-width="2"/>${label}`;
  });
  const every = Math.max(1, Math.ceil(LABEL_DISTANCE / slot));
  const labels = days.flatMap(({ day }, i) => {
    // Counted from the end, so that the last day has a label.
    if ((days.length - 1 - i) % every !== 0) return [];
    const middle = {
      x: MARGIN.left + (i + 0.5) * slot,
      y: base + 16 + DIGIT_HEIGHT,
      anchor: 'middle',
    } as const;
    return [strokeDigits(shortDay(day, language), DIGIT_HEIGHT, middle)];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${CHART_HEIGHT}">`,
    `<g fill="none" stroke="${GREY}" stroke-linecap="round" stroke-linejoin="round">`,
    ...lines,
    ...labels,
    '</g>',
    ...bars,
    '</svg>',
  ].join('');
}

function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  if (height <= 0) return '';
  const [left, top, wide, high] = [x, y, width, height].map((value) => value.toFixed(2));
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${colour}"/>`;
}

/** A round number of questions between two lines: 1, 2 or 5 times a power of ten. */
function stepFor(most: number): number {
  const least = most / LINES;
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

/** '7/14', '14/07', '14.7.': as the language writes a day of a year in digits. */
function shortDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(intlTag(language), {
    month: 'numeric',
    day: 'numeric',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(day));
}

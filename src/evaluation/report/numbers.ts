import type { Share } from '../measures/share.js';

/** '98.1 %'; '' where there is nothing to say. */
export function percent(share: Share): string {
  return share === undefined ? '' : `${(share * 100).toFixed(1)} %`;
}

/** '0.981'. */
export function number(value: Share): string {
  return value === undefined ? '' : value.toFixed(3);
}

/** '35 ms', '0.8 ms'. */
export function milliseconds(value: number | undefined): string {
  return value === undefined ? '' : `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** '1,190 questions', '1 question'. */
export function count(value: number, one: string): string {
  return `${value.toLocaleString('en')} ${one}${value === 1 ? '' : 's'}`;
}

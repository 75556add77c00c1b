import type { Style } from './style.js';

/** What text is laid out for. */
export interface Page {
  readonly style: Style;
  /** Columns of the terminal; absent when the output goes elsewhere: lines are not broken then. */
  readonly columns?: number;
}

/** Narrowest text that is still read with ease, columns. */
const LEAST_WIDTH = 40;

/** Columns that are left for text beside what stands before each line; no end of them where lines are not broken. */
export function textWidth({ columns }: Pick<Page, 'columns'>, before: string): number {
  return columns === undefined ? Number.POSITIVE_INFINITY : Math.max(LEAST_WIDTH, columns - before.length);
}

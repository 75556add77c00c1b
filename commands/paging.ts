/** Which part of a list is shown. */
interface Page {
  /** From 0. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** The page that a button's argument names; anything forged is the first, and what is beyond the end is the last. */
export function pageOf(argument: string, items: number, perPage: number): Page {
  const pages = Math.max(1, Math.ceil(items / perPage));
  return { page: Math.min(numberIn(argument), pages - 1), pages };
}

/** A whole number below a million, or 0. */
export function numberIn(argument: string): number {
  return /^\d{1,6}$/.test(argument) ? Number(argument) : 0;
}

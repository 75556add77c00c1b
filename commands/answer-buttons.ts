import type { Command, ComponentUse, Outcome } from './command.js';
import { numberIn } from './paging.js';

/** Stands before a place in the record. Older buttons have a bare number there. */
const PLACE_MARK = '#';

/** The argument of a button that points to a quote of an answer, by its place in the record: 'ID:#PLACE'. */
export function quoteArgument(id: string, place: number): string {
  return `${id}:${PLACE_MARK}${place}`;
}

interface PointedAt {
  readonly id: string;
  readonly place: number;
  /**
   * Of an older button: the number counts the quotes that were left when its message was drawn, which is another place
   * where one before it was gone by then.
   */
  readonly isCounted: boolean;
}

/** What a button's argument points to. */
function pointedAt(argument: string): PointedAt {
  const [id = '', number = ''] = argument.split(':');
  const isCounted = !number.startsWith(PLACE_MARK);
  return { id, place: numberIn(isCounted ? number : number.slice(PLACE_MARK.length)), isCounted };
}

/**
 * A quote of an answer that was given, whoever turns the page and whenever; where its article was removed since, the
 * next one that is left, or the last. Throws NotFoundError.
 */
async function turnPage({ argument, library }: ComponentUse): Promise<Outcome> {
  const { id, place: wanted } = pointedAt(argument);
  const answer = await library.recall(id);
  const page = answer.quotes.findIndex(({ place }) => place >= wanted);
  return { type: 'quote', answer, page: page === -1 ? answer.quotes.length - 1 : page };
}

/** The paragraphs around it, and never around another. Throws NotFoundError, also where its article was removed since. */
async function showContext({ argument, library }: ComponentUse): Promise<Outcome> {
  const { id, place, isCounted } = pointedAt(argument);
  const isUnclear = isCounted && (await library.recall(id)).quotes[place]?.place !== place;
  return { type: 'context', context: await library.around(id, isUnclear ? NOWHERE : place) };
}

/** No place in any record. */
const NOWHERE = -1;

async function reject({ argument, library, once }: ComponentUse): Promise<Outcome> {
  return { type: 'rejection', counted: await once(() => library.reject(argument)) };
}

/** The buttons under an answer, besides *Sources*. They point into the answer log and so work for as long as it does. */
export const quoteButtons: NonNullable<Command['components']> = {
  /** From the answer that all see: the next quote, for the one who pressed it only. */
  next: { execute: turnPage },
  /** Within what that reader got. */
  page: { shows: 'in-place', execute: turnPage },
  more: { execute: showContext },
  reject: { execute: reject },
};

import type { Quote } from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import type { Command, ComponentUse, Outcome } from './command.js';
import { numberIn } from './paging.js';

/** The answer and page that a button's argument names: 'ID:PAGE'. */
function pageIn(argument: string): { readonly id: string; readonly page: number } {
  const [id = '', page = ''] = argument.split(':');
  return { id, page: numberIn(page) };
}

/** A quote of an answer that was given, whoever turns the page and whenever. Throws NotFoundError. */
async function turnPage({ argument, library }: ComponentUse): Promise<Outcome> {
  const { id, page } = pageIn(argument);
  const answer = await library.recall(id);
  return { type: 'quote', answer, page: Math.min(page, answer.quotes.length - 1) };
}

/** The paragraphs around it. Throws NotFoundError. */
async function showContext({ argument, library }: ComponentUse): Promise<Outcome> {
  const { id, page } = pageIn(argument);
  const answer = await library.recall(id);
  const quote = answer.quotes[Math.min(page, answer.quotes.length - 1)];
  return { type: 'context', context: await library.around(id, await placeInRecord(library, id, quote)) };
}

/** Quotes whose article was removed are left out of `recall`, yet counted by `around`. */
async function placeInRecord(library: Library, id: string, quote: Quote | undefined): Promise<number> {
  const recorded = await library.findAnswer(id);
  return (
    recorded?.quotes.findIndex(
      ({ articleId, highlight, part }) =>
        articleId === quote?.article.id &&
        highlight.start === quote.highlight.start &&
        highlight.end === quote.highlight.end &&
        part === quote.part,
    ) ?? -1
  );
}

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

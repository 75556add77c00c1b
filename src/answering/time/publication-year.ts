import { dayOf } from './calendar.js';

/** The year in which an article was published, as a term of the index: news seldom writes out the year it is told in. */
export function publicationYear(published: string | undefined): string | undefined {
  return dayOf(published)?.slice(0, 4);
}

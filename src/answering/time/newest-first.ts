import { dayOf } from './calendar.js';

/** What is compared of a ranked quote. */
export interface DatedQuote {
  readonly articleId: string;
  /** ISO 8601. */
  readonly published?: string;
  /** The words that answer; absent where nobody read it. */
  readonly span?: string;
  /** The question's terms that its passage and headline hold. */
  readonly terms: ReadonlySet<string>;
  /** Scores of the same scale compare. */
  readonly scale: string;
  /** Higher is better. */
  readonly score: number;
}

/** A quote in its new place. */
export interface Placed<Quote> {
  readonly quote: Quote;
  /** A newer quote before it answers differently. */
  readonly older: boolean;
}

/** What makes two quotes answers to the same. */
export interface Equality {
  /** How far below the best score a quote may lie and still be its equal. */
  readonly closeness: number;
  /** Terms of the question that both must hold if the best one does: whom and what it names. */
  readonly names: readonly string[];
}

/** Share of the question's terms in the best quote that another must hold: 'died' is the 'death toll' of the next day. */
const SAME_TOPIC = 0.6;

/**
 * Where coverage of different days answers a question differently, the newest answer first and the older ones behind it,
 * marked. Only quotes count whose evidence nearly equals that of the best, that speak of the same, and whose words answer with another number or another name; all others keep their places.
 * @param ranked best first
 */
export function newestFirst<Quote>(
  ranked: readonly Quote[],
  view: (quote: Quote) => DatedQuote,
  { closeness, names }: Equality,
): Placed<Quote>[] {
  const seen = ranked.map((quote) => ({ quote, ...view(quote), day: dayOf(view(quote).published) }));
  const [best] = seen;
  if (best?.span === undefined || best.day === undefined)
    return ranked.map((quote) => ({ quote, older: false }));
  const rivals = seen.filter(
    (other) =>
      other !== best &&
      other.articleId !== best.articleId &&
      other.scale === best.scale &&
      other.score >= best.score - closeness &&
      other.day !== undefined &&
      other.day !== best.day &&
      other.span !== undefined &&
      isOfTheSame(other.terms, best.terms, names) &&
      answerDiffers(other.span, best.span ?? ''),
  );
  if (rivals.length === 0) return ranked.map((quote) => ({ quote, older: false }));
  const group = [best, ...rivals].sort(
    (a, b) => (b.day ?? '').localeCompare(a.day ?? '') || b.score - a.score,
  );
  const [newest] = group;
  const places = [
    ...group.map((some) => ({ ...some, grouped: true })),
    ...seen.filter((some) => !group.includes(some)),
  ];
  return places.map((some) => ({
    quote: some.quote,
    older:
      'grouped' in some && some.day !== newest?.day && answerDiffers(some.span ?? '', newest?.span ?? ''),
  }));
}

/** Whether a quote speaks of whom the best one speaks of, and of most in the question that it speaks of. */
function isOfTheSame(
  terms: ReadonlySet<string>,
  best: ReadonlySet<string>,
  names: readonly string[],
): boolean {
  const shared = [...best].filter((term) => terms.has(term)).length;
  return (
    best.size > 0 &&
    shared >= SAME_TOPIC * best.size &&
    names.every((name) => !best.has(name) || terms.has(name))
  );
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Whether two answers of the same kind say something else: other numbers, or no word in common. */
function answerDiffers(one: string, other: string): boolean {
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  // 'in April' and '27 April 2017' are no two answers, and neither are 'Abe' and '2017'.
  if ((numbers.size === 0) !== (others.size === 0)) return false;
  if (numbers.size > 0) return disjoint(numbers, others);
  const [words, otherWords] = [wordsIn(one), wordsIn(other)];
  return words.size > 0 && otherWords.size > 0 && disjoint(words, otherWords);
}

function numbersIn(text: string): Set<string> {
  return new Set((text.match(NUMBER) ?? []).map((number) => number.replaceAll(',', '')));
}

/** Words that carry meaning: names and all longer than an article or a preposition. */
function wordsIn(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()),
  );
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => !b.has(one));
}

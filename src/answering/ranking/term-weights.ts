import { inverseDocumentFrequency } from '../../../embeddings/terms/term-rarity.js';

/**
 * A smaller library counts as one of so many passages when it is asked how much of a question it knows: of two, what
 * stands in both would be worth nothing, and one word that stands in neither nearly all of the question. What that means
 * was fitted on libraries of 240 and of some 400.
 */
const LEAST_PASSAGES = 240;

/** One that no article writes out may lie within a time that one tells of: 'minister from 2012 to 2016'. */
const YEAR = /^(?:1\d|20)\d\d$/;

/** What each of the question's terms is worth: the rarer in the library, the more. */
export class TermWeights {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #total: number;
  readonly #unknownShare: number;

  constructor(terms: readonly string[], documentFrequency: ReadonlyMap<string, number>, documents: number) {
    this.#weights = new Map(
      terms.map((term) => [term, inverseDocumentFrequency(documentFrequency.get(term) ?? 0, documents)]),
    );
    this.#total = sumOf([...this.#weights.values()]);
    const worth = (term: string): number =>
      inverseDocumentFrequency(documentFrequency.get(term) ?? 0, Math.max(documents, LEAST_PASSAGES));
    const distinct = [...this.#weights.keys()];
    const unknown = distinct.filter((term) => !documentFrequency.get(term) && !YEAR.test(term));
    const all = sumOf(distinct.map(worth));
    this.#unknownShare = all === 0 ? 0 : sumOf(unknown.map(worth)) / all;
  }

  /** Sum of all weights; 0 for a question without terms. */
  get total(): number {
    return this.#total;
  }

  /** Share of the question's weight that lies on terms which occur nowhere and are no years, 0 to 1. */
  get unknownShare(): number {
    return this.#unknownShare;
  }

  /** Share of the question's weight that the given terms carry, 0 to 1; all of it where the question has no terms. */
  coverage(terms: ReadonlySet<string>): number {
    if (this.#total === 0) return 1;
    let sum = 0;
    for (const [term, weight] of this.#weights) if (terms.has(term)) sum += weight;
    return sum / this.#total;
  }

  /** The same for terms that stand in `terms` and not in `except`. */
  coverageBeyond(terms: ReadonlySet<string>, except: ReadonlySet<string>): number {
    if (this.#total === 0) return 0;
    let sum = 0;
    for (const [term, weight] of this.#weights) if (terms.has(term) && !except.has(term)) sum += weight;
    return sum / this.#total;
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

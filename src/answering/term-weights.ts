import { inverseDocumentFrequency } from '../../embeddings/term-rarity.js';

/** What each of the question's terms is worth: the rarer in the library, the more. */
export class TermWeights {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #total: number;
  readonly #unknown: number;

  constructor(terms: readonly string[], documentFrequency: ReadonlyMap<string, number>, documents: number) {
    this.#weights = new Map(
      terms.map((term) => [term, inverseDocumentFrequency(documentFrequency.get(term) ?? 0, documents)]),
    );
    this.#total = [...this.#weights.values()].reduce((sum, weight) => sum + weight, 0);
    this.#unknown = terms.reduce(
      (sum, term) => sum + (documentFrequency.get(term) ? 0 : (this.#weights.get(term) ?? 0)),
      0,
    );
  }

  /** Sum of all weights; 0 for a question without terms. */
  get total(): number {
    return this.#total;
  }

  /** Share of the question's weight that lies on terms which occur nowhere, 0 to 1. */
  get unknownShare(): number {
    return this.#total === 0 ? 0 : this.#unknown / this.#total;
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

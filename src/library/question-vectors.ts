import type { Embedder } from '../../embeddings/embedder.js';

/** Vectors that are kept: three megabytes, and months of a busy server's unanswered questions. */
const KEPT_VECTORS = 2_000;

/** Vectors of questions, each computed once while it is of use: paging through a list must not embed it anew. */
export class QuestionVectors {
  readonly #embedder: Pick<Embedder, 'embedQuestion'>;
  /** The one used longest ago first. */
  readonly #kept = new Map<string, Float32Array>();

  constructor(embedder: Pick<Embedder, 'embedQuestion'>) {
    this.#embedder = embedder;
  }

  async of(question: string): Promise<Float32Array> {
    const vector = this.#kept.get(question) ?? (await this.#embedder.embedQuestion(question));
    this.#kept.delete(question);
    this.#kept.set(question, vector);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_VECTORS && oldest !== undefined) this.#kept.delete(oldest);
    return vector;
  }
}

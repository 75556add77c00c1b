import type { Embedder } from '../../../embeddings/embedder.js';
import { RecentlyUsed } from '../../../embeddings/recently-used.js';

/** Vectors that are kept: three megabytes, and months of a busy server's unanswered questions. */
const KEPT_VECTORS = 2_000;

/** Vectors of questions, each computed once while it is of use: paging through a list must not embed it anew. */
export class QuestionVectors {
  readonly #embedder: Pick<Embedder, 'embedQuestion'>;
  readonly #kept = new RecentlyUsed<Float32Array>(KEPT_VECTORS);

  constructor(embedder: Pick<Embedder, 'embedQuestion'>) {
    this.#embedder = embedder;
  }

  async of(question: string): Promise<Float32Array> {
    const kept = this.#kept.get(question);
    if (kept) return kept;
    const vector = await this.#embedder.embedQuestion(question);
    this.#kept.set(question, vector);
    return vector;
  }
}

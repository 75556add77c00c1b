import { terms } from '../../embeddings/terms.js';
import { relativeTo, slice } from '../coverage/index.js';
import type { RetrievedPassage } from './retrieved-passage.js';

/** Passages whose terms are kept: some 10 MB, and more than the questions of an hour retrieve. */
const KEPT_PASSAGES = 2_000;

/** The terms of a passage's headline, and of each of its sentences in order. */
export interface PassageTerms {
  readonly title: ReadonlySet<string>;
  readonly sentences: readonly ReadonlySet<string>[];
}

/** The terms of each sentence of a passage, kept between questions: tokenising is the dearest part of ranking. */
export class SentenceTerms {
  /** Least recently used first: a Map keeps the order of insertion. */
  readonly #kept = new Map<string, PassageTerms>();

  of(candidate: RetrievedPassage): PassageTerms {
    const { article, passage } = candidate;
    // By content: an id that was removed may come again with another text, and its revisions begin anew.
    const key = `${article.contentHash}\n${passage.start}`;
    const sets = this.#kept.get(key) ?? termsOf(candidate);
    this.#kept.delete(key);
    this.#kept.set(key, sets);
    if (this.#kept.size > KEPT_PASSAGES) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    return sets;
  }
}

function termsOf({ article, passage, text }: RetrievedPassage): PassageTerms {
  return {
    title: new Set(terms(article.title)),
    sentences: passage.sentences.map(
      (sentence) => new Set(terms(slice(text, relativeTo(passage, sentence)))),
    ),
  };
}

import type { Span } from '../../coverage/index.js';
import type { JudgedArticle } from '../question-set.js';

/** A passage as each method is given it: whole sentences, with the vectors that our embedder made. */
export interface PeerPassage extends Span {
  readonly articleId: string;
  readonly title: string;
  readonly text: string;
  readonly vector: Float32Array;
}

/** What methods are given to index. */
export interface PeerCorpus {
  readonly articles: ReadonlyMap<string, JudgedArticle>;
  readonly passages: readonly PeerPassage[];
  /** Vectors of texts that a method has cut for itself. */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  embedQuestion(text: string): Promise<Float32Array>;
}

/** A part of an article that was found. */
interface PeerHit extends Span {
  readonly articleId: string;
  /** Higher is better; comparable within one method. */
  readonly score: number;
}

/** Another way of finding passages, indexed and ready. */
export interface Peer {
  readonly name: string;
  /** How it was set up, in one sentence. */
  readonly setUp: string;
  /** Best first. */
  find(question: { readonly text: string; readonly vector: Float32Array }, limit: number): Promise<PeerHit[]>;
}

/** Indexes a corpus. Throws PeerMissingError. */
export interface PeerMaker {
  readonly name: string;
  index(corpus: PeerCorpus): Promise<Peer>;
}

/** A passage as what a peer found, with what the peer scores it. */
export function hitOf({ articleId, start, end }: PeerPassage, score: number): PeerHit {
  return { articleId, start, end, score };
}

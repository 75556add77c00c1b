import type { Embedder } from '../../embeddings/embedder.js';
import { INK } from '../../embeddings/splitting/words.js';
import { questionTerms } from '../../embeddings/terms/terms.js';
import type { PassageContents } from '../answering/ranking/passage-contents.js';
import { drawUpTimeline } from '../answering/timeline/draw-up-timeline.js';
import {
  EmptyLibraryError,
  type Timeline,
  type TimelineQuery,
  UnusableQuestionError,
} from '../coverage/index.js';
import { elapsedMs } from './elapsed.js';
import type { Shelves } from './shelves.js';

/** Passages looked at by meaning and by wording each: four times a question's, since a topic runs through many. */
const CANDIDATES = 200;

interface Parts {
  readonly shelves: Shelves;
  readonly embedder: Embedder;
  readonly contents: PassageContents;
}

/** Draws up a timeline from what the stores find on a topic. Throws EmptyLibraryError, UnusableQuestionError. */
export async function timeline(
  query: TimelineQuery,
  { shelves, embedder, contents }: Parts,
): Promise<Timeline> {
  const started = performance.now();
  const topic = query.topic.trim();
  if (!INK.test(topic)) {
    throw new UnusableQuestionError(
      'topic-without-words',
      'There are no words in that topic.',
      'Name it in a few words, for example: peace treaty',
    );
  }
  if (await shelves.isEmpty()) throw new EmptyLibraryError();
  const terms = questionTerms(topic);
  const vector = await embedder.embedQuestion(topic);
  const retrieval = await shelves.candidates({ vector, terms, limit: CANDIDATES });
  const { entries, left } = drawUpTimeline(query, terms, retrieval, contents);
  return { topic, entries, left, tookMs: elapsedMs(started) };
}

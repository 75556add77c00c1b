import { type RetrievedPassage, relativeTo, type Span, slice } from '../../coverage/index.js';
import type { Asked } from '../asked.js';
import { saidBy } from '../attribution/said-by.js';
import { speakersOf } from '../attribution/speakers.js';
import type { RetrievalEvidence } from '../features.js';
import { kindEvidence } from '../kind/kind-evidence.js';
import { asksInstead } from '../non-answers/asks-instead.js';
import { inOtherSection } from '../non-answers/other-section.js';
import { takenBack } from '../non-answers/taken-back.js';
import { publicationYear, timeAgreement, timesSpokenOf } from '../time/index.js';
import type { PassageContents } from './passage-contents.js';
import type { RankedPassage } from './rank-passages.js';
import type { TermWeights } from './term-weights.js';

const NONE: ReadonlySet<string> = new Set();

/** What the sentences of a question's passages are weighed by. */
interface Weighing {
  readonly asked: Asked;
  readonly weights: TermWeights;
  readonly contents: PassageContents;
}

/** The evidence that retrieval finds for a question, worked out once for each passage: what is read is ranked again. */
export class QuestionEvidence {
  readonly #weighing: Weighing;
  readonly #found = new Map<RankedPassage<RetrievedPassage>, readonly RetrievalEvidence[]>();

  constructor(weighing: Weighing) {
    this.#weighing = weighing;
  }

  /** For each sentence of the passage, in order. */
  of(ranked: RankedPassage<RetrievedPassage>): readonly RetrievalEvidence[] {
    const found = this.#found.get(ranked) ?? retrievalEvidence(ranked, this.#weighing);
    this.#found.set(ranked, found);
    return found;
  }

  /** The post with which the passage's article begins, see `openingPost`. */
  postOf({ candidate }: RankedPassage<RetrievedPassage>): Span | undefined {
    return this.#weighing.contents.of(candidate).post;
  }
}

function retrievalEvidence(
  ranked: RankedPassage<RetrievedPassage>,
  { asked, weights, contents }: Weighing,
): RetrievalEvidence[] {
  const { title, sentences: sets, post } = contents.of(ranked.candidate);
  const { article, passage, text, whole, sentenceCosines } = ranked.candidate;
  const places = passage.sentences.map((sentence) => relativeTo(passage, sentence));
  const speakers = asked.speaker === undefined ? [] : speakersOf(text, places);
  const told = places.map((place) => slice(text, place));
  const missing = asked.names.filter((name) => !ranked.candidate.matched.has(name)).length;
  const kinds = told.map((words) => kindEvidence(asked, words));
  const usualKind = kinds.reduce((sum, kind) => sum + kind, 0) / Math.max(1, kinds.length);
  const asking = asksInstead(
    {
      text,
      sentences: places,
      isFirst: whole.text.slice(whole.body.start, passage.start).trim() === '',
      post: post && relativeTo(passage, post),
    },
    sentenceCosines,
  );
  const wrong = takenBack(article.title, told);
  const ofOther = inOtherSection(asked, text, places);
  const year = publicationYear(article.published);
  const heading = year === undefined ? title : new Set([...title, year]);
  return passage.sentences.map((_, i) => {
    const own = sets[i] ?? NONE;
    const cosine = sentenceCosines[i] ?? 0;
    const before = sets[i - 1] ?? NONE;
    const around = new Set([...before, ...(sets[i + 1] ?? NONE)]);
    const words = told[i] ?? '';
    return {
      passage: ranked.score,
      passageIfOpen: asked.open ? ranked.score : 0,
      // What somebody asked is what they said. What is wrong, or told of something else, answers as little as a question.
      asking: (asking[i] && asked.speaker === undefined) || wrong[i] || ofOther[i] ? 1 : 0,
      cosine,
      nearness: Math.max(cosine, ranked.candidate.cosine),
      covered: ranked.coverage,
      missing: asked.names.length === 0 ? 0 : missing / asked.names.length,
      thread: post ? 1 : 0,
      coverage: weights.coverage(own),
      neighbours: weights.coverageBeyond(around, own),
      context: weights.coverage(new Set([...own, ...before, ...heading])),
      kind: (kinds[i] ?? usualKind) - usualKind,
      attribution: asked.speaker === undefined ? 0 : saidBy(asked.speaker, speakers[i]?.name),
      time: asked.time.time
        ? timeAgreement(asked.time, timesSpokenOf(words, article.published), article.published)
        : 0,
    };
  });
}

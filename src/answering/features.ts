/** What ranks sentences without a reader; cosines and shares, so that they mean the same in any library. */
export const RETRIEVAL_FEATURES = [
  /** Score of its passage. */
  'passage',
  /** Cosine of question and sentence. */
  'cosine',
  /** Share of the question's terms, weighted by rarity, that stand in it. */
  'coverage',
  /** The same for terms that stand in the sentence before or after instead ('it', 'the former'). */
  'neighbours',
  /**
   * The same for terms that stand in the headline, in the sentence before it or in itself: what 'it' and 'the company'
   * refer to.
   */
  'context',
  /**
   * How much better it holds something of the kind asked for than its passage's sentences do in the mean, -1 to 1. Held
   * against its own passage only, since a date or a name stands in some sentence of nearly every article.
   */
  'kind',
  /** Whether it was said by whom the question asks about: 1, or -1 by another. */
  'attribution',
  /** Whether it speaks of the time asked about, -1 to 1. */
  'time',
] as const;

/** What a reader adds. */
export const READER_FEATURES = [
  /** Log-odds that the passage answers. */
  'has',
  /** How much better the best span is than none, in logits. */
  'gap',
  /** Log of the probability that the answer stands in the sentence. */
  'mass',
  /** 1 where the passage's best span begins in it. */
  'holdsSpan',
] as const;

/** What a close reader adds to what a reader does, of the same passage: the same four, as it sees them. */
export const CLOSE_READER_FEATURES = ['closeHas', 'closeGap', 'closeMass', 'closeHoldsSpan'] as const;

/** What tells besides whether the first sentence answers at all. */
const BACKGROUND_FEATURES = [
  /** Cosine of the sentence, or of its passage where that is nearer. */
  'nearness',
  /** Share of the question's terms that stand in its passage or headline. */
  'covered',
  /** Share of the question's names and numbers that its passage and headline lack. */
  'missing',
] as const;

/** 1 where the article is a thread (see `openingPost`): what looks like an answer there is one less often. */
export const THREAD = 'thread';

/** What tells the same, of the question as a whole. */
const QUESTION_FEATURES = [
  /** Share of the question's terms that occur nowhere in the library. */
  'unknown',
  /** How far the best sentence of another article is behind, in log-odds of the ranking. */
  'margin',
] as const;

/** What tells whether the library is about what is asked: without a reader, with one, and with both. */
export const TOPIC_FEATURES = ['passage', 'context', ...BACKGROUND_FEATURES, 'unknown'] as const;
export const READ_TOPIC_FEATURES = [...TOPIC_FEATURES, 'has', 'gap'] as const;
export const CLOSE_TOPIC_FEATURES = [...READ_TOPIC_FEATURES, 'closeHas', 'closeGap'] as const;

/** What tells, where it is, whether the first sentence answers. */
export const CONFIDENCE_FEATURES = [
  'passage',
  'context',
  'attribution',
  'time',
  ...BACKGROUND_FEATURES,
  ...QUESTION_FEATURES,
  THREAD,
] as const;
export const READ_CONFIDENCE_FEATURES = [...CONFIDENCE_FEATURES, ...READER_FEATURES] as const;
export const CLOSE_CONFIDENCE_FEATURES = [...READ_CONFIDENCE_FEATURES, ...CLOSE_READER_FEATURES] as const;

type RetrievalFeature =
  | (typeof RETRIEVAL_FEATURES)[number]
  | (typeof BACKGROUND_FEATURES)[number]
  | typeof THREAD;
type ReaderFeature = (typeof READER_FEATURES)[number];
type CloseReaderFeature = (typeof CLOSE_READER_FEATURES)[number];

/**
 * What speaks for one sentence, by feature. With what no weight is fitted for: 'passage' once more where the question is
 * open, see PASSAGE_WHERE_OPEN; and 1 where the sentence asks instead of answering, see ASKING.
 */
export type RetrievalEvidence = Readonly<Record<RetrievalFeature | 'passageIfOpen' | 'asking', number>>;
/** With what no weight is fitted for: log of the probability of the words that are marked, see `PassageReading`. */
export type ReaderEvidence = Readonly<Record<ReaderFeature | 'spanMass', number>>;
export type CloseReaderEvidence = Readonly<Record<CloseReaderFeature, number>>;
export type Evidence = RetrievalEvidence & Partial<ReaderEvidence & CloseReaderEvidence>;

/** What speaks for a sentence, as numbers by feature. */
export type FeatureValues = Readonly<Record<string, number>>;

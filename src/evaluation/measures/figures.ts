import type { Latency } from '../../coverage/index.js';
import { latencyOf } from '../../library/questions/latency.js';
import type { JudgedAnswer } from '../judged-answer.js';
import { ANSWERABLE } from '../question-set.js';
import { ndcg, rankOfRight, reciprocalRank } from './ranking.js';
import { wronglyAnsweredAt } from './risk-curve.js';
import { sentenceIsRight, spanMatches } from './sentences.js';
import { meanOf, type Share, shareOf } from './share.js';

/** Shares of the answerable questions at which wrong answers are counted. */
const SHARES_ANSWERED = [0.95, 0.9] as const;

/** How questions of one kind without an answer fared. */
export interface WrongAnswers {
  readonly kind: string;
  readonly questions: number;
  /** Answered as the method is set; undefined where it never says that it does not know. */
  readonly answered: Share;
  /** Answered where 95 of 100 answerable questions are. */
  readonly at95: Share;
  /** Answered where 90 of 100 answerable questions are. */
  readonly at90: Share;
}

/** Shares from 0 to 1; undefined where there was nothing to count. */
export interface Figures {
  /** Questions that have an answer. */
  readonly answerable: number;
  /** The right article is the first one, or among the first five. */
  readonly hitAt1: Share;
  readonly hitAt5: Share;
  /** Mean reciprocal rank of the right article among the first ten. */
  readonly reciprocalRank: Share;
  readonly ndcgAt10: Share;
  /** The first highlight holds the answer, or one of the first three does. */
  readonly sentenceAt1: Share;
  readonly sentenceAt3: Share;
  /** The marked words overlap the answer, of those whose first article is right. */
  readonly spanMatch: Share;
  /** Of the answerable questions, as the method is set. */
  readonly answered: Share;
  /** The first highlight holds the answer, of the answerable questions that were answered. */
  readonly rightWhenAnswered: Share;
  readonly wrongAnswers: readonly WrongAnswers[];
  readonly latency: Latency | undefined;
}

/** All figures of one method on one set of questions. */
export function figuresOf(all: readonly JudgedAnswer[]): Figures {
  const answerable = all.filter(({ question }) => question.kind === ANSWERABLE);
  const placed = answerable.filter(({ question }) => question.places.length > 0);
  const marked = placed.flatMap((asked) => spanMatches(asked) ?? []);
  const marksWords = all.some(({ quotes }) => quotes.some(({ span }) => span !== undefined));
  const decided = answerable.filter(({ answered }) => answered !== undefined);
  return {
    answerable: answerable.length,
    hitAt1: shareOf(answerable, (asked) => rankOfRight(asked) === 1),
    hitAt5: shareOf(answerable, (asked) => rankOfRight(asked) <= 5),
    reciprocalRank: meanOf(answerable, reciprocalRank),
    ndcgAt10: meanOf(answerable, ndcg),
    sentenceAt1: shareOf(placed, (asked) => sentenceIsRight(asked, 1)),
    sentenceAt3: shareOf(placed, (asked) => sentenceIsRight(asked, 3)),
    spanMatch: marksWords ? shareOf(marked, (matches) => matches) : undefined,
    answered: shareOf(decided, ({ answered }) => answered === true),
    rightWhenAnswered: shareOf(
      placed.filter(({ answered }) => answered === true),
      (asked) => sentenceIsRight(asked, 1),
    ),
    wrongAnswers: unanswerableKinds(all).map((kind) => wrongAnswersOf(all, kind)),
    latency: latencyOf(all.map(({ tookMs }) => tookMs)),
  };
}

function wrongAnswersOf(all: readonly JudgedAnswer[], kind: string): WrongAnswers {
  const ofKind = all.filter(({ question }) => question.kind === kind);
  const [most, fewer] = SHARES_ANSWERED;
  return {
    kind,
    questions: ofKind.length,
    answered: shareOf(
      ofKind.filter(({ answered }) => answered !== undefined),
      ({ answered }) => answered === true,
    ),
    at95: wronglyAnsweredAt(all, kind, most),
    at90: wronglyAnsweredAt(all, kind, fewer),
  };
}

/** Kinds of questions without an answer, in the order in which they come. */
function unanswerableKinds(all: readonly JudgedAnswer[]): string[] {
  return [...new Set(all.map(({ question }) => question.kind))].filter((kind) => kind !== ANSWERABLE);
}

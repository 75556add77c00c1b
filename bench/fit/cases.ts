import type { Evidence } from '../../src/answering/features.js';
import {
  PASSAGES_FOR_READER,
  PASSAGES_WHERE_UNSURE,
  READ_WITHIN,
} from '../../src/answering/reading/reading-limits.js';

/** The set of threads that were written for training and that no reader learned from. */
export const THREADS = 'threads';

/** Threads were written to be hard: what is fitted or measured on all questions is so on the others. */
export function isOfThreads({ set }: { readonly set: string }): boolean {
  return set === THREADS;
}

/** What a case is: a question that its library answers, or why it does not. */
export type CaseKind = 'answerable' | 'plausible' | 'off-topic' | 'removed';

/** A sentence that was found, and whether it answers. */
export interface JudgedSentence {
  readonly articleId: string;
  /** Rank of its passage, 0 the best. */
  readonly passage: number;
  readonly right: boolean;
  /** Whether the question contradicts what the first reader marks in it; and what the close reader does. */
  readonly contradicted: boolean;
  readonly closelyContradicted: boolean;
  readonly evidence: Evidence;
}

/** A development question with the best passages that were found for it, all of them read by both readers. */
export interface Case {
  readonly set: string;
  /** Questions about one article stand on one side of every cut between fitting and measuring. */
  readonly group: string;
  readonly kind: CaseKind;
  readonly question: string;
  /** Ids of the articles that answer. */
  readonly articles: readonly string[];
  /** Share of its terms that occur nowhere in the library. */
  readonly unknown: number;
  /** By the rank of their passages. */
  readonly sentences: readonly JudgedSentence[];
}

/**
 * The same question as if no article answered it: the passages that do are taken out, and those about the same thing
 * stay. Undefined for a question without an answer, and where nothing is left.
 */
export function withoutAnswer(one: Case): Case | undefined {
  if (one.kind !== 'answerable') return undefined;
  const answering = new Set(one.sentences.filter(({ right }) => right).map(({ passage }) => passage));
  const sentences = one.sentences.filter(({ passage }) => !answering.has(passage));
  return answering.size === 0 || sentences.length === 0 ? undefined : { ...one, kind: 'removed', sentences };
}

/** What answering reads of it first: the best passages, as far as their scores are near that of the best one. */
export function asRead(one: Case): Case {
  const best = Math.max(...one.sentences.map(({ evidence }) => evidence.passage));
  const read = new Set(passagesOf(one.sentences).slice(0, PASSAGES_FOR_READER));
  return {
    ...one,
    sentences: one.sentences.filter(
      ({ passage, evidence }) => read.has(passage) && evidence.passage >= best - READ_WITHIN,
    ),
  };
}

/** What it has read after a second look: further passages of the same articles besides. */
export function asReadFurther(one: Case): Case {
  const first = asRead(one);
  const articles = new Set(first.sentences.map(({ articleId }) => articleId));
  const read = passagesOf(first.sentences);
  const further = passagesOf(one.sentences.filter(({ articleId }) => articles.has(articleId)))
    .filter((passage) => !read.includes(passage))
    .slice(0, Math.max(0, PASSAGES_WHERE_UNSURE - read.length));
  const all = new Set([...read, ...further]);
  return { ...one, sentences: one.sentences.filter(({ passage }) => all.has(passage)) };
}

/** The passages of sentences, in the order of these. */
export function passagesOf(sentences: readonly JudgedSentence[]): number[] {
  return [...new Set(sentences.map(({ passage }) => passage))];
}

/** Cases in `count` parts, those of one article together; others for every `round`, the same at every run. */
export function parts(cases: readonly Case[], count: number, round = 0): Case[][] {
  const place = (group: string): number => hash(`${round}/${group}`);
  const groups = [...new Set(cases.map(({ set, group }) => `${set}/${group}`))].sort(
    (a, b) => place(a) - place(b) || a.localeCompare(b),
  );
  const partOf = new Map(groups.map((group, i) => [group, i % count]));
  return Array.from({ length: count }, (_, part) =>
    cases.filter(({ set, group }) => partOf.get(`${set}/${group}`) === part),
  );
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

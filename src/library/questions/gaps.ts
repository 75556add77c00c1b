import { setImmediate as nextTurn } from 'node:timers/promises';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { dot } from '../../../embeddings/vectors.js';
import type { Gap, GapKind, RecordedAnswer } from '../../coverage/index.js';
import type { QuestionLogEntry } from '../../store/question-log.js';
import type { QuestionVectors } from './question-vectors.js';

/**
 * Cosine at which two questions ask the same. With all-MiniLM-L6-v2, paraphrases lie at 0.77 and above in pairs of our
 * own, the same question about another person or place at 0.54 to 0.67; opposites ('won', 'lost') cannot be told apart.
 */
const SAME_QUESTION = 0.75;

/** Questions compared by meaning, the newest; older ones are grouped by their words only. Some 5 s of embedding. */
const COMPARED_BY_MEANING = 500;

/**
 * Code units of a question that are compared, two long sentences: what follows in a pasted text hardly changes what it
 * asks, and would take up to ten times as long to embed.
 */
const COMPARED_LENGTH = 300;

/** A question without an answer, or with one that was rejected. */
interface AskedInVain {
  readonly kind: GapKind;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

interface Group {
  readonly kind: GapKind;
  readonly vector: Float32Array | undefined;
  readonly wordings: Set<string>;
  readonly lastAsked: string;
  count: number;
}

/**
 * What was asked in vain, oldest first. A question that was asked of some days or one publisher alone is left out: the
 * rest of the coverage may well answer it. A rejected answer counts where its question is still kept and there were
 * quotes in it: one that was none is a gap already.
 */
export function askedInVain(
  entries: readonly QuestionLogEntry[],
  answers: readonly RecordedAnswer[],
): AskedInVain[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return entries.flatMap((entry): AskedInVain[] => {
    const { at } = entry;
    if (entry.type === 'question')
      return entry.answered || entry.filtered ? [] : [{ kind: 'unanswered', text: entry.text, at }];
    const { question = '', answered = false } = byId.get(entry.answerId) ?? {};
    return answered && question !== '' ? [{ kind: 'rejected', text: question, at }] : [];
  });
}

/** What was asked in vain, questions of a kind that ask the same taken together; newest first. */
export async function groupGaps(
  entries: readonly AskedInVain[],
  vectors: Pick<QuestionVectors, 'of'>,
): Promise<Gap[]> {
  const groups: Group[] = [];
  const byWords = new Map<string, Group>();
  for (const { kind, text, at } of entries.toReversed()) {
    const wording = text.trim().replace(/\s+/g, ' ');
    const compared = wording.slice(0, COMPARED_LENGTH);
    const words = `${kind} ${wordsOf(compared)}`;
    let group = byWords.get(words);
    if (!group) {
      const vector = byWords.size < COMPARED_BY_MEANING ? await vectors.of(compared) : undefined;
      group = vector && groups.find((other) => asksTheSame(other, kind, vector));
      if (!group) {
        group = { kind, vector, wordings: new Set(), lastAsked: at, count: 0 };
        groups.push(group);
      }
      byWords.set(words, group);
      // Embedding waits for nothing: without this, whatever readers ask meanwhile would wait for the whole list.
      await nextTurn();
    }
    group.wordings.add(wording);
    group.count++;
  }
  return groups.map(({ kind, wordings, count, lastAsked }) => {
    const [question = '', ...variants] = wordings;
    return { kind, question, count, lastAsked, variants };
  });
}

function asksTheSame(group: Group, kind: GapKind, vector: Float32Array): boolean {
  return group.kind === kind && group.vector !== undefined && dot(group.vector, vector) >= SAME_QUESTION;
}

/** Equal for questions of the same words, whatever their order, case and form. */
function wordsOf(wording: string): string {
  const words = [...new Set(questionTerms(wording))].sort().join(' ');
  return words === '' ? wording.toLowerCase() : words;
}

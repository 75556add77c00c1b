import { questionTerms } from '../../embeddings/terms.js';
import { dot } from '../../embeddings/vectors.js';
import type { Gap } from '../coverage/index.js';
import type { AskedQuestion, QuestionLogEntry } from '../store/question-log.js';
import type { QuestionVectors } from './question-vectors.js';

/**
 * Cosine at which two questions ask the same. With all-MiniLM-L6-v2, paraphrases lie at 0.77 and above in pairs of our
 * own, the same question about another person or place at 0.54 to 0.67; opposites ('won', 'lost') cannot be told apart.
 */
const SAME_QUESTION = 0.75;

/** Questions compared by meaning, the newest; older ones are grouped by their words only. Some 10 s of embedding. */
const COMPARED_BY_MEANING = 1_000;

interface Group {
  readonly vector: Float32Array | undefined;
  readonly wordings: Set<string>;
  readonly lastAsked: string;
  count: number;
}

/** Questions without an answer, those that ask the same taken together; newest first. */
export async function groupGaps(
  entries: readonly QuestionLogEntry[],
  vectors: Pick<QuestionVectors, 'of'>,
): Promise<Gap[]> {
  const groups: Group[] = [];
  const byWords = new Map<string, Group>();
  for (const { text, at } of entries.filter(isUnanswered).reverse()) {
    const wording = text.trim().replace(/\s+/g, ' ');
    const words = wordsOf(wording);
    let group = byWords.get(words);
    if (!group) {
      const vector = byWords.size < COMPARED_BY_MEANING ? await vectors.of(wording) : undefined;
      group = vector && groups.find((other) => other.vector && dot(other.vector, vector) >= SAME_QUESTION);
      if (!group) {
        group = { vector, wordings: new Set(), lastAsked: at, count: 0 };
        groups.push(group);
      }
      byWords.set(words, group);
    }
    group.wordings.add(wording);
    group.count++;
  }
  return groups.map(({ wordings, count, lastAsked }) => {
    const [question = '', ...variants] = wordings;
    return { question, count, lastAsked, variants };
  });
}

function isUnanswered(entry: QuestionLogEntry): entry is AskedQuestion {
  return entry.type === 'question' && !entry.answered;
}

/** Equal for questions of the same words, whatever their order, case and form. */
function wordsOf(wording: string): string {
  const words = [...new Set(questionTerms(wording))].sort().join(' ');
  return words === '' ? wording.toLowerCase() : words;
}

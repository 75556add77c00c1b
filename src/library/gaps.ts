import type { Embedder } from '../../embeddings/embedder.js';
import { dot } from '../../embeddings/vectors.js';
import type { Gap } from '../coverage/index.js';
import type { QuestionLogEntry } from '../store/question-log.js';

/**
 * Cosine at which two questions ask the same. Paraphrases of a question lie above 0.75 with all-MiniLM-L6-v2,
 * different questions on one subject mostly below 0.7.
 */
const SAME_QUESTION = 0.75;

interface Group {
  readonly vector: Float32Array;
  readonly wordings: string[];
  readonly lastAsked: string;
  count: number;
}

/** Questions without an answer, those that ask the same taken together; newest first. */
export async function groupGaps(
  entries: readonly QuestionLogEntry[],
  embedder: Pick<Embedder, 'embedQuestion'>,
): Promise<Gap[]> {
  const groups: Group[] = [];
  const known = new Map<string, Group>();
  for (const entry of entries.toReversed()) {
    if (entry.type !== 'question' || entry.answered) continue;
    const wording = entry.text.trim().replace(/\s+/g, ' ');
    const key = wording.toLowerCase();
    let group = known.get(key);
    if (!group) {
      const vector = await embedder.embedQuestion(wording);
      group = groups.find((other) => dot(other.vector, vector) >= SAME_QUESTION);
      if (!group) {
        group = { vector, wordings: [], lastAsked: entry.at, count: 0 };
        groups.push(group);
      }
      known.set(key, group);
      group.wordings.push(wording);
    }
    group.count++;
  }
  return groups.map(({ wordings: [question = '', ...variants], count, lastAsked }) => ({
    question,
    count,
    lastAsked,
    variants,
  }));
}

import { type Passage, type Span, slice } from '../../src/coverage/index.js';
import { endsComplete } from './lines.js';
import { splitParagraphs } from './paragraphs.js';
import { splitSentences } from './sentences.js';
import { countWords, INK } from './words.js';

/** Below this a passage says too little by itself to be found or understood. (Words, useful range 40 to 80; ours.) */
export const MIN_PASSAGE_WORDS = 60;
/** What neighbouring short paragraphs are merged towards. (Words, 100 to 160; ours.) */
const TARGET_PASSAGE_WORDS = 130;
/**
 * Longest passage, save for a single longer sentence. 200 English words are about 260 tokens of the model, which
 * reads 512 and was trained on 128 to 256. (Words, 150 to 250; ours.)
 */
export const MAX_PASSAGE_WORDS = 200;

/** Cost of a cut within a paragraph, where 1 is the cost of a passage at either limit of length. (0.2 to 2; ours.) */
const CUT_COST = 0.6;
/** Cost of parting a heading from what stands below it. */
const HEADING_COST = 0.5;
/** How much worse a passage under the minimum is than its distance from the target alone says. */
const TINY_COST = 3;
/** A heading has at most this many words and no end mark. */
const MAX_HEADING_WORDS = 15;
/** Most units looked back on for one passage: a bound for lists of one-word lines. */
const MAX_UNITS = 60;

/** What is never cut: a paragraph of up to MAX_PASSAGE_WORDS, or one sentence of a longer paragraph. */
interface Unit {
  readonly sentences: readonly Span[];
  readonly words: number;
  /** Cost of ending a passage after this unit. */
  readonly edgeCost: number;
}

/**
 * The passages of an article's body: runs of whole sentences of about 60 to 200 words that together hold every sentence
 * once, save for those without a letter or figure ('***' between paragraphs). Chosen so that the total cost is least:
 * lengths near the target, cuts at paragraph edges.
 */
export function splitPassages(text: string, body: Span): Passage[] {
  const units = splitParagraphs(text, body).flatMap((paragraph) => unitsOf(text, paragraph));
  return leastCostRuns(units).flatMap(({ from, to }) => {
    const sentences = units.slice(from, to).flatMap((unit) => unit.sentences);
    const first = sentences[0];
    const last = sentences.at(-1);
    return first && last ? [{ start: first.start, end: last.end, sentences }] : [];
  });
}

function unitsOf(text: string, paragraph: Span): Unit[] {
  const sentences = splitSentences(text, paragraph).filter((sentence) => INK.test(slice(text, sentence)));
  if (sentences.length === 0) return [];
  const counts = sentences.map((sentence) => countWords(text, sentence));
  const words = counts.reduce((sum, count) => sum + count, 0);
  const isHeading = words <= MAX_HEADING_WORDS && !endsComplete(text, paragraph);
  const edgeCost = isHeading ? HEADING_COST : 0;
  if (words <= MAX_PASSAGE_WORDS) return [{ sentences, words, edgeCost }];
  return sentences.map((sentence, i) => ({
    sentences: [sentence],
    words: counts[i] ?? 0,
    edgeCost: i === sentences.length - 1 ? edgeCost : CUT_COST,
  }));
}

function lengthCost(words: number): number {
  if (words > MAX_PASSAGE_WORDS) return 0;
  const distance = (words - TARGET_PASSAGE_WORDS) / (MAX_PASSAGE_WORDS - TARGET_PASSAGE_WORDS);
  const missing = Math.max(0, MIN_PASSAGE_WORDS - words) / MIN_PASSAGE_WORDS;
  return distance ** 2 + TINY_COST * missing;
}

/** Dynamic programming over the ends: the cheapest way to part units[0, end) extends a cheapest shorter one. */
function leastCostRuns(units: readonly Unit[]): { from: number; to: number }[] {
  const cost = new Float64Array(units.length + 1);
  const cutBefore = new Int32Array(units.length + 1);
  for (let to = 1; to <= units.length; to++) {
    cost[to] = Number.POSITIVE_INFINITY;
    let words = 0;
    for (let from = to - 1; from >= Math.max(0, to - MAX_UNITS); from--) {
      words += units[from]?.words ?? 0;
      if (words > MAX_PASSAGE_WORDS && from < to - 1) break;
      const total = (cost[from] ?? 0) + lengthCost(words) + (units[to - 1]?.edgeCost ?? 0);
      if (total < (cost[to] ?? 0)) {
        cost[to] = total;
        cutBefore[to] = from;
      }
    }
  }
  const runs: { from: number; to: number }[] = [];
  for (let to = units.length; to > 0; to = cutBefore[to] ?? 0) runs.push({ from: cutBefore[to] ?? 0, to });
  return runs.reverse();
}

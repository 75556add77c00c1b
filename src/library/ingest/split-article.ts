import { hasMoreEdges } from '../../../embeddings/splitting/edges.js';
import { splitPassages } from '../../../embeddings/splitting/passages.js';
import { type ArticleDraft, type IngestProblem, ingestProblem, type Passage } from '../../coverage/index.js';
import { countSentences } from './embed-article.js';

/**
 * Most sentences of an article. War and Peace has some 30,000, and 9 MB of prose have as many as this. Their vectors take
 * 150 MB; those of 10 MB of one-letter lines would take 5 GB. (50,000 to 200,000; ours.)
 */
const MOST_SENTENCES = 100_000;
/**
 * Line ends and end marks together, above which an article is not even split: the largest file, set in lines of 70
 * characters, has half as many. Splitting so many takes up to 130 MB. (300,000 to 1 million; ours.)
 */
const MOST_EDGES = 500_000;

/** The passages of an article, or why they would be too many to hold: it is a list of crumbs then, and no article. */
export function splitArticle({
  text,
  body,
}: ArticleDraft): { readonly passages: readonly Passage[] } | { readonly problem: IngestProblem } {
  const problem = ingestProblem('too-many-sentences', { limit: MOST_SENTENCES });
  if (hasMoreEdges(text, MOST_EDGES)) return { problem };
  const passages = splitPassages(text, body);
  return countSentences(passages) > MOST_SENTENCES ? { problem } : { passages };
}

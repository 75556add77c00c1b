/**
 * A smaller library counts as one of so many documents, the others of which lack the term: in two passages every word
 * that stands in both would be worth nothing, and one that stands in neither nearly all of a question. What is fitted on
 * how much of a question is known was fitted on libraries of 240 and of some 400 passages.
 */
const LEAST_DOCUMENTS = 240;

/**
 * Inverse document frequency as BM25 uses it, smoothed so that it never falls below 0 (Robertson and Zaragoza 2009,
 * 'The Probabilistic Relevance Framework: BM25 and Beyond', with Lucene's +1).
 * @param frequency documents that hold the term
 * @param documents documents in all
 */
export function inverseDocumentFrequency(frequency: number, documents: number): number {
  const among = Math.max(documents, LEAST_DOCUMENTS);
  return Math.log(1 + (among - frequency + 0.5) / (frequency + 0.5));
}

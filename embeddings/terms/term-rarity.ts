/**
 * Inverse document frequency as BM25 uses it, smoothed so that it never falls below 0 (Robertson and Zaragoza 2009,
 * 'The Probabilistic Relevance Framework: BM25 and Beyond', with Lucene's +1).
 * @param frequency documents that hold the term
 * @param documents documents in all
 */
export function inverseDocumentFrequency(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

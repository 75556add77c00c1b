/**
 * BM25's k1: how soon more occurrences of a term stop counting, 0 (at once) to about 3. 1.2 is the usual default:
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.4.4; Lucene's too.
 */
export const TERM_SATURATION = 1.2;

/** How much is read for a question: each passage costs time, and most of them bring nothing. */

/** Passages that the reader reads, the best by passage score: eight of the news set's were no better than four. */
export const PASSAGES_FOR_READER = 4;
/**
 * How far below the best passage's score one may be to be read. At 0.3 some 2.6 are read for a question, and no figure
 * of the development sets is worse than with all four.
 */
export const READ_WITHIN = 0.3;
/**
 * Passages that the close reader reads again at most: those whose sentences ranked best when all were read once. It
 * takes some five times as long as the first reader.
 */
export const PASSAGES_FOR_CLOSE_READER = 2;
/**
 * Where the close reader finds an answer in none of them, so many passages are read once, the rest of the same articles
 * however far below the best, and the best of all are read again. With eight and four, four of the 189 answerable
 * development news questions that have the right sentence now had another.
 */
export const PASSAGES_WHERE_UNSURE = 32;
export const PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE = 12;
/** How sure it must be of one of them, in log-odds, for no further passage to be read. */
export const FOUND_IN_PASSAGE = 0.75;
/**
 * How probable an answer must be by the first reading, and how probable that it is just the words it marks, for none to
 * be read again. Cross-validated, 27 of 100 of XQuAD's answerable questions and 9 of the news set's are; of these 124
 * first sentences a second reading would put one right and none wrong. Being sure of the sentence alone does not do:
 * among several names in it the first reader often marks a wrong one.
 */
export const SURE_OF_ANSWER = 0.86;
export const SURE_OF_WORDS = 0.4;
/** Below it nothing is read again either: on development data a second reading found no answer there. */
export const SURE_OF_NONE = 0.005;
/**
 * How sure the close reader must be of the best passage, in log-odds, not to read the next best as well. Cross-validated,
 * it is that of 85 of 100 of XQuAD's answerable questions and of 63 of the news set's; of all first sentences three of
 * 586 are worse for it and six better.
 */
export const SURE_OF_PASSAGE = 1.5;

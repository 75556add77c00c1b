/**
 * Weights of the ranking of passages; those of sentences are fitted (models/pullquote-reader/answering.json). Every
 * score that is mixed lies between 0 and 1 (cosines a little below 0 at worst), so the weights mean the same for a
 * library of ten articles and of a hundred thousand.
 *
 * Chosen on the development data (XQuAD and news, see bench/), where neighbouring values differ by less than a point,
 * and on StackFAQ (see PASSAGE_WHERE_OPEN), whose readers reword what they ask: the less words count there, the better.
 */

/** Share of the passage's own cosine against that of its best sentence, 0 to 1. */
export const PASSAGE_COSINE_SHARE = 0.5;
/** BM25 as a share of what the question's terms could reach at most. */
export const LEXICAL_WEIGHT = 0.3;
/** Share of the question's terms, weighted by rarity, that occur in the passage. */
export const PASSAGE_COVERAGE_WEIGHT = 0.2;
/**
 * What a passage's score counts more for where the question is open (see `UnderstoodQuestion`), in log-odds. Readers learned on
 * questions for a fact and mistake other passages' answers for that of an open one, so that retrieval knows better which
 * passage it is. Chosen on 313 questions about using web applications, reworded by others, and the threads that answer
 * them (StackFAQ, Karan and Snajder 2018; not in the repository), of which the right thread was first for 0.93 with it
 * and for 0.88 without (retrieval alone: 0.93); XQuAD and news do not change by more than a question. 10 to 30 do alike.
 */
export const PASSAGE_WHERE_OPEN = 20;
/**
 * What a sentence's score counts less for where it asks instead of answering, in log-odds. Chosen on 240 questions about
 * cooking and the threads that answer them (DoQA, Campos et al. 2020; not in the repository), where the first quote was
 * mostly the question as another had put it: the right sentence was first for 0.21 without it; with the post of a thread
 * among what asks, for 0.52 with 6 and for 0.54 with 12.
 */
export const ASKING = 12;
/** How like the reader's question one in the text must be to be the same. (Cosine) */
export const ALIKE_ENOUGH_TO_BE_ASKED = 0.4;
/** Candidates by cosine and by BM25 each; the answer was among 50 for every development question. */
export const CANDIDATES = 50;
/**
 * Passages that the reader reads, the best by passage score. On the news set four are as good as eight (Sentence@1
 * 0.704 and 0.701), and each takes some 5 ms of two cores.
 */
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
 * How probable an answer must be by the first reading, and how probable that it is just the words it marks, for none to
 * be read again. With version 4 of the close reader, cross-validated, 28 of 100 of XQuAD's answerable questions and 9 of
 * the news set's are; of these 128 first sentences a second reading would put two right and none wrong. Being sure of
 * the sentence alone does not do: among several names in it the first reader often marks a wrong one (with an earlier
 * close reader, 0.858 marked rightly on XQuAD, where all read again had 0.888).
 */
export const SURE_OF_ANSWER = 0.86;
export const SURE_OF_WORDS = 0.4;
/** Below it nothing is read again either: on development data a second reading found no answer there. */
export const SURE_OF_NONE = 0.005;
/**
 * How sure the close reader must be of the best passage, in log-odds, not to read the next best as well. With its
 * version 4, cross-validated, it is that of 84 of 100 of XQuAD's answerable questions and of 60 of the news set's; of
 * the first sentences two of 189 are worse for it and one of 397 better.
 */
export const SURE_OF_PASSAGE = 1.5;
/**
 * What is left of the probability of a quote whose marked words tell of another time than the question's, or something
 * of another kind than it asks for. Development questions have too few of these to fit it; less than what any risk up
 * to a tenth answers.
 */
export const LEFT_WHERE_CONTRADICTED = 0.4;
/** Sentences of what was read twice that stand before the best of all others. */
export const CLOSELY_READ_FIRST = 2;
/** Sentences at the head of an answer that stand as they rank, whatever their passages. */
export const FIRST_SENTENCES = 3;
/** Sentences that one passage may have in an answer: the second best of the right passage is often the right one. */
export const SENTENCES_OF_PASSAGE = 3;
/** How far below the best a newer quote may be, in log-odds of the ranking, to stand before it as its equal. */
export const EQUAL_EVIDENCE = 0.5;
/** The same where the question asks for the latest. */
export const EQUAL_EVIDENCE_FOR_NEWEST = 1.5;

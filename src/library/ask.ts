import type { Embedder } from '../../embeddings/embedder.js';
import { questionTerms } from '../../embeddings/terms.js';
import { answerQuestion } from '../answering/answer-question.js';
import type { SentenceTerms } from '../answering/sentence-terms.js';
import { CANDIDATES } from '../answering/weights.js';
import { type Answer, EmptyLibraryError, type Question, UnusableQuestionError } from '../coverage/index.js';
import type { Store } from '../store/store.js';

/** Asks the store and ranks what it finds. Throws EmptyLibraryError, UnusableQuestionError. */
export async function ask(
  question: Question,
  {
    store,
    embedder,
    sentenceTerms,
  }: { readonly store: Store; readonly embedder: Embedder; readonly sentenceTerms: SentenceTerms },
): Promise<Omit<Answer, 'id'>> {
  const started = performance.now();
  const text = question.text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnusableQuestionError(
      'question-without-words',
      'There are no words in that question.',
      'Ask in words, for example: when did Abe visit Russia',
    );
  }
  // An empty library is said before the model is loaded and the question embedded.
  if ((await store.statistics()).articles === 0) throw new EmptyLibraryError();
  const terms = questionTerms(text);
  const vector = await embedder.embedQuestion(text);
  const limit = Math.max(CANDIDATES, question.limit ?? 0);
  const retrieval = await store.candidates({ vector, terms, limit });
  const answer = answerQuestion(question, terms, retrieval, sentenceTerms);
  return { ...answer, tookMs: Math.round((performance.now() - started) * 100) / 100 };
}

import type { Embedder } from '../../embeddings/embedder.js';
import { questionTerms } from '../../embeddings/terms.js';
import { INK } from '../../embeddings/words.js';
import {
  type Answering,
  answerQuestion,
  DEFAULT_LIMIT,
  rankRetrieval,
} from '../answering/answer-question.js';
import type { AnsweringModel } from '../answering/answering-model.js';
import { QuestionEvidence } from '../answering/evidence.js';
import { withPrevious } from '../answering/follow-up.js';
import { joinParts } from '../answering/join-parts.js';
import type { PassageContents } from '../answering/passage-contents.js';
import { notAQuestion } from '../answering/question/not-a-question.js';
import { questionParts } from '../answering/question/parts.js';

import { CANDIDATES } from '../answering/weights.js';
import { type Answer, EmptyLibraryError, type Question, UnusableQuestionError } from '../coverage/index.js';
import { askedBy } from './asked-by.js';
import { correctSpelling } from './correct-spelling.js';
import { readUntilSure } from './read-passages.js';
import type { Readers } from './readers.js';
import type { ShelvedPassage, Shelves } from './shelves.js';

interface Parts extends Readers {
  readonly shelves: Shelves;
  readonly embedder: Embedder;
  readonly contents: PassageContents;
  readonly model: AnsweringModel;
  /** Share of questions that may get a wrong answer, 0 to 1. */
  readonly answerRisk?: number;
  readonly onProblem?: (error: unknown) => void;
}

/** An answer, and how the question was read where words of it are misspelt; or what it is if none. */
export type LibraryAnswer = Omit<Answering<ShelvedPassage>, 'outcome'> &
  Pick<Answer, 'outcome' | 'aside' | 'parts' | 'readAs'>;

/** Asks the stores and ranks what they find. Throws EmptyLibraryError, UnusableQuestionError. */
export async function ask(question: Question, parts: Parts): Promise<LibraryAnswer> {
  const { shelves, embedder } = parts;
  if (!INK.test(question.text)) {
    throw new UnusableQuestionError(
      'question-without-words',
      'There are no words in that question.',
      'Ask in words, for example: when did Abe visit Russia',
    );
  }
  // An empty library is said before the model is loaded and the question embedded.
  if (await shelves.isEmpty()) throw new EmptyLibraryError();
  const aside = notAQuestion(question.text);
  if (aside)
    return { answered: false, outcome: 'not-a-question', aside, probability: 0, quotes: [], from: [] };
  const typed = withPrevious(question.text.trim(), question.previous);
  const text = await correctSpelling(typed, shelves, embedder);
  const questions = questionParts(text);
  const answers: Answering<ShelvedPassage>[] = [];
  for (const one of questions) answers.push(await askOne(one, question, parts));
  const [only] = answers;
  const answering =
    answers.length === 1 && only ? only : joinParts(questions, answers, question.limit ?? DEFAULT_LIMIT);
  return text === typed ? answering : { ...answering, readAs: text };
}

/** @param text the question, or one of several in it, as it is understood */
async function askOne(
  text: string,
  question: Question,
  { shelves, embedder, contents, model, answerRisk, onProblem, ...readers }: Parts,
): Promise<Answering<ShelvedPassage>> {
  const terms = questionTerms(text);
  const vector = await embedder.embedQuestion(text);
  const asked = await askedBy(text);
  const { filter } = question;
  const limit = Math.max(CANDIDATES, question.limit ?? 0);
  const retrieval = await shelves.candidates({ vector, terms, limit, ...(filter && { filter }) });
  const ranking = rankRetrieval(terms, retrieval);
  const evidence = new QuestionEvidence({ asked, weights: ranking.weights, contents });
  const parts = { asked, evidence, contents, model };
  const readings = await readUntilSure(text, ranking, readers, parts, onProblem ? { onProblem } : {});
  return answerQuestion(question, ranking, {
    ...parts,
    readings,
    ...(answerRisk !== undefined && { risk: answerRisk }),
  });
}

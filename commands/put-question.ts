import { type Answer, type Question, UnusableQuestionError } from '../src/coverage/index.js';
import type { Surroundings } from './command.js';

/**
 * Characters (code points) of a question that are read. Discord takes up to 6,000 in an option; a question of more than
 * a few sentences retrieves worse, not better.
 */
export const MAX_QUESTION_CHARACTERS = 4_000;

/** Quotes that are ranked where nobody says how many: the best, and nine to page through. */
const QUOTES_TO_PAGE = 10;

/** Questions of a conversation that a follow-up may need: it rarely hangs on more than the last two. */
const EARLIER_QUESTIONS = 4;

/** Throws UnusableQuestionError for a question that is longer than is read. */
export function refuseTooLong(text: string): void {
  const length = [...text].length;
  if (length <= MAX_QUESTION_CHARACTERS) return;
  throw new UnusableQuestionError(
    'question-too-long',
    `That question is ${length.toLocaleString('en')} characters long, and I read up to ${MAX_QUESTION_CHARACTERS.toLocaleString('en')}.`,
    'Ask it in a sentence or two.',
    { details: { length, limit: MAX_QUESTION_CHARACTERS } },
  );
}

/**
 * Quotes the coverage or abstains, as sure as the server's editors want it; in one conversation a question may follow
 * the one before it. Throws EmptyLibraryError before the first article, UnusableQuestionError.
 */
export async function putQuestion(
  question: Question,
  { library, place, signal, tentative = false }: Surroundings & { readonly tentative?: boolean },
): Promise<Answer> {
  refuseTooLong(question.text);
  const { certainty } = await library.settings();
  const previous = place.conversation
    ? await library.previousQuestions({ channel: place.channel }, EARLIER_QUESTIONS)
    : [];
  return library.ask(
    {
      limit: QUOTES_TO_PAGE,
      onePerPassage: true,
      certainty,
      previous,
      ...question,
    },
    { channel: place.channel, private: place.private, tentative, signal },
  );
}

import type { Embedder } from '../../../embeddings/embedder.js';
import { INK } from '../../../embeddings/splitting/words.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { type Answering, answerQuestion, DEFAULT_LIMIT } from '../../answering/answer-question.js';
import type { AnsweringModel } from '../../answering/answering-model.js';
import { joinParts } from '../../answering/join-parts.js';
import { notAQuestion } from '../../answering/question/aside/not-a-question.js';
import { needsPrevious, questionsNeeded, understoodAfter } from '../../answering/question/follow-up.js';
import { isInAnotherLanguage } from '../../answering/question/foreign-question-words.js';
import { MOST_PARTS, questionParts } from '../../answering/question/parts.js';
import { publishedThen } from '../../answering/question/published-then.js';
import type { PassageContents } from '../../answering/ranking/passage-contents.js';
import { QuestionEvidence } from '../../answering/ranking/question-evidence.js';
import { CANDIDATES, rankBeside, rankRetrieval } from '../../answering/ranking/rank-passages.js';
import {
  type Answer,
  type ArticleFilter,
  type Aside,
  EmptyLibraryError,
  type Question,
  UnusableQuestionError,
} from '../../coverage/index.js';
import type { Readers } from '../models/readers.js';
import type { ShelvedPassage, Shelves } from '../shelves.js';
import { askedBy, today } from './asked-by.js';
import { correctSpelling } from './correct-spelling.js';
import { readUntilSure } from './read-passages.js';

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
type LibraryAnswer = Omit<Answering<ShelvedPassage>, 'outcome'> &
  Pick<Answer, 'outcome' | 'aside' | 'parts' | 'readAs'>;

/** Asks the stores and ranks what they find. Throws EmptyLibraryError, UnusableQuestionError. */
export async function ask(question: Question, parts: Parts): Promise<LibraryAnswer> {
  const { shelves } = parts;
  if (!INK.test(question.text)) {
    throw new UnusableQuestionError(
      'question-without-words',
      'There are no words in that question.',
      'Ask in words, for example: when did Abe visit Russia',
    );
  }
  // An empty library is said before the model is loaded and the question embedded.
  if (await shelves.isEmpty()) throw new EmptyLibraryError();
  const said = notAQuestion(question.text);
  if (said) return asideOf(said);
  const typed = question.text.trim();
  const needed = questionsNeeded(typed, question.previous).join(' ').replace(/\s+/g, ' ');
  if (questionTerms(`${needed} ${typed}`).length === 0) return asideOf('names-nothing');
  const { earlier, text } = await spelt(needed, typed, parts);
  const questions = questionParts(text);
  if (questions.length > MOST_PARTS) return asideOf('too-many-questions');
  const answers: Answering<ShelvedPassage>[] = [];
  for (const one of questions) {
    const isFollowUp = earlier !== '' && needsPrevious(one.text);
    const understood = isFollowUp ? understoodAfter(earlier, one.text) : one.text;
    answers.push(await askOne(understood, question, parts));
  }
  const [only] = answers;
  const answering =
    answers.length === 1 && only
      ? only
      : joinParts(
          questions.map(({ asked }) => asked),
          answers,
          question.limit ?? DEFAULT_LIMIT,
        );
  // What looks misspelt in another language may only stand in another case there.
  const asTyped = text === typed && earlier === needed;
  return asTyped || isInAnotherLanguage(typed)
    ? answering
    : { ...answering, readAs: [earlier, text].filter(Boolean).join(' ') };
}

/** A question and those before it with their misspelt words as the library writes them, told by each other's. */
async function spelt(
  needed: string,
  typed: string,
  { shelves, embedder }: Pick<Parts, 'shelves' | 'embedder'>,
): Promise<{ readonly earlier: string; readonly text: string }> {
  const both = await correctSpelling(needed === '' ? typed : `${needed}\n${typed}`, shelves, embedder);
  const end = needed === '' ? 0 : both.indexOf('\n') + 1;
  return { earlier: both.slice(0, end).trimEnd(), text: both.slice(end) };
}

/** What is answered to a text that the coverage is not asked. */
function asideOf(aside: Aside): LibraryAnswer {
  return { answered: false, outcome: 'not-a-question', aside, probability: 0, quotes: [], from: [] };
}

/** @param whole the question, or one of several in it, as it is understood */
async function askOne(
  whole: string,
  question: Question,
  { shelves, embedder, contents, model, answerRisk, onProblem, ...readers }: Parts,
): Promise<Answering<ShelvedPassage>> {
  const then = publishedThen(whole, today());
  const text = then?.topic ?? whole;
  const filter = { ...question.filter, ...(then && daysWithin(then.days, question.filter)) };
  const terms = questionTerms(text);
  const vector = await embedder.embedQuestion(text);
  const asked = await askedBy(text);
  const limit = Math.max(CANDIDATES, question.limit ?? 0);
  const query = { vector, terms, limit, filter };
  const ranking = rankRetrieval(terms, await shelves.candidates(query));
  const evidence = new QuestionEvidence({ asked, weights: ranking.weights, contents });
  const parts = { asked, evidence, model };
  const othersOf = async (articles: ReadonlySet<string>) =>
    rankBeside(ranking, terms, (await shelves.candidates({ ...query, articles })).candidates);
  const readings = await readUntilSure(text, ranking, readers, parts, {
    othersOf,
    ...(onProblem && { onProblem }),
  });
  return answerQuestion(question, ranking, {
    ...parts,
    readings,
    ...(answerRisk !== undefined && { risk: answerRisk }),
  });
}

/** The days that both allow. */
function daysWithin(
  { from, to }: Pick<ArticleFilter, 'from' | 'to'>,
  filter: ArticleFilter = {},
): Pick<ArticleFilter, 'from' | 'to'> {
  const first = [from, filter.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const last = [to, filter.to].filter((day) => day !== undefined).sort()[0];
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

import { type Answer, type QuotedSpan, slice, UnusableQuestionError } from '../coverage/index.js';
import type { Library } from '../library/library.js';
import {
  type Evaluation,
  type EvaluationEvent,
  type EvaluationOptions,
  LIMIT,
  type MethodRun,
} from './evaluation.js';
import type { JudgedAnswer } from './judged-answer.js';
import type { JudgedArticle, JudgedQuestion, QuestionSet } from './question-set.js';

const NAME = 'Pullquote';

/** Asks the library every question, one after the other. */
export async function* askLibrary(
  library: Library,
  { name, articles, questions }: QuestionSet,
  { reader, signal }: EvaluationOptions,
): AsyncGenerator<EvaluationEvent, { run: MethodRun; verbatim: Evaluation['verbatim'] }> {
  const asked: JudgedAnswer[] = [];
  let quotes = 0;
  let verbatim = 0;
  for (const question of questions) {
    signal?.throwIfAborted();
    const answer = await askOne(library, question);
    asked.push(
      answer
        ? toJudgedAnswer(question, answer)
        : { question, quotes: [], answered: false, confidence: 0, tookMs: 0 },
    );
    quotes += answer?.quotes.length ?? 0;
    verbatim += answer ? countVerbatim(answer, articles) : 0;
    yield { type: 'asking', set: name, method: NAME, done: asked.length, total: questions.length };
  }
  const setUp = `As it is, with READER=${reader}.`;
  return { run: { name: NAME, setUp, asked }, verbatim: { quotes: verbatim, of: quotes } };
}

/** Undefined for a question without words, to which there is nothing to say. */
async function askOne(library: Library, { text }: JudgedQuestion): Promise<Answer | undefined> {
  try {
    return await library.ask({ text, limit: LIMIT });
  } catch (error) {
    if (error instanceof UnusableQuestionError) return undefined;
    throw error;
  }
}

function toJudgedAnswer(
  question: JudgedQuestion,
  { quotes, answered, probability, tookMs }: Answer,
): JudgedAnswer {
  return {
    question,
    quotes: quotes.map(({ article, highlight, span }) => ({
      articleId: article.id,
      highlight: { start: highlight.start, end: highlight.end },
      ...(span && { span: { start: span.start, end: span.end } }),
    })),
    answered,
    confidence: probability,
    tookMs,
  };
}

/** Quotes whose passage, highlight and span stand in the article as the set has it. */
function countVerbatim({ quotes }: Answer, articles: ReadonlyMap<string, JudgedArticle>): number {
  return quotes.filter(({ article, highlight, span, ...passage }) => {
    const text = articles.get(article.id)?.text;
    const parts: QuotedSpan[] = [passage, highlight, ...(span ? [span] : [])];
    return text !== undefined && parts.every((part) => slice(text, part) === part.text);
  }).length;
}

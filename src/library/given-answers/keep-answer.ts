import { type Answer, PullquoteError, type QuoteReference } from '../../coverage/index.js';
import type { AnswerLog } from '../../store/answer-log.js';
import type { QuestionLog } from '../../store/question-log.js';
import type { AskContext } from '../library.js';
import type { ShelvedPassage } from '../shelves.js';
import { AnswerNotKeptError } from './errors.js';

interface Logs {
  readonly directory: string;
  readonly answers: AnswerLog;
  readonly questions: QuestionLog;
  /** 0: no question is kept. */
  readonly keepQuestionsDays: number;
  readonly onProblem?: (error: unknown) => void;
}

interface AskedIn extends AskContext {
  readonly channel: string;
  /** Of some articles alone. */
  readonly filtered: boolean;
}

/**
 * Keeps an answer and its question; returns the answer's id. What the disk does not take (a read-only folder, a failing
 * disk) keeps no reader from an answer: it has no id then. Nor has small talk, nor a tentative question that was not
 * answered.
 */
export async function keepAnswer(
  answer: Answer,
  from: readonly ShelvedPassage[],
  context: AskedIn,
  logs: Logs,
): Promise<string | undefined> {
  if (answer.outcome === 'not-a-question' || (context.tentative && !answer.answered)) return undefined;
  try {
    return await record(answer, from, context, logs);
  } catch (error) {
    const refused = error instanceof Error && (error instanceof PullquoteError || 'syscall' in error);
    if (!refused) throw error;
    logs.onProblem?.(new AnswerNotKeptError(logs.directory, error));
    return undefined;
  }
}

async function record(
  { question, readAs, answered, outcome, probability, parts, quotes, tookMs }: Answer,
  from: readonly ShelvedPassage[],
  context: AskedIn,
  { answers, questions, keepQuestionsDays }: Logs,
): Promise<string> {
  const at = new Date().toISOString();
  const isKept = keepQuestionsDays > 0;
  if (isKept) {
    const { filtered } = context;
    await questions.append({
      type: 'question',
      at,
      text: question,
      answered,
      ...(filtered && { filtered }),
      tookMs,
    });
  }
  return answers.record({
    channel: context.channel,
    private: context.private ?? false,
    askedAt: at,
    question: isKept ? question : '',
    answered,
    outcome,
    probability,
    ...(parts && { parts: isKept ? parts : parts.map(() => '') }),
    ...(isKept && readAs !== undefined && { readAs }),
    quotes: quotes.map(
      (
        { article, revision, start, end, highlight, span, part, older, unsure, score },
        i,
      ): QuoteReference => ({
        shelf: from[i]?.shelf ?? 'own',
        articleId: article.id,
        revision,
        start,
        end,
        highlight: { start: highlight.start, end: highlight.end },
        ...(span && { span: { start: span.start, end: span.end } }),
        ...(part !== undefined && { part }),
        ...(older && { older }),
        ...(unsure && { unsure }),
        score,
      }),
    ),
  });
}

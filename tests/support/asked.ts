import type { FoundQuote, JudgedAnswer } from '../../src/evaluation/judged-answer.js';
import { ANSWERABLE, type JudgedQuestion } from '../../src/evaluation/question-set.js';

/** A question whose answer stands at 10 to 20 of the article 'right'. */
export function question(about: Partial<JudgedQuestion> = {}): JudgedQuestion {
  return {
    id: 'q',
    text: 'when',
    kind: ANSWERABLE,
    places: [{ articleId: 'right', start: 10, end: 20 }],
    grades: new Map([['right', 1]]),
    ...about,
  };
}

/** A question that the articles do not answer. */
export function unanswerable(kind = 'unanswerable'): JudgedQuestion {
  return question({ kind, places: [], grades: new Map() });
}

/** A quote of an article, whose highlight is the given range. */
export function quote(articleId: string, start = 0, end = 30, span?: readonly [number, number]): FoundQuote {
  return {
    articleId,
    highlight: { start, end },
    ...(span && { span: { start: span[0], end: span[1] } }),
  };
}

/** What came of a question: by default the right sentence, given as the answer. */
export function asked(about: Partial<JudgedAnswer> = {}): JudgedAnswer {
  return {
    question: question(),
    quotes: [quote('right')],
    answered: true,
    confidence: 0.9,
    tookMs: 5,
    ...about,
  };
}

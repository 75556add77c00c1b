import { describe, expect, it } from 'vitest';
import type { RecordedAnswer } from '../../../../src/coverage/index.js';
import { sortFeedback } from '../../../../src/library/questions/feedback.js';
import type { QuestionLogEntry } from '../../../../src/store/question-log.js';

const quote = { articleId: 'a', revision: 1, start: 0, end: 50, highlight: { start: 0, end: 20 } };

let ids = 0;
function answer(question: string, about: Partial<RecordedAnswer> = {}): RecordedAnswer {
  return {
    id: `id-${++ids}`,
    channel: '123',
    private: false,
    askedAt: '2026-06-01T10:00:00.000Z',
    question,
    answered: true,
    quotes: [quote],
    ...about,
  };
}

const gap = (text: string): QuestionLogEntry => ({
  type: 'question',
  at: '2026-06-01',
  text,
  answered: false,
  tookMs: 1,
});
const questions = (shown: readonly { question: string }[]) => shown.map(({ question }) => question);

describe('feedback', () => {
  it('counts a question once, and as rejected where anybody rejected its answer', () => {
    const once = answer('Who paid?');
    const again = answer(' who  PAID? ');
    const rejection = { type: 'rejection', at: '2026-06-02', answerId: once.id } as const;
    const sorted = sortFeedback([once, again, answer('When?'), answer('when?')], [rejection]);
    expect(questions(sorted.accepted)).toEqual(['when?']);
    expect(questions(sorted.rejected)).toEqual(['Who paid?']);
  });

  it('takes the newest answer to a question', () => {
    const newer = { ...quote, articleId: 'b' };
    expect(sortFeedback([answer('Who?'), answer('Who?', { quotes: [newer] })], []).accepted).toMatchObject([
      { question: 'Who?', quote: newer },
    ]);
  });

  it('knows nothing of private, forgotten and unanswered ones', () => {
    const answers = [
      answer('secret', { private: true }),
      answer(''),
      answer('unknown', { answered: false }),
      answer('empty', { quotes: [] }),
    ];
    const sorted = sortFeedback(answers, [gap('Secret'), gap('unknown')]);
    expect(sorted).toMatchObject({ accepted: [], rejected: [] });
    expect(sorted.gaps.map(({ text }) => text)).toEqual(['unknown']);
  });

  it('has no gap that was filled since', () => {
    expect(sortFeedback([answer('Who paid?')], [gap('who paid?')]).gaps).toEqual([]);
  });
});

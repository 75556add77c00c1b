import { describe, expect, it } from 'vitest';
import { figuresByAnswerType } from '../../../src/evaluation/measures/by-answer-type.js';
import { figuresOf } from '../../../src/evaluation/measures/figures.js';
import { asked, question, quote, unanswerable } from '../../support/asked.js';

describe('figures', () => {
  const figures = figuresOf([
    asked({ quotes: [quote('right', 0, 30, [12, 14])], tookMs: 1 }),
    asked({ quotes: [quote('right', 40, 60, [41, 43]), quote('right')], confidence: 0.6, tookMs: 2 }),
    asked({ quotes: [quote('other'), quote('right')], answered: false, confidence: 0.2, tookMs: 3 }),
    asked({ question: unanswerable('offtopic'), quotes: [quote('other')], confidence: 0.7, tookMs: 40 }),
    asked({ question: unanswerable('offtopic'), quotes: [], answered: false, confidence: 0, tookMs: 4 }),
  ]);

  it('count answerable questions for finding and quoting', () => {
    expect(figures).toMatchObject({
      answerable: 3,
      hitAt1: 2 / 3,
      hitAt5: 1,
      reciprocalRank: (1 + 1 + 1 / 2) / 3,
      sentenceAt1: 1 / 3,
      sentenceAt3: 1,
    });
  });

  it('count marked words where the article is right', () => {
    expect(figures.spanMatch).toBe(1 / 2);
  });

  it('tell what was answered, and how often rightly', () => {
    expect(figures.answered).toBe(2 / 3);
    expect(figures.rightWhenAnswered).toBe(1 / 2);
  });

  it('tell what was answered without an answer, by kind', () => {
    expect(figures.wrongAnswers).toEqual([
      { kind: 'offtopic', questions: 2, answered: 1 / 2, at95: 1 / 2, at90: 1 / 2 },
    ]);
  });

  it('tell the time by nearest rank', () => {
    expect(figures.latency).toEqual({ median: 3, p95: 40 });
  });

  it('are unknown where there is nothing to count', () => {
    expect(figuresOf([])).toEqual({ answerable: 0, wrongAnswers: [] });
    const { answered: _, ...silent } = asked();
    expect(figuresOf([silent])).toMatchObject({ hitAt1: 1, answered: undefined, spanMatch: undefined });
  });

  it('leave sentences out where only articles were judged', () => {
    const graded = asked({ question: question({ places: [] }) });
    expect(figuresOf([graded])).toMatchObject({
      hitAt1: 1,
      sentenceAt1: undefined,
      rightWhenAnswered: undefined,
    });
  });
});

describe('figures by kind of answer', () => {
  it('come by how many want it, without questions that say nothing of it', () => {
    const when = asked({ question: question({ answerType: 'when' }) });
    const who = asked({
      question: question({ answerType: 'who' }),
      quotes: [quote('other'), quote('right')],
    });
    expect(figuresByAnswerType([when, who, who, asked()])).toEqual([
      { type: 'who', questions: 2, sentenceAt1: 0, sentenceAt3: 1 },
      { type: 'when', questions: 1, sentenceAt1: 1, sentenceAt3: 1 },
    ]);
  });
});

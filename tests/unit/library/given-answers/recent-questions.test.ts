import { describe, expect, it } from 'vitest';
import { RecentQuestions } from '../../../../src/library/given-answers/recent-questions.js';

describe('questions in memory', () => {
  it('are found by their channel, the newest first, and by the answer to them', () => {
    const recent = new RecentQuestions();
    recent.add({ answerId: 'a', channel: '1', question: 'when did Abe visit Russia' });
    recent.add({ answerId: 'b', channel: '2', question: 'who won' });
    recent.add({ answerId: 'c', channel: '1', question: 'and Putin?' });
    expect(recent.of({ channel: '1' })).toEqual(['and Putin?', 'when did Abe visit Russia']);
    expect(recent.of({ answerId: 'b' })).toEqual(['who won']);
    expect(recent.of({ channel: '3' })).toEqual([]);
  });

  it('are forgotten after half an hour', () => {
    let now = 0;
    const recent = new RecentQuestions(() => now);
    recent.add({ answerId: 'a', channel: '1', question: 'who won' });
    now = 30 * 60_000;
    expect(recent.of({ channel: '1' })).toEqual(['who won']);
    now += 1;
    expect(recent.of({ channel: '1' })).toEqual([]);
  });

  it('are no more than some hundred, the oldest going first', () => {
    const recent = new RecentQuestions();
    for (let i = 0; i < 600; i++) recent.add({ answerId: String(i), channel: '1', question: `q${i}` });
    expect(recent.of({ channel: '1' })).toHaveLength(500);
    expect(recent.of({ answerId: '99' })).toEqual([]);
    expect(recent.of({ answerId: '100' })).toEqual(['q100']);
  });
});

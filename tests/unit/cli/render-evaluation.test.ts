import { describe, expect, it } from 'vitest';
import { renderEvaluation } from '../../../src/cli/render-evaluation.js';
import { styleFor } from '../../../src/cli/style.js';
import { ingestProblem } from '../../../src/coverage/index.js';
import { asked, quote, unanswerable } from '../../support/asked.js';
import { evaluation } from '../../support/evaluation.js';

const style = styleFor({ isTTY: false }, true);
const answers = [
  asked({ quotes: [quote('right', 0, 30, [10, 14])] }),
  asked({ quotes: [quote('right', 40, 60, [41, 43])], confidence: 0.6 }),
  asked({ question: unanswerable(), answered: false, confidence: 0.1 }),
];

describe('the table of an evaluation', () => {
  it('has a line a figure, in groups, after the set', () => {
    const lines = renderEvaluation(evaluation(answers), style).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'made',
      '2 articles, 3 questions: 2 answerable, 1 plausible but unanswered',
    ]);
    expect(lines).toContain('  Right article first (Hit@1)                  100.0 %');
    expect(lines).toContain('  Right sentence first (Sentence@1)             50.0 %');
    expect(lines).toContain('Wrongly answered: plausible but unanswered (1)');
    expect(lines).toContain('  Time, median                                  5.0 ms');
  });

  it('has a column a method, empty where a method has no such figure', () => {
    const silent = answers.map(({ answered: _, ...rest }) => ({ ...rest, quotes: [quote('other')] }));
    const table = renderEvaluation(evaluation(answers, [{ name: 'Peer', setUp: '', asked: silent }]), style);
    const line = (label: string) => table.split('\n').find((each) => each.trim().startsWith(label));
    expect(table).toMatch(/^ +Pullquote {4}Peer$/m);
    expect(line('Right article first')).toMatch(/100\.0 % +0\.0 %$/);
    expect(line('Answered, of the answerable')).toMatch(/[a-z] +100\.0 %$/);
  });

  it('names articles that could not be read', () => {
    const { ingest, ...rest } = evaluation(answers);
    const failed = [{ ...ingestProblem('empty'), name: 'corpus.jsonl:7' }];
    expect(renderEvaluation({ ...rest, ingest: { ...ingest, failed } }, style)).toContain(
      'not read: corpus.jsonl:7 is empty',
    );
  });
});

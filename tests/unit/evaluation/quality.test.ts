import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { crossed, ELSEWHERE, ownPart } from '../../../src/evaluation/quality/crossed.js';
import { fittingReportOf } from '../../../src/evaluation/quality/fitting-report.js';
import { falls, mainFigures } from '../../../src/evaluation/quality/main-figures.js';
import { qualityPage } from '../../../src/evaluation/quality/quality-page.js';
import { standalonePlot } from '../../../src/evaluation/quality/standalone-plot.js';
import { riskPlot } from '../../../src/evaluation/report/plots/risk-plot.js';
import { asked, question, quote, unanswerable } from '../../support/asked.js';
import { evaluation } from '../../support/evaluation.js';

const measured = evaluation([
  asked({ confidence: 0.9 }),
  asked({ confidence: 0.6, quotes: [quote('right', 50, 60)] }),
  asked({ question: unanswerable('offtopic'), answered: false, confidence: 0.1 }),
  asked({ question: unanswerable(ELSEWHERE), confidence: 0.95 }),
]);

describe('the main figures', () => {
  it('count questions of another set among the wrong answers, and nowhere else', () => {
    expect(mainFigures(measured)).toMatchObject({
      hitAt1: 1,
      sentenceAt1: 1 / 2,
      'wrong.offtopic.at95': 0,
      'wrong.elsewhere.asSet': 1,
      calibrationError: expect.closeTo((0.1 + 0.6 + 0.1) / 3),
    });
  });

  it('may be a point worse, and not more', () => {
    const before = { hitAt1: 0.9, 'wrong.offtopic.at95': 0.05, calibrationError: 0.04 };
    expect(falls(before, { hitAt1: 0.89, 'wrong.offtopic.at95': 0.06, calibrationError: 0.03 })).toEqual([]);
    expect(falls(before, { hitAt1: 0.889, 'wrong.offtopic.at95': 0.061, calibrationError: 0.2 })).toEqual([
      { name: 'hitAt1', before: 0.9, now: 0.889 },
      { name: 'wrong.offtopic.at95', before: 0.05, now: 0.061 },
      { name: 'calibrationError', before: 0.04, now: 0.2 },
    ]);
  });

  it('fall where they are not measured any more, and not where they are new', () => {
    expect(falls({ hitAt1: 0.9 }, { spanMatch: 0.1 })).toEqual([
      { name: 'hitAt1', before: 0.9, now: undefined },
    ]);
  });
});

describe('a set crossed with another', () => {
  it('is asked the other one’s questions, to which it has no answer', () => {
    const other = { ...measured.set, name: 'other', questions: [question({ id: 'x', text: 'who' })] };
    const { questions } = crossed(measured.set, other);
    expect(questions.at(-1)).toMatchObject({ id: 'other:x', text: 'who', kind: ELSEWHERE, places: [] });
    expect(ownPart(measured).ours.asked.map(({ question }) => question.kind)).not.toContain(ELSEWHERE);
  });
});

describe('the page of quality', () => {
  const fitting = fittingReportOf({
    read: {},
    report: {
      fittedOn: 'questions',
      crossValidated: { news: { questions: 189, sentenceAt1: 0.75 } },
      readTwice: { news: { questions: 189, sentenceAt1: 0.76 } },
      readOnce: { news: { questions: 189, sentenceAt1: 0.7 } },
      withoutReader: { news: { questions: 189, sentenceAt1: 0.45 } },
      ablations: [{ without: 'attribution', figures: { news: { questions: 189, sentenceAt1: 0.74 } } }],
    },
  });
  const page = qualityPage([measured], {
    machine: 'a machine',
    reader: 'on',
    at: new Date('2026-11-25T05:00:00Z'),
    plotOf: (set) => `images/quality-${set}.svg`,
    fitting,
  });

  it('says when and on what it was measured, and that these are no test results', () => {
    expect(page).toMatch(/^# How good.*\n\nMeasured on 2026-11-25 .*READER=on`, on a machine/);
    expect(page).toContain('are no test result');
  });

  it('has the figures, the questions of another set apart, and what each part brings', () => {
    expect(page).toContain('| Right sentence first (Sentence@1) | 50.0 % |');
    expect(page).toContain('| **Wrongly answered: about another corpus (1)** |');
    expect(page).toContain('| without attribution | 189 | 0.740 |');
    expect(page).toContain('| fitted with the first reader only | 189 | 0.700 |');
    expect(page).toContain('](images/quality-made.svg)');
  });

  it('says less where the weights tell nothing of themselves', () => {
    expect(fittingReportOf({ read: {} })).toBeUndefined();
  });

  it('has a plot that is a file of its own', () => {
    const { document } = parseHTML(standalonePlot(riskPlot([measured.ours]), ['Pullquote']));
    expect(document.querySelector('svg')?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(document.querySelector('svg > style')?.textContent).toContain('prefers-color-scheme: dark');
    expect(document.querySelector('desc')?.textContent).toContain('are wrong');
    expect([...document.querySelectorAll('text')].at(-1)?.textContent).toBe('Pullquote');
  });
});

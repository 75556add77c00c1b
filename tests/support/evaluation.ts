import type { Evaluation, MethodRun } from '../../src/evaluation/evaluation.js';
import type { JudgedAnswer } from '../../src/evaluation/judged-answer.js';

/** An evaluation of a set made in a test, whose articles have 100 characters. */
export function evaluation(asked: readonly JudgedAnswer[], peers: readonly MethodRun[] = []): Evaluation {
  const text = 'Abe went. <b>He</b> came in May & left. '.repeat(3).slice(0, 100);
  return {
    set: {
      name: 'made',
      corpus: 'corpus.jsonl',
      articles: new Map(['right', 'other'].map((id) => [id, { title: `Title of “${id}” <i>`, text }])),
      questions: asked.map(({ question }) => question),
      unjudged: 0,
    },
    ingest: {
      added: 2,
      revised: 0,
      unchanged: 0,
      removed: 0,
      failed: [],
      failedCount: 0,
      warnings: [],
      warningCount: 0,
      passages: 2,
      tookMs: 10,
    },
    ours: { name: 'Pullquote', setUp: 'As it is.', asked },
    verbatim: { quotes: 3, of: 3 },
    peers,
  };
}

import type { Evaluation, MethodRun } from '../evaluation.js';
import { failuresOf } from '../failures.js';
import { figuresByAnswerType } from '../measures/by-answer-type.js';
import { calibrationOf } from '../measures/calibration.js';
import { figuresOf } from '../measures/figures.js';
import { riskCurve } from '../measures/risk-curve.js';

/** What `pullquote eval --json` prints of one set, and what programs compare. */
export function evaluationJson({ set, ours, peers, verbatim, ingest }: Evaluation): object {
  return {
    set: set.name,
    articles: set.articles.size,
    passages: ingest.passages,
    questions: ours.asked.length,
    unjudged: set.unjudged,
    verbatim,
    ...method(ours),
    calibration: calibrationOf(ours.asked),
    byAnswerType: figuresByAnswerType(ours.asked),
    failures: failuresOf(ours.asked).map(({ kind, asked }) => ({
      id: asked.question.id,
      question: asked.question.text,
      failure: kind,
      kind: asked.question.kind,
      answered: asked.answered,
      probability: asked.confidence,
    })),
    peers: peers.map(method),
  };
}

function method({ name, setUp, asked }: MethodRun): object {
  return { method: name, setUp, figures: figuresOf(asked), riskCurve: riskCurve(asked) };
}

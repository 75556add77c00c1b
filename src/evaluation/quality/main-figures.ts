import type { Evaluation } from '../evaluation.js';
import { calibrationOf } from '../measures/calibration.js';
import { figuresOf } from '../measures/figures.js';
import { ownPart } from './crossed.js';

/** The figures that must not get worse, by name: shares from 0 to 1. */
export type MainFigures = Readonly<Record<string, number>>;

/** Names of figures that are better when they are low. */
const LOWER_IS_BETTER = /^(wrong|calibrationError)/;

/** How much worse a figure may be: a point. (Share.) */
const TOLERANCE = 0.01;
/** Sums of floating-point numbers are not exact. */
const ROUNDING = 1e-9;

/** The main figures of one set, which may be crossed with another; what it has no questions for is absent. */
export function mainFigures(evaluation: Evaluation): MainFigures {
  const figures = figuresOf(evaluation.ours.asked);
  const own = ownPart(evaluation).ours.asked;
  const { hitAt1, sentenceAt1, sentenceAt3, spanMatch, answered, rightWhenAnswered } = figures;
  const wrong = figures.wrongAnswers.flatMap(({ kind, answered, at95, at90 }) => [
    [`wrong.${kind}.asSet`, answered],
    [`wrong.${kind}.at95`, at95],
    [`wrong.${kind}.at90`, at90],
  ]);
  const all = {
    hitAt1,
    sentenceAt1,
    sentenceAt3,
    spanMatch,
    answered,
    rightWhenAnswered,
    ...Object.fromEntries(wrong),
    calibrationError: calibrationOf(own)?.error,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}

/** A figure that got worse by more than a point, or that is not measured any more. */
interface Fall {
  readonly name: string;
  readonly before: number;
  readonly now: number | undefined;
}

/** Compares by name. Figures that are new have nothing to fall from. */
export function falls(before: MainFigures, now: MainFigures): Fall[] {
  return Object.entries(before).flatMap(([name, value]) => {
    const current = now[name];
    const loss = current === undefined ? Number.POSITIVE_INFINITY : worse(name, value, current);
    return loss > TOLERANCE + ROUNDING ? [{ name, before: value, now: current }] : [];
  });
}

function worse(name: string, before: number, now: number): number {
  return LOWER_IS_BETTER.test(name) ? now - before : before - now;
}

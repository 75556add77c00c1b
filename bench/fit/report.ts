import type { CaseKind } from './cases.js';
import { ROUNDS, type Tried } from './cross-validate.js';
import { average } from './standardise.js';

/** Figures of cross-validated questions, in the mean of all rounds, shares from 0 to 1. */
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Shares of the answerable questions that thresholds keep; what is told is how many of the others pass then. */
const KEPT = [0.95, 0.9];

/** The figures of each question set, by its name. */
export function figuresOf(tried: readonly Tried[]): Figures {
  const sets = [...new Set(tried.map(({ set }) => set))];
  return Object.fromEntries(sets.map((set) => [set, ofSet(tried.filter((one) => one.set === set))]));
}

function ofSet(tried: readonly Tried[]): Record<string, number> {
  const answerable = tried.filter(({ kind }) => kind === 'answerable');
  const figures: Record<string, number> = {
    questions: answerable.length / ROUNDS,
    articleAt1: share(answerable, ({ articleAt1 }) => articleAt1),
    sentenceAt1: share(answerable, ({ right }) => right),
    sentenceAt3: share(answerable, ({ rightAt3 }) => rightAt3),
  };
  for (const kept of KEPT) {
    const threshold = quantile(
      answerable.map(({ probability }) => probability),
      1 - kept,
    );
    for (const kind of ['off-topic', 'plausible', 'removed'] satisfies CaseKind[]) {
      const others = tried.filter((one) => one.kind === kind);
      if (others.length === 0) continue;
      figures[`${kind} answered at ${kept}`] = share(others, ({ probability }) => probability >= threshold);
    }
  }
  return figures;
}

function share(tried: readonly Tried[], passes: (one: Tried) => boolean): number {
  return Math.round(average(tried.map((one) => (passes(one) ? 1 : 0))) * 1e4) / 1e4;
}

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(at * sorted.length)] ?? 0;
}

import type { Activity, ActivityDay } from '../coverage/index.js';
import type { AskedQuestion, QuestionLogEntry } from '../store/question-log.js';

const DAY_MS = 86_400_000;

/** The first moment (ISO 8601) of a period of whole UTC days that ends with the day of `now`. */
export function periodStart(days: number, now: Date): string {
  const today = Date.parse(dayOf(now.toISOString()));
  return new Date(today - (days - 1) * DAY_MS).toISOString();
}

/** Counts by day, shares and latency of a period. */
export function summariseActivity(entries: readonly QuestionLogEntry[], days: number, now: Date): Activity {
  const questions = entries.filter((entry) => entry.type === 'question');
  const byDay = new Map<string, { asked: number; answered: number }>();
  const start = Date.parse(periodStart(days, now));
  for (let i = 0; i < days; i++) {
    byDay.set(dayOf(new Date(start + i * DAY_MS).toISOString()), { asked: 0, answered: 0 });
  }
  for (const { at, answered } of questions) {
    const day = byDay.get(dayOf(at));
    if (!day) continue;
    day.asked++;
    if (answered) day.answered++;
  }
  const latency = latencyOf(questions);
  return {
    days: [...byDay].map(([day, counts]): ActivityDay => ({ day, ...counts })),
    asked: questions.length,
    answered: questions.filter(({ answered }) => answered).length,
    rejected: entries.length - questions.length,
    ...(latency && { latency }),
  };
}

function latencyOf(questions: readonly AskedQuestion[]): Activity['latency'] {
  const sorted = questions.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  const median = percentile(sorted, 0.5);
  const p95 = percentile(sorted, 0.95);
  return median === undefined || p95 === undefined ? undefined : { median, p95 };
}

/** The value that a share of all lies at or below (nearest rank); undefined where there is none. */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}

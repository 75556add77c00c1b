import type { Activity, ActivityDay } from '../../coverage/index.js';
import type { QuestionLogEntry } from '../../store/question-log.js';
import { latencyOf } from './latency.js';

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
  const latency = latencyOf(questions.map(({ tookMs }) => tookMs));
  return {
    days: [...byDay].map(([day, counts]): ActivityDay => ({ day, ...counts })),
    asked: questions.length,
    answered: questions.filter(({ answered }) => answered).length,
    rejected: entries.length - questions.length,
    ...(latency && { latency }),
  };
}

function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}

import type { EditorOutcome } from '../../../commands/editor-outcome.js';
import type { Activity, ActivityDay } from '../../coverage/index.js';
import { formatDay, formatPercent } from '../i18n/format.js';
import type { Translate } from '../i18n/translate.js';
import { ACCENT_COLOUR, type Message } from './message.js';

type Statistics = Extract<EditorOutcome, { type: 'statistics' }>;

const CHART_FILE = 'questions.png';

/** Counts in words, with the chart of questions by day where there is one; its description says what it shows. */
export function renderStatistics(
  { statistics, activity, days }: Statistics,
  chart: Uint8Array | undefined,
  t: Translate,
): Message {
  const { articles, passages, base, keepQuestionsDays } = statistics;
  const lines = [
    t('stats.library', { articles, passages }),
    base && t('stats.base', { articles: base.articles, passages: base.passages }),
    ...(keepQuestionsDays === 0 ? [t('stats.off')] : activityLines(activity, t)),
    chart && t('stats.legend', { answered: '🟦', unanswered: '🟧' }),
  ].filter((line) => line !== undefined);
  return {
    content: '',
    embeds: [
      {
        title: t('stats.title', { days }),
        description: lines.join('\n'),
        color: ACCENT_COLOUR,
        ...(chart && { image: { url: `attachment://${CHART_FILE}` } }),
      },
    ],
    ...(chart && {
      files: [
        { name: CHART_FILE, bytes: chart, mediaType: 'image/png', description: chartInWords(activity, t) },
      ],
    }),
  };
}

function activityLines(activity: Activity, t: Translate): (string | undefined)[] {
  const { asked, answered, rejected, latency } = activity;
  const share = asked === 0 ? 0 : answered / asked;
  return [
    t('stats.asked', { asked, share: formatPercent(t.language, share) }),
    busiestLine(activity, t),
    t('stats.rejected', { count: rejected }),
    latency &&
      t('stats.latency', {
        median: milliseconds(latency.median, t),
        p95: milliseconds(latency.p95, t),
      }),
  ];
}

function busiestLine({ days }: Activity, t: Translate): string | undefined {
  const [first, ...rest] = days;
  if (!first) return undefined;
  const busiest = rest.reduce<ActivityDay>((most, day) => (day.asked > most.asked ? day : most), first);
  if (busiest.asked === 0) return undefined;
  return t('stats.busiest', { day: formatDay(t.language, busiest.day) ?? busiest.day, asked: busiest.asked });
}

/** What the chart shows, for those who do not see it. */
function chartInWords(activity: Activity, t: Translate): string {
  const { days, asked, answered } = activity;
  const written = (day: ActivityDay | undefined) => formatDay(t.language, day?.day) ?? '';
  return t('stats.alt', {
    from: written(days[0]),
    to: written(days.at(-1)),
    asked,
    answered,
    busiest: busiestLine(activity, t) ?? '',
  }).trim();
}

/** Whole milliseconds: below one, what is left is of no use to anybody. */
function milliseconds(value: number, t: Translate): string {
  return t('stats.milliseconds', { count: Math.max(1, Math.round(value)) });
}

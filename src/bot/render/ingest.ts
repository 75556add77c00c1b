import type { APIEmbedField } from 'discord.js';
import { customId } from '../../../commands/custom-id.js';
import type { IngestEvent, IngestFailure, IngestSummary } from '../../coverage/index.js';
import { type Translate, translateIfKnown } from '../i18n/translate.js';
import { FIELD_VALUE } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { button, row } from './components.js';
import { ACCENT_COLOUR, type Message } from './message.js';

/** Code units of a file's name and of a reason in a list. */
const NAME_LENGTH = 150;
const REASON_LENGTH = 300;

/** Code units kept free at a list's end for 'and 1,234,567 more' in the wordiest language. */
const MORE_LENGTH = 40;

/** How far an ingest has come, with a button that cancels it, or what it did. */
export function renderIngest(event: IngestEvent, ingest: string, t: Translate): Message {
  if (event.type === 'finished') return finished(event.summary, t);
  return { content: progressLine(event, t), components: cancelButton(ingest, t) };
}

function cancelButton(ingest: string, t: Translate): ReturnType<typeof row> {
  return row(button(t('ingest.cancel'), customId('ingest-cancel', ingest)));
}

/** An ingest that goes on out of sight, and can be cancelled all the same. */
export function renderIngestStuck(ingest: string, isTold: boolean, t: Translate): Message {
  return {
    content: t('ingest.cannot-move', { told: isTold ? 'yes' : 'no' }),
    embeds: [],
    components: cancelButton(ingest, t),
  };
}

/** An ingest that was cancelled: how much of it had been saved. */
export function renderIngestCancelled(saved: number, t: Translate): Message {
  return { content: t('ingest.cancelled', { count: saved }), embeds: [], components: [] };
}

/** What is left of an ingest that ended because the bot is being restarted. */
export function renderIngestStopped(saved: number, t: Translate): Message {
  return { content: t('ingest.stopped', { count: saved }), embeds: [], components: [] };
}

function progressLine(event: Exclude<IngestEvent, { type: 'finished' }>, t: Translate): string {
  switch (event.type) {
    case 'waiting':
      return t('ingest.waiting');
    case 'reading':
      return t('ingest.reading', {
        count: event.articles,
        name: cutTo(NAME_LENGTH, oneLine(event.name), escapeMarkdown),
      });
    case 'embedding':
      return t('ingest.indexing', { done: event.done, total: event.total });
    case 'committed':
      return t('ingest.saved', { count: event.articles });
  }
}

function finished(summary: IngestSummary, t: Translate): Message {
  const { failed, failedCount, warnings, warningCount } = summary;
  const fields = [
    ...listField(t('ingest.failed'), failed, failedCount, t),
    ...listField(t('ingest.warnings'), warnings, warningCount, t),
  ];
  return {
    content: '',
    embeds: [
      {
        title: t('ingest.finished'),
        description: countsLine(summary, t),
        color: ACCENT_COLOUR,
        fields,
      },
    ],
    components: [],
  };
}

/** '3 new · 1 revised · 0 unchanged · 0 removed · 0 failed'. */
export function countsLine(summary: IngestSummary, t: Translate): string {
  const { added, revised, unchanged, removed, failedCount } = summary;
  return [
    t('ingest.added', { count: added }),
    t('ingest.revised', { count: revised }),
    t('ingest.unchanged', { count: unchanged }),
    t('ingest.removed', { count: removed }),
    t('ingest.failed-count', { count: failedCount }),
  ].join(' · ');
}

/** As many as there is room for; `count` is how many there were. */
function listField(
  name: string,
  entries: readonly IngestFailure[],
  count: number,
  t: Translate,
): APIEmbedField[] {
  if (entries.length === 0) return [];
  const lines: string[] = [];
  let room = FIELD_VALUE - MORE_LENGTH;
  for (const entry of entries) {
    const line = entryLine(entry, t);
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  const left = count - lines.length;
  if (left > 0) lines.push(t('list.more', { count: left }));
  return [{ name, value: lines.join('\n') }];
}

function entryLine({ name, code, details, reason }: IngestFailure, t: Translate): string {
  const shownName = cutTo(NAME_LENGTH, oneLine(name), escapeMarkdown);
  const said = translateIfKnown(t, `ingest-problem.${code}`, details) ?? reason;
  return `- ${shownName}: ${cutTo(REASON_LENGTH, oneLine(said), escapeMarkdown)}`;
}

import type { APIEmbedField } from 'discord.js';
import type { IngestEvent, IngestFailure, IngestSummary } from '../../coverage/index.js';
import { cutTo } from '../cut.js';
import { FIELD_VALUE } from '../limits.js';
import { escapeMarkdown, oneLine } from '../markdown.js';
import { ACCENT_COLOUR, type Message } from './message.js';

/** Code units of a file's name and of a reason in a list. */
const NAME_LENGTH = 150;
const REASON_LENGTH = 300;

/** Code units kept free at a list's end for 'and 1,234,567 more'. */
const MORE_LENGTH = 25;

/** How far an ingest has come, or what it did. */
export function renderIngest(event: IngestEvent): Message {
  if (event.type === 'finished') return finished(event.summary);
  return { content: progressLine(event) };
}

function progressLine(event: Exclude<IngestEvent, { type: 'finished' }>): string {
  switch (event.type) {
    case 'reading':
      return `Reading … ${articles(event.articles)} so far, now ${cutTo(NAME_LENGTH, oneLine(event.name), escapeMarkdown)}`;
    case 'embedding':
      return `Indexing … ${number(event.done)} of ${number(event.total)} passages`;
    case 'committed':
      return `Saved … ${articles(event.articles)}`;
  }
}

function finished(summary: IngestSummary): Message {
  const { added, revised, unchanged, removed, failed, warnings } = summary;
  const counts = [
    `${number(added)} new`,
    `${number(revised)} revised`,
    `${number(unchanged)} unchanged`,
    `${number(removed)} removed`,
    `${number(failed.length)} failed`,
  ];
  const fields = [...listField('Failed', failed), ...listField('Warnings', warnings)];
  return {
    content: '',
    embeds: [{ title: 'Ingest finished', description: counts.join(' · '), color: ACCENT_COLOUR, fields }],
  };
}

function listField(name: string, entries: readonly IngestFailure[]): APIEmbedField[] {
  if (entries.length === 0) return [];
  const lines: string[] = [];
  let room = FIELD_VALUE - MORE_LENGTH;
  for (const entry of entries) {
    const line = entryLine(entry);
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  const left = entries.length - lines.length;
  if (left > 0) lines.push(`and ${number(left)} more`);
  return [{ name, value: lines.join('\n') }];
}

function entryLine({ name, reason }: IngestFailure): string {
  const shownName = cutTo(NAME_LENGTH, oneLine(name), escapeMarkdown);
  return `- ${shownName}: ${cutTo(REASON_LENGTH, oneLine(reason), escapeMarkdown)}`;
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${number(count)} articles`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

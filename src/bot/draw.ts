import type { Outcome } from '../../commands/command.js';
import type { Settings } from '../coverage/index.js';
import type { Log } from '../log.js';
import type { Translate } from './i18n/translate.js';
import { showProgress } from './progress.js';
import { renderAnswer } from './render/answer.js';
import { renderCitations } from './render/citations.js';
import { renderIngest } from './render/ingest.js';
import { renderWrittenCitations } from './render/written-citations.js';
import { type Repliable, reply } from './reply.js';

/** Where an outcome is drawn, and how. */
export interface Canvas {
  /** Acknowledged, except for the outcome of a component that shows a form. */
  readonly interaction: Repliable;
  /** Of the server whose library was used. */
  readonly settings: Settings;
  /** Says things in the reader's language. */
  readonly t: Translate;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

type Drawers = {
  readonly [Type in Outcome['type']]: (
    outcome: Extract<Outcome, { type: Type }>,
    canvas: Canvas,
  ) => Promise<unknown>;
};

/** How each kind of outcome is shown in Discord. A new kind is one line here. */
const drawers: Drawers = {
  answer: ({ answer }, { interaction, t, log }) => reply(interaction, renderAnswer(answer, t), log),
  citations: ({ citations, question }, { interaction, t, log }) =>
    reply(interaction, renderCitations(citations, question, t), log),
  'written-citations': (outcome, { interaction, t, log }) =>
    reply(interaction, renderWrittenCitations(outcome, t), log),
  ingest: async ({ events }, { interaction, t, signal, log }) => {
    await showProgress(events, {
      show: (event) => {
        if (event.type === 'finished') log.info({ summary: event.summary }, 'ingest finished');
        return reply(interaction, renderIngest(event, t), log);
      },
      failed: (error) => log.warn({ err: error }, 'progress could not be shown'),
    });
    signal.throwIfAborted();
  },
};

/** Shows what a command found in the reply to its interaction. */
export async function draw(outcome: Outcome, canvas: Canvas): Promise<void> {
  // The table has a drawer for each type; TypeScript does not follow that the two types are the same one.
  const drawer = drawers[outcome.type] as (outcome: Outcome, canvas: Canvas) => Promise<unknown>;
  await drawer(outcome, canvas);
}

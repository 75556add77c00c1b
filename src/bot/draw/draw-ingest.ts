import type { Outcome } from '../../../commands/command.js';
import { type IngestSummary, PullquoteError } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { renderExpected } from '../render/failure.js';
import {
  countsLine,
  renderIngest,
  renderIngestCancelled,
  renderIngestStopped,
  renderIngestStuck,
} from '../render/ingest.js';
import { reply } from '../reply.js';
import { doer, tellAdmins } from './admin-channel.js';
import type { Canvas } from './canvas.js';
import { LastingReply } from './lasting-reply.js';
import { showProgress } from './progress.js';

type OutcomeOf<Type> = Extract<Outcome, { type: Type }>;

/** Failures of an ingest that was not begun: another one runs, or its file is not to be had. */
const NOT_BEGUN: ReadonlySet<string> = new Set([
  'library-busy',
  'too-many-ingests',
  'file-too-large',
  'attachment-unavailable',
]);

/** Shows how far an ingest is, with a button that cancels it, and how it ended. Rejects where it fails. */
export async function drawIngest({ events, cancel }: OutcomeOf<'ingest'>, canvas: Canvas): Promise<void> {
  const { interaction, settings, t, signal, log, ingests } = canvas;
  const { id } = interaction;
  const shown = new LastingReply(interaction, {
    moved: { content: t('ingest.moved'), embeds: [], components: [] },
    stuck: renderIngestStuck(id, settings.adminChannel !== '', t),
    log,
  });
  let saved = 0;
  let summary: IngestSummary | undefined;
  let isCancelled = false;
  ingests.add(id, {
    guild: interaction.guildId,
    cancel: () => {
      isCancelled = true;
      cancel();
    },
    saved: () => saved,
  });
  try {
    await showProgress(events, {
      show: (event) =>
        event.type === 'finished'
          ? shown.end(renderIngest(event, id, t))
          : shown.show(renderIngest(event, id, t)),
      saw: (event) => {
        if (event.type === 'committed') saved = event.articles;
        if (event.type === 'finished') summary = event.summary;
      },
      failed: (error) => log.warn({ err: error }, 'progress could not be shown'),
    });
  } catch (error) {
    if (summary) throw error;
    if (!isCancelled && !signal.aborted) {
      tellFailure(error, canvas);
      throw error;
    }
    if (saved > 0 && isCancelled) tell(canvas, (theirs) => theirs('ingest.cancelled', { count: saved }));
    log.info({ saved }, signal.aborted ? 'ingest stopped' : 'ingest cancelled');
    await shown.end(signal.aborted ? renderIngestStopped(saved, t) : renderIngestCancelled(saved, t));
  } finally {
    ingests.remove(id);
    if (summary) tellSummary(summary, canvas);
  }
}

/** That nothing was begun is for the one who asked only. */
function tellFailure(error: unknown, canvas: Canvas): void {
  const expected = error instanceof PullquoteError ? error : undefined;
  if (expected && NOT_BEGUN.has(expected.code)) return;
  tellWith(canvas, (theirs) =>
    theirs('ingest.told-failed', {
      user: doer(canvas.interaction),
      reason: expected ? (renderExpected(expected, theirs).content ?? '') : theirs('ingest.failed-by-fault'),
    }),
  );
}

function tellSummary(summary: IngestSummary, canvas: Canvas): void {
  // The names and reasons are in the editor's reply; there may be megabytes of them.
  const { failed: _, warnings: __, ...counts } = summary;
  canvas.log.info({ summary: counts }, 'ingest finished');
  tell(canvas, (theirs) => countsLine(summary, theirs));
}

/** Tells the admin channel, in its language, what became of the ingest. */
function tell(canvas: Canvas, what: (theirs: Translate) => string): void {
  const user = doer(canvas.interaction);
  tellWith(canvas, (theirs) => theirs('ingest.told', { user, summary: what(theirs) }));
}

function tellWith(canvas: Canvas, write: (theirs: Translate) => string): void {
  canvas.afterwards(() => tellAdmins(canvas.settings, canvas, (theirs) => ({ content: write(theirs) })));
}

/** Ends an ingest whose *Cancel* button was pressed; its own message says how it ended. */
export function cancelIngest({ ingest }: OutcomeOf<'ingest-cancel'>, canvas: Canvas): Promise<boolean> {
  const { interaction, ingests, t, log } = canvas;
  const isRunning = ingests.cancel(ingest, interaction.guildId);
  return reply(interaction, { content: t(isRunning ? 'ingest.cancelling' : 'ingest.not-running') }, log);
}

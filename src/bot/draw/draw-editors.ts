import type { Outcome } from '../../../commands/command.js';
import { drawPng } from '../chart/draw-png.js';
import { questionChart } from '../chart/question-chart.js';
import { isDeleted } from '../is-deleted.js';
import { removedLine, renderRemoval } from '../render/library.js';
import { renderSettingChanges, renderSettings, settingsForm } from '../render/settings.js';
import { renderStatistics } from '../render/statistics.js';
import { reply, showForm } from '../reply.js';
import { doer, mayTellAdmins, tellAdmins } from './admin-channel.js';
import type { Canvas } from './canvas.js';

type OutcomeOf<Type> = Extract<Outcome, { type: Type }>;

/** Shows a removal in its place and tells the admin channel once it is done. */
export async function drawRemoval(outcome: OutcomeOf<'removal'>, canvas: Canvas): Promise<void> {
  const { interaction, settings, t, log } = canvas;
  if (outcome.stage === 'done') {
    log.info({ article: outcome.article.id }, 'article removed');
    const { article } = outcome;
    canvas.afterwards(() =>
      tellAdmins(settings, canvas, (theirs) => ({
        content: theirs('library.told', { user: doer(interaction), what: removedLine(article, theirs) }),
      })),
    );
  }
  await reply(interaction, renderRemoval(outcome, t), log);
}

/** Shows the settings and tells the admin channel what was changed, the one before as well where it is another now. */
export async function drawSettings(outcome: OutcomeOf<'settings'>, canvas: Canvas): Promise<void> {
  const { interaction, t, log } = canvas;
  const { settings, before } = outcome;
  if (before) {
    const channels = new Set([before.adminChannel, settings.adminChannel]);
    for (const adminChannel of channels) {
      canvas.afterwards(() =>
        tellAdmins({ ...settings, adminChannel }, canvas, (theirs) =>
          renderSettingChanges(before, settings, doer(interaction), theirs),
        ),
      );
    }
  }
  const isThere = (id: string) => !isDeleted(id, interaction.guild);
  await reply(
    interaction,
    renderSettings(outcome, t, { isThere, mayTellAdmins: mayTellAdmins(settings, interaction) }),
    log,
  );
}

/** Opens the form for what is typed. */
export async function drawSettingsForm(
  { settings }: OutcomeOf<'settings-form'>,
  { interaction, t, log }: Canvas,
): Promise<void> {
  await showForm(interaction, settingsForm(settings, t), log);
}

/** Shows counts and a chart; counts alone where there is nothing to draw, or it cannot be drawn on this machine. */
export async function drawStatistics(outcome: OutcomeOf<'statistics'>, canvas: Canvas): Promise<void> {
  const { interaction, t, log } = canvas;
  const { activity } = outcome;
  let chart: Uint8Array | undefined;
  try {
    if (activity.asked > 0) chart = await drawPng(questionChart(activity.days, t.language));
  } catch (error) {
    log.warn({ err: error }, 'the chart could not be drawn');
  }
  await reply(interaction, renderStatistics(outcome, chart, t), log);
}

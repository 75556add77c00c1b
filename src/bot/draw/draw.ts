import type { Outcome } from '../../../commands/command.js';
import { renderAnswer } from '../render/answer.js';
import { renderCitations } from '../render/citations.js';
import { renderGaps, renderGapsFile } from '../render/gaps.js';
import { renderHelp } from '../render/help.js';
import { renderArticle, renderArticleList } from '../render/library.js';
import { renderPrivacy } from '../render/privacy.js';
import { renderContext, renderQuotePage } from '../render/quote-page.js';
import { renderTimeline } from '../render/timeline.js';
import { renderWrittenCitations } from '../render/written-citations.js';
import { reply } from '../reply.js';
import type { Canvas } from './canvas.js';
import { drawRemoval, drawSettings, drawSettingsForm, drawStatistics } from './draw-editors.js';
import { cancelIngest, drawIngest } from './draw-ingest.js';

type Drawers = {
  readonly [Type in Outcome['type']]: (
    outcome: Extract<Outcome, { type: Type }>,
    canvas: Canvas,
  ) => Promise<unknown>;
};

/** How each kind of outcome is shown in Discord. A new kind is one line here. */
const drawers: Drawers = {
  answer: ({ answer, filteredOut }, { interaction, settings, t, log }) =>
    reply(interaction, renderAnswer(answer, t, settings, filteredOut), log),
  quote: ({ answer, page }, { interaction, settings, t, log }) =>
    reply(interaction, renderQuotePage(answer, page, t, settings), log),
  context: ({ context }, { interaction, settings, t, log }) =>
    reply(interaction, renderContext(context, t, settings), log),
  timeline: (outcome, { interaction, settings, t, log }) =>
    reply(interaction, renderTimeline(outcome, t, settings), log),
  rejection: ({ counted }, { interaction, t, log }) =>
    reply(interaction, { content: t(counted ? 'answer.rejected' : 'answer.rejected-before') }, log),
  help: (outcome, { interaction, settings, t, log }) =>
    reply(interaction, renderHelp(outcome, t, settings, interaction.guildId !== null), log),
  citations: ({ citations, question }, { interaction, t, log }) =>
    reply(interaction, renderCitations(citations, question, t), log),
  'written-citations': (outcome, { interaction, t, log }) =>
    reply(interaction, renderWrittenCitations(outcome, t), log),
  ingest: drawIngest,
  'ingest-cancel': cancelIngest,
  'article-list': (outcome, { interaction, t, log }) =>
    reply(interaction, renderArticleList(outcome, t), log),
  article: (outcome, { interaction, t, log }) => reply(interaction, renderArticle(outcome, t), log),
  removal: drawRemoval,
  gaps: (outcome, { interaction, t, log }) => reply(interaction, renderGaps(outcome, t), log),
  'gaps-file': (outcome, { interaction, t, log }) =>
    reply(interaction, renderGapsFile(outcome, t, interaction.attachmentSizeLimit), log),
  settings: drawSettings,
  'settings-form': drawSettingsForm,
  statistics: drawStatistics,
  privacy: (outcome, { interaction, t, log }) => reply(interaction, renderPrivacy(outcome, t), log),
};

/** Shows what a command found in the reply to its interaction. */
export async function draw(outcome: Outcome, canvas: Canvas): Promise<void> {
  // The table has a drawer for each type; TypeScript does not follow that the two types are the same one.
  const drawer = drawers[outcome.type] as (outcome: Outcome, canvas: Canvas) => Promise<unknown>;
  await drawer(outcome, canvas);
}

import type { APIEmbed } from 'discord.js';
import { customId } from '../../../commands/custom-id.js';
import type { EditorOutcome } from '../../../commands/editor-outcome.js';
import { GAPS_PER_PAGE, gapsArgument } from '../../../commands/gaps.js';
import type { Gap } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { EMBED_DESCRIPTION } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { button, pageButtons, row } from './components.js';
import { gapsCsv } from './gaps-csv.js';
import { ACCENT_COLOUR, type Message } from './message.js';

type OutcomeOf<Type> = Extract<EditorOutcome, { type: Type }>;

/** Code units of a question and of another wording of it in a list: ten of each fit a description. */
const QUESTION_LENGTH = 200;
const VARIANT_LENGTH = 100;

/** What was asked in vain, ten questions on a page. */
export function renderGaps({ gaps, days, keptDays, page, pages }: OutcomeOf<'gaps'>, t: Translate): Message {
  const shown = gaps.slice(page * GAPS_PER_PAGE, (page + 1) * GAPS_PER_PAGE);
  const lines = shown.map((gap) => gapLines(gap, t));
  const embed: APIEmbed = {
    title: titleOf(gaps, days, t),
    description: cutTo(EMBED_DESCRIPTION, lines.join('\n') || emptyLine(keptDays, t)),
    color: ACCENT_COLOUR,
    footer: {
      text: [t('gaps.kept', { days: keptDays }), pages > 1 && t('list.page', { page: page + 1, pages })]
        .filter((part) => part !== false)
        .join(' · '),
    },
  };
  const csv = gaps.length === 0 ? [] : [button(t('gaps.export'), customId('gaps-csv', String(days)))];
  const turns = pageButtons(page, pages, (to) => customId('gaps-page', gapsArgument(days, to)));
  return { content: '', embeds: [embed], components: row(...turns, ...csv) };
}

/** '2 questions without an answer, last 30 days · one rejected answer'. */
function titleOf(gaps: readonly Gap[], days: number, t: Translate): string {
  const rejected = gaps.filter(({ kind }) => kind === 'rejected').length;
  const unanswered = t('gaps.title', { count: gaps.length - rejected, days });
  return rejected === 0 ? unanswered : `${unanswered} · ${t('gaps.rejected-count', { count: rejected })}`;
}

function emptyLine(keptDays: number, t: Translate): string {
  return keptDays === 0 ? t('gaps.off') : t('gaps.none');
}

function gapLines({ kind, question, count, lastAsked, variants }: Gap, t: Translate): string {
  const [variant] = variants;
  const shown = cutTo(QUESTION_LENGTH, oneLine(question), escapeMarkdown);
  const when = `<t:${Math.floor(Date.parse(lastAsked) / 1000)}:R>`;
  const mark = kind === 'rejected' ? ` · *${t('gaps.kind-rejected')}*` : '';
  const first = `**${t('gaps.times', { count })}** ${shown} · ${when}${mark}`;
  if (variant === undefined) return first;
  const also = cutTo(VARIANT_LENGTH, oneLine(variant), escapeMarkdown);
  return `${first}\n-# ${t('gaps.also', { wording: also, more: variants.length - 1 })}`;
}

/**
 * All gaps as a file, or the newest where Discord takes no file of all of them; how many are not in it is said.
 * @param maxBytes of a file that Discord takes
 */
export function renderGapsFile(
  { gaps, days }: OutcomeOf<'gaps-file'>,
  t: Translate,
  maxBytes: number,
): Message {
  const columns = [
    t('gaps.column-question'),
    t('gaps.column-count'),
    t('gaps.column-last'),
    t('gaps.column-wordings'),
    t('gaps.column-kind'),
  ] as const;
  const kinds = { unanswered: t('gaps.kind-unanswered'), rejected: t('gaps.kind-rejected') };
  const { bytes, leftOut } = gapsCsv(gaps, { columns, kinds }, maxBytes);
  const title = titleOf(gaps, days, t);
  return {
    content: leftOut === 0 ? title : `${title}\n${t('gaps.left-out', { count: leftOut })}`,
    files: [{ name: 'gaps.csv', bytes, mediaType: 'text/csv; charset=utf-8' }],
  };
}

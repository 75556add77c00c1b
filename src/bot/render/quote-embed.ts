import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Quote, QuoteContext, SpokenTime } from '../../coverage/index.js';
import { formatDays } from '../i18n/format.js';
import type { Translate } from '../i18n/translate.js';
import { EMBED_DESCRIPTION, EMBED_TITLE, EMBED_URL, EMBEDS_TOTAL } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { dateOf, headline, nameOf } from './article.js';
import { webAddress } from './link.js';
import { dress, type Look } from './look.js';
import { embedLength } from './message.js';
import { quotedPassage } from './quote.js';

/** Code units of a question above its quote: enough to know it again, and less than the 256 of an embed's author. */
const QUESTION_LENGTH = 200;
/** Times that are worked out beside a quote: a sentence rarely has more, and a field's value takes 1,024 code units. */
const TIMES_SHOWN = 4;
/** Code units of the words that name a time, escaped. */
const TIME_LENGTH = 80;

/** How a quote is shown. */
export interface Display {
  /** Fields below it. */
  readonly further?: readonly APIEmbedField[];
  /** The question it answers, where there are several. */
  readonly question?: string;
  /** Whether the sentence and the words that answer stand out. Default: they do. */
  readonly marked?: boolean;
  /** Code units that the whole may have. Default: all that a message may. */
  readonly room?: number;
}

/** A quote with its headline, publisher, date and the times it speaks of; what does not fit is cut from the quote. */
export function quoteEmbed(quote: Quote, t: Translate, look: Look, display: Display = {}): APIEmbed {
  const { article, times = [], older, unsure } = quote;
  const { further = [], question = '', marked = true, room = EMBEDS_TOTAL } = display;
  const fields = [
    { name: t('answer.publisher'), value: nameOf(article.source), inline: true },
    { name: t('answer.published'), value: dateOf(article.published, t), inline: true },
    { name: t('answer.times'), value: timesOf(times, t) },
    ...further,
  ].flatMap(({ value, ...field }) => (value === undefined ? [] : [{ ...field, value }]));
  const head = [unsure ? t('answer.may-help') : '', older ? `-# ${t('answer.older')}` : '']
    .map((line) => line && `${line}\n`)
    .join('');
  return described({ ...dressWithQuestion(question, look), ...titleOf(article, t), fields }, quote, {
    head,
    marked,
    room,
  });
}

/** One of several questions stands where else the newsroom's name does: above the headline. */
export function dressWithQuestion(question: string, look: Look): APIEmbed {
  const name = cutTo(QUESTION_LENGTH, oneLine(question));
  // Questions are forgotten after a while.
  return { ...dress(look), ...(name !== '' && { author: { name } }) };
}

/** A quote among the paragraphs around it. */
export function contextEmbed(context: QuoteContext, t: Translate, look: Look): APIEmbed {
  return described({ ...dress(look), ...titleOf(context, t) }, context, {
    head: '',
    marked: true,
    room: EMBEDS_TOTAL,
  });
}

/** '“this year”: 2017', one a line; undefined where there are none. */
function timesOf(times: readonly SpokenTime[], t: Translate): string | undefined {
  const lines = times.slice(0, TIMES_SHOWN).map(({ text, certainty, ...range }) => {
    const days = formatDays(t.language, range);
    return t('answer.time', {
      said: cutTo(TIME_LENGTH, oneLine(text), escapeMarkdown),
      days: certainty === 'likely' ? t('timeline.likely', { days }) : days,
    });
  });
  return lines.length === 0 ? undefined : lines.join('\n');
}

function titleOf({ title, url }: { title: string; url?: string }, t: Translate): APIEmbed {
  const address = webAddress(url, EMBED_URL);
  return { title: headline(title, EMBED_TITLE, t), ...(address !== undefined && { url: address }) };
}

function described(
  embed: APIEmbed,
  passage: Parameters<typeof quotedPassage>[0],
  { head, marked, room }: { readonly head: string; readonly marked: boolean; readonly room: number },
): APIEmbed {
  const left = Math.min(EMBED_DESCRIPTION, room - embedLength(embed)) - head.length;
  return { ...embed, description: head + quotedPassage(passage, left, marked) };
}

import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Quote, QuoteContext } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { EMBED_DESCRIPTION, EMBED_TITLE, EMBED_URL, EMBEDS_TOTAL } from '../limits.js';
import { dateOf, headline, nameOf } from './article.js';
import { webAddress } from './link.js';
import { dress, type Look } from './look.js';
import { embedLength } from './message.js';
import { quotedPassage } from './quote.js';

/** A quote with its headline, publisher and date, and fields below it; what does not fit is cut from the quote. */
export function quoteEmbed(
  quote: Quote,
  t: Translate,
  look: Look,
  further: readonly APIEmbedField[] = [],
): APIEmbed {
  const { article } = quote;
  const fields = [
    { name: t('answer.publisher'), value: nameOf(article.source), inline: true },
    { name: t('answer.published'), value: dateOf(article.published, t), inline: true },
    ...further,
  ].flatMap(({ value, ...field }) => (value === undefined ? [] : [{ ...field, value }]));
  return described({ ...dress(look), ...titleOf(article, t), fields }, quote);
}

/** A quote among the paragraphs around it. */
export function contextEmbed(context: QuoteContext, t: Translate, look: Look): APIEmbed {
  return described({ ...dress(look), ...titleOf(context, t) }, context);
}

function titleOf({ title, url }: { title: string; url?: string }, t: Translate): APIEmbed {
  const address = webAddress(url, EMBED_URL);
  return { title: headline(title, EMBED_TITLE, t), ...(address !== undefined && { url: address }) };
}

function described(embed: APIEmbed, passage: Parameters<typeof quotedPassage>[0]): APIEmbed {
  const room = Math.min(EMBED_DESCRIPTION, EMBEDS_TOTAL - embedLength(embed));
  return { ...embed, description: quotedPassage(passage, room) };
}

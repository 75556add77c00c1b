import type { Answer, QuoteContext } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { askedLine } from './answer.js';
import { pageButtons } from './answer-buttons.js';
import type { Look } from './look.js';
import type { Message } from './message.js';
import { contextEmbed, quoteEmbed } from './quote-embed.js';

/** One of an answer's quotes, by its place from 0. */
export function renderQuotePage(answer: Answer, page: number, t: Translate, look: Look): Message {
  const quote = answer.quotes[page];
  const place = t('quote.page', { page: page + 1, pages: answer.quotes.length });
  return {
    content: [askedLine(answer.question), place].filter((line) => line !== '').join('\n'),
    embeds: quote ? [quoteEmbed(quote, t, look)] : [],
    components: quote ? pageButtons(answer, quote, page, t) : [],
  };
}

/** A quote among the paragraphs around it. */
export function renderContext(context: QuoteContext, t: Translate, look: Look): Message {
  return { embeds: [contextEmbed(context, t, look)] };
}

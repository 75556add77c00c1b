import type { Answer, Quote, QuoteContext, RecalledAnswer } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { linesAbove } from './answer.js';
import { pageButtons } from './answer-buttons.js';
import type { Look } from './look.js';
import type { Message } from './message.js';
import { contextEmbed, type Display, quoteEmbed } from './quote-embed.js';

/** One of the quotes that are left of an answer, by its number from 0. */
export function renderQuotePage(answer: RecalledAnswer, page: number, t: Translate, look: Look): Message {
  const quote = answer.quotes[page];
  const place = t('quote.page', { page: page + 1, pages: answer.quotes.length });
  return {
    content: [linesAbove(answer, t), place].filter((line) => line !== '').join('\n'),
    embeds: quote ? [quoteEmbed(quote, t, look, displayOf(answer, quote))] : [],
    components: quote ? pageButtons(answer, quote, t) : [],
  };
}

function displayOf({ answered, parts }: Answer, { part, unsure }: Quote): Display {
  const question = part === undefined ? undefined : parts?.[part];
  return { marked: answered && !unsure, ...(question !== undefined && { question }) };
}

/** A quote among the paragraphs around it. */
export function renderContext(context: QuoteContext, t: Translate, look: Look): Message {
  return { embeds: [contextEmbed(context, t, look)] };
}

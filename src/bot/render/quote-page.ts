import type { QuoteContext, RecalledAnswer, RecalledQuote } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { linesAbove } from './answer.js';
import { pageButtons } from './answer-buttons.js';
import type { Look } from './look.js';
import type { Message } from './message.js';
import { contextEmbed, type Display, quoteEmbed } from './quote-embed.js';

/** Probability from which a quote after the first is given as an answer too: it is more likely one than not. */
const LEAST_SURE = 0.5;

/** One of the quotes that are left of an answer, by its number from 0. */
export function renderQuotePage(answer: RecalledAnswer, page: number, t: Translate, look: Look): Message {
  const quote = answer.quotes[page];
  const place = t('quote.page', { page: page + 1, pages: answer.quotes.length });
  // An unsure one of several questions says so itself.
  const isCaveat = quote && answer.answered && !quote.unsure && !answers(answer, quote);
  const mayNotAnswer = isCaveat ? t('quote.may-not-answer') : '';
  return {
    content: [linesAbove(answer, t), place, mayNotAnswer].filter((line) => line !== '').join('\n'),
    embeds: quote ? [quoteEmbed(quote, t, look, displayOf(answer, quote))] : [],
    components: quote ? pageButtons(answer, quote, t) : [],
  };
}

/** That the coverage answers is said of the first quote; those after it have to be sure by themselves. */
function answers({ answered }: RecalledAnswer, { place, score, unsure }: RecalledQuote): boolean {
  return answered && !unsure && (place === 0 || score >= LEAST_SURE);
}

function displayOf(answer: RecalledAnswer, quote: RecalledQuote): Display {
  const question = quote.part === undefined ? undefined : answer.parts?.[quote.part];
  return { marked: answers(answer, quote), ...(question !== undefined && { question }) };
}

/** A quote among the paragraphs around it. */
export function renderContext(context: QuoteContext, t: Translate, look: Look): Message {
  return { embeds: [contextEmbed(context, t, look)] };
}

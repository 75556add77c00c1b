import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { quoteArgument } from '../../../commands/answer-buttons.js';
import {
  type Answer,
  type Quote,
  type RecalledAnswer,
  type RecalledQuote,
  textFragmentUrl,
} from '../../coverage/index.js';
import type { MessageKey, Translate } from '../i18n/translate.js';
import { BUTTON_URL, CUSTOM_ID } from '../limits.js';
import { button, row } from './components.js';
import { webAddress } from './link.js';
import type { Message } from './message.js';

type Row = NonNullable<Message['components']>;

/** A button that names what it does and to which answer in its custom id, so that it outlives this process. */
function toAnswer(label: MessageKey, customId: string, t: Translate): APIButtonComponent[] {
  return customId.length > CUSTOM_ID ? [] : [button(t(label), customId)];
}

/** To the sentence in the article on the web, where it is there. */
function articleLink({ article: { url }, highlight }: Quote, t: Translate): APIButtonComponent[] {
  const toSentence = url === undefined ? undefined : textFragmentUrl(url, highlight.text);
  const address = webAddress(toSentence, BUTTON_URL) ?? webAddress(url, BUTTON_URL);
  if (address === undefined) return [];
  return [
    { type: ComponentType.Button, style: ButtonStyle.Link, label: t('answer.read-article'), url: address },
  ];
}

/** Under an answer: *Sources*, *More context*, *Next*, *Not my answer*, and the article itself. */
export function answerButtons({ id, quotes }: Answer, best: Quote, t: Translate): Row {
  const link = articleLink(best, t);
  if (id === undefined) return row(...link);
  return row(
    ...toAnswer('answer.sources', `source:${id}`, t),
    ...toAnswer('answer.more-context', `more:${quoteArgument(id, 0)}`, t),
    ...(quotes.length > 1 ? toAnswer('answer.next', `next:${quoteArgument(id, 1)}`, t) : []),
    ...toAnswer('answer.reject', `reject:${id}`, t),
    ...link,
  );
}

/** Under one of several quotes: to those before and after it, its context, and its article. */
export function pageButtons({ id = '', quotes }: RecalledAnswer, quote: RecalledQuote, t: Translate): Row {
  const page = quotes.indexOf(quote);
  const [previous, next] = [quotes[page - 1], quotes[page + 1]];
  return row(
    ...(previous ? toAnswer('answer.previous', `page:${quoteArgument(id, previous.place)}`, t) : []),
    ...(next ? toAnswer('answer.next', `page:${quoteArgument(id, next.place)}`, t) : []),
    ...toAnswer('answer.more-context', `more:${quoteArgument(id, quote.place)}`, t),
    ...articleLink(quote, t),
  );
}

import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { quoteArgument } from '../../../commands/answer-buttons.js';
import { customId } from '../../../commands/custom-id.js';
import {
  type Answer,
  type Quote,
  type RecalledAnswer,
  type RecalledQuote,
  textFragmentUrl,
  worthShowing,
} from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { BUTTON_URL } from '../limits.js';
import { buttonIfNameable, row } from './components.js';
import { webAddress } from './link.js';
import type { Message } from './message.js';

type Row = NonNullable<Message['components']>;

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
  const [, second] = worthShowing(quotes);
  return row(
    ...buttonIfNameable(t('answer.sources'), customId('source', id)),
    ...buttonIfNameable(t('answer.more-context'), customId('more', quoteArgument(id, 0))),
    ...(second
      ? buttonIfNameable(t('answer.next'), customId('next', quoteArgument(id, quotes.indexOf(second))))
      : []),
    ...buttonIfNameable(t('answer.reject'), customId('reject', id)),
    ...link,
  );
}

/** Under one of several quotes: to those before and after it, its context, and its article. */
export function pageButtons({ id = '', quotes }: RecalledAnswer, quote: RecalledQuote, t: Translate): Row {
  const page = quotes.indexOf(quote);
  const [previous, next] = [quotes[page - 1], quotes[page + 1]];
  return row(
    ...(previous
      ? buttonIfNameable(t('answer.previous'), customId('page', quoteArgument(id, previous.place)))
      : []),
    ...(next ? buttonIfNameable(t('answer.next'), customId('page', quoteArgument(id, next.place))) : []),
    ...buttonIfNameable(t('answer.more-context'), customId('more', quoteArgument(id, quote.place))),
    ...articleLink(quote, t),
  );
}

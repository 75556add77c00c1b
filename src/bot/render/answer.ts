import { type APIButtonComponent, type APIEmbed, ButtonStyle, ComponentType } from 'discord.js';
import { type Answer, type Quote, type QuotedArticle, textFragmentUrl } from '../../coverage/index.js';
import { cutTo } from '../cut.js';
import type { Translate } from '../i18n/translate.js';
import { BUTTON_URL, CUSTOM_ID, EMBED_DESCRIPTION, EMBED_TITLE, EMBED_URL, FIELD_VALUE } from '../limits.js';
import { escapeMarkdown, oneLine } from '../markdown.js';
import { articleLine, dateOf, headline, nameOf } from './article.js';
import { webAddress } from './link.js';
import { ACCENT_COLOUR, type Message } from './message.js';
import { quotedPassage } from './quote.js';

/** Code units of the question that are shown above its answer: enough to know it again. */
const QUESTION_LENGTH = 300;

/** Further articles named under an answer, or offered instead of one. */
const FURTHER_ARTICLES = 2;
const CLOSEST_ARTICLES = 3;

/** Code units of one headline with its link, publisher and date; three of them fit into a description. */
const CLOSEST_LINE = 1_000;

/** An answer as one message: the best quote in full, further articles by name, buttons for more. */
export function renderAnswer(answer: Answer, t: Translate): Message {
  const best = answer.quotes[0];
  return answer.answered && best ? quoted(answer, best, t) : abstained(answer, t);
}

/** Others see only that somebody used a command, so the question stands above its answer. */
function askedLine(question: string): string {
  return cutTo(QUESTION_LENGTH, oneLine(question), (text) => `> ${escapeMarkdown(text)}`);
}

function quoted(answer: Answer, best: Quote, t: Translate): Message {
  const { article } = best;
  const address = webAddress(article.url, EMBED_URL);
  const further = differentArticles(answer.quotes)
    .slice(1, 1 + FURTHER_ARTICLES)
    .map((other) => articleLine(other, Math.floor(FIELD_VALUE / FURTHER_ARTICLES) - 1, t));
  const fields = [
    { name: t('answer.publisher'), value: nameOf(article.source), inline: true },
    { name: t('answer.published'), value: dateOf(article.published, t), inline: true },
    { name: t('answer.also'), value: further.join('\n') || undefined },
  ].flatMap(({ value, ...field }) => (value === undefined ? [] : [{ ...field, value }]));
  const embed: APIEmbed = {
    title: headline(article.title, EMBED_TITLE, t),
    ...(address === undefined ? {} : { url: address }),
    description: quotedPassage(best, EMBED_DESCRIPTION),
    color: ACCENT_COLOUR,
    fields,
  };
  return { content: askedLine(answer.question), embeds: [embed], components: buttons(answer, best, t) };
}

/** The articles quoted, each once, best first. */
function differentArticles(quotes: readonly Quote[]): QuotedArticle[] {
  return [...new Map(quotes.map(({ article }) => [article.id, article])).values()];
}

function buttons(answer: Answer, best: Quote, t: Translate): NonNullable<Message['components']> {
  const customId = `source:${answer.id}`;
  const { url } = best.article;
  const toSentence = url === undefined ? undefined : textFragmentUrl(url, best.highlight.text);
  const address = webAddress(toSentence, BUTTON_URL) ?? webAddress(url, BUTTON_URL);
  const row: APIButtonComponent[] = [];
  if (answer.id !== undefined && customId.length <= CUSTOM_ID) {
    row.push({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: t('answer.sources'),
      custom_id: customId,
    });
  }
  if (address !== undefined) {
    row.push({
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: t('answer.read-article'),
      url: address,
    });
  }
  return row.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: row }];
}

/** No quotes here: a passage that does not answer would be read as an answer. */
function abstained(answer: Answer, t: Translate): Message {
  const closest = differentArticles(answer.quotes).slice(0, CLOSEST_ARTICLES);
  const lines = closest.map((article) => `- ${articleLine(article, CLOSEST_LINE, t)}`);
  const sentence = t('answer.nothing-found');
  const description =
    lines.length === 0 ? sentence : [sentence, '', t('answer.closest-headlines'), ...lines].join('\n');
  return { content: askedLine(answer.question), embeds: [{ description, color: ACCENT_COLOUR }] };
}

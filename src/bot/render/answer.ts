import { type Answer, DEFAULT_SETTINGS, type Quote, type QuotedArticle } from '../../coverage/index.js';
import { cutTo } from '../cut.js';
import type { Translate } from '../i18n/translate.js';
import { FIELD_VALUE } from '../limits.js';
import { escapeMarkdown, oneLine } from '../markdown.js';
import { answerButtons } from './answer-buttons.js';
import { articleLine } from './article.js';
import { dress, type Look } from './look.js';
import type { Message } from './message.js';
import { quoteEmbed } from './quote-embed.js';

/** Code units of the question that are shown above its answer: enough to know it again. */
const QUESTION_LENGTH = 300;

/** Further articles are taken from this many quotes: what ranks lower has less and less to do with the question. */
const FURTHER_QUOTES = 5;
const CLOSEST_ARTICLES = 3;

/** Code units of one headline with its link, publisher and date; three of them fit into a description. */
const CLOSEST_LINE = 1_000;

/** An answer as one message: the best quote in full, further articles by name, buttons for more. */
export function renderAnswer(answer: Answer, t: Translate, look: Look = DEFAULT_SETTINGS): Message {
  const best = answer.quotes[0];
  return answer.answered && best ? quoted(answer, best, t, look) : abstained(answer, t, look);
}

/** Others see only that somebody used a command, so the question stands above its answer. */
export function askedLine(question: string): string {
  // Questions are forgotten after a while, and their answers' buttons go on working.
  if (question === '') return '';
  return cutTo(QUESTION_LENGTH, oneLine(question), (text) => `> ${escapeMarkdown(text)}`);
}

function quoted(answer: Answer, best: Quote, t: Translate, look: Look): Message {
  const further = differentArticles(answer.quotes.slice(0, FURTHER_QUOTES)).slice(1, look.quotes);
  // Three less for the bullet and the line's end.
  const length = Math.floor(FIELD_VALUE / further.length) - 3;
  const lines = further.map((article) => `- ${articleLine(article, length, t)}`);
  const also = lines.length === 0 ? [] : [{ name: t('answer.also'), value: lines.join('\n') }];
  return {
    content: askedLine(answer.question),
    embeds: [quoteEmbed(best, t, look, also)],
    components: answerButtons(answer, best, t),
  };
}

/** The articles quoted, each once, best first. */
function differentArticles(quotes: readonly Quote[]): QuotedArticle[] {
  return [...new Map(quotes.map(({ article }) => [article.id, article])).values()];
}

/** No quotes here: a passage that does not answer would be read as an answer. */
function abstained(answer: Answer, t: Translate, look: Look): Message {
  const closest = differentArticles(answer.quotes).slice(0, CLOSEST_ARTICLES);
  const lines = closest.map((article) => `- ${articleLine(article, CLOSEST_LINE, t)}`);
  const sentence = t('answer.nothing-found');
  const description =
    lines.length === 0 ? sentence : [sentence, '', t('answer.closest-headlines'), ...lines].join('\n');
  return { content: askedLine(answer.question), embeds: [{ ...dress(look), description }] };
}

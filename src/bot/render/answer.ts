import {
  type Answer,
  DEFAULT_SETTINGS,
  distinctArticles,
  type Quote,
  worthShowing,
} from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { EMBEDS_TOTAL, FIELD_VALUE } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { answerButtons } from './answer-buttons.js';
import { articleLine } from './article.js';
import { dress, type Look } from './look.js';
import type { Message } from './message.js';
import { dressWithQuestion, quoteEmbed } from './quote-embed.js';

/** Code units of the question that are shown above its answer: enough to know it again. */
const QUESTION_LENGTH = 300;

/** Questions in one that are answered side by side: each has a third of a message at least. */
const PARTS_SHOWN = 3;

/**
 * Further articles are taken from this many quotes: what ranks lower has less and less to do with the question, but
 * several of them may be sentences of one article.
 */
const FURTHER_QUOTES = 10;
const CLOSEST_ARTICLES = 3;

/** Code units of one headline with its link, publisher and date; three of them fit into a description. */
const CLOSEST_LINE = 1_000;

/**
 * An answer as one message: the best quote in full, further articles by name, buttons for more.
 * @param filteredOut whether no article is of the publisher and the days that were asked for
 */
export function renderAnswer(
  answer: Answer,
  t: Translate,
  look: Look = DEFAULT_SETTINGS,
  filteredOut = false,
): Message {
  const best = answer.quotes[0];
  if (answer.aside) return { content: [askedLine(answer.question), t(`aside.${answer.aside}`)].join('\n') };
  const mayAnswer = answer.answered || answer.outcome === 'may-help';
  if (!best || !mayAnswer) return abstained(answer, t, look, filteredOut);
  return answer.parts ? severalQuoted(answer, best, answer.parts, t, look) : quoted(answer, best, t, look);
}

/** Others see only that somebody used a command, so the question stands above its answer. */
function askedLine(question: string): string {
  // Questions are forgotten after a while, and their answers' buttons go on working.
  if (question === '') return '';
  return cutTo(QUESTION_LENGTH, oneLine(question), (text) => `> ${escapeMarkdown(text)}`);
}

/** What stands above an answer: the question, how it was read, and that the answer may be none. */
export function linesAbove(answer: Answer, t: Translate): string {
  const { question, readAs = '', outcome } = answer;
  return [
    askedLine(question),
    readAs &&
      `-# ${t('answer.read-as', { question: cutTo(QUESTION_LENGTH, oneLine(readAs), escapeMarkdown) })}`,
    outcome === 'may-help' ? t('answer.may-help') : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function quoted(answer: Answer, best: Quote, t: Translate, look: Look): Message {
  const others = worthShowing(answer.quotes.slice(0, FURTHER_QUOTES)).filter(
    ({ article }) => article.id !== best.article.id,
  );
  const further = distinctArticles(others).slice(0, look.quotes - 1);
  // Three less for the bullet and the line's end.
  const length = Math.floor(FIELD_VALUE / further.length) - 3;
  const lines = further.map((quote) => `- ${alsoLine(quote, length, t)}`);
  const also = lines.length === 0 ? [] : [{ name: t('answer.also'), value: lines.join('\n') }];
  const display = { further: also, marked: answer.answered };
  return {
    content: linesAbove(answer, t),
    embeds: [quoteEmbed(best, t, look, display)],
    components: answerButtons(answer, best, t),
  };
}

function alsoLine({ article, older }: Quote, length: number, t: Translate): string {
  const mark = older ? ` · ${t('answer.older')}` : '';
  return articleLine(article, length - mark.length, t) + mark;
}

/** The best quote for each of several questions, under it. */
function severalQuoted(
  answer: Answer,
  best: Quote,
  parts: readonly string[],
  t: Translate,
  look: Look,
): Message {
  const shown = parts.slice(0, PARTS_SHOWN);
  const room = Math.floor(EMBEDS_TOTAL / shown.length);
  const embeds = shown.map((question, part) => {
    const quote = answer.quotes.find((one) => one.part === part);
    if (quote)
      return quoteEmbed(quote, t, look, { question, room, marked: answer.answered && !quote.unsure });
    return { ...dressWithQuestion(question, look), description: t('answer.nothing-found') };
  });
  return { content: linesAbove(answer, t), embeds, components: answerButtons(answer, best, t) };
}

/** No quotes here: a passage that does not answer would be read as an answer. */
function abstained(answer: Answer, t: Translate, look: Look, filteredOut: boolean): Message {
  const closest = distinctArticles(answer.quotes).slice(0, CLOSEST_ARTICLES);
  const lines = closest.map(({ article }) => `- ${articleLine(article, CLOSEST_LINE, t)}`);
  const sentence = t(filteredOut ? 'answer.filtered-out' : 'answer.nothing-found');
  const description =
    lines.length === 0 ? sentence : [sentence, '', t('answer.closest-headlines'), ...lines].join('\n');
  return { content: linesAbove(answer, t), embeds: [{ ...dress(look), description }] };
}

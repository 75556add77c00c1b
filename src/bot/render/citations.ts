import type { APIEmbed } from 'discord.js';
import type { Citation } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { EMBED_TITLE, EMBED_URL, EMBEDS, EMBEDS_TOTAL } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { bold, escapeMarkdown, oneLine } from '../text/markdown.js';
import { dateOf, headline, nameOf } from './article.js';
import { linked, webAddress } from './link.js';
import { ACCENT_COLOUR, embedLength, type Message } from './message.js';

/** Code units of an address, an id and a sentence in a citation: three citations of the usual size fit a message. */
const ADDRESS_LENGTH = 700;
const ID_LENGTH = 200;
const SENTENCE_LENGTH = 600;

/** Code units of the question that is named above its citations. */
const QUESTION_LENGTH = 300;

/** Where quotes stand, one embed a citation, as many as one message holds. */
export function renderCitations(
  citations: readonly Citation[],
  question: string | undefined,
  t: Translate,
): Message {
  const embeds: APIEmbed[] = [];
  let total = 0;
  for (const embed of citations.map((citation) => citationEmbed(citation, t))) {
    total += embedLength(embed);
    if (embeds.length === EMBEDS || total > EMBEDS_TOTAL) break;
    embeds.push(embed);
  }
  const left = citations.length - embeds.length;
  const asked =
    question === undefined ? '' : `> ${cutTo(QUESTION_LENGTH, oneLine(question), escapeMarkdown)}\n`;
  const more =
    left > 0
      ? t('citations.count-cut', { shown: embeds.length, left })
      : t('citations.count', { count: citations.length });
  return { content: `${asked}${more}`, embeds };
}

function citationEmbed(citation: Citation, t: Translate): APIEmbed {
  const { quote } = citation;
  const address = webAddress(citation.url, EMBED_URL);
  // Agencies often sign with their own name, which is said once.
  const author = citation.author === citation.source ? undefined : nameOf(citation.author);
  const lines = [
    quote && cutTo(SENTENCE_LENGTH, quote.highlight.text, bold),
    [author && t('citations.author', { author }), nameOf(citation.source), dateOf(citation.published, t)]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
    shownAddress(citation.url),
    t('citations.article', {
      id: cutTo(ID_LENGTH, oneLine(citation.articleId), escapeMarkdown),
      revision: citation.revision,
    }),
    quote && t('citations.passage', { start: quote.start, end: quote.end }),
    quote && t('citations.sentence', { start: quote.highlight.start, end: quote.highlight.end }),
    fragmentLink(citation.fragmentUrl, t),
  ];
  return {
    title: headline(citation.title, EMBED_TITLE, t),
    ...(address === undefined ? {} : { url: address }),
    description: lines.filter((line) => line).join('\n'),
    color: ACCENT_COLOUR,
  };
}

/** Links itself where it is a web address; anything else an article came with is shown and no more. */
function shownAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return webAddress(url, ADDRESS_LENGTH) ?? cutTo(ADDRESS_LENGTH, oneLine(url), escapeMarkdown);
}

function fragmentLink(fragmentUrl: string | undefined, t: Translate): string | undefined {
  const address = webAddress(fragmentUrl, ADDRESS_LENGTH);
  return address === undefined ? undefined : linked(t('citations.go-to-sentence'), address);
}

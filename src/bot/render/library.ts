import { type APIEmbed, ButtonStyle } from 'discord.js';
import { customId } from '../../../commands/custom-id.js';
import type { EditorOutcome } from '../../../commands/editor-outcome.js';
import { referenceTo, type ShelvedArticle, versionedReferenceTo } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { EMBED_DESCRIPTION, EMBED_TITLE, EMBED_URL } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { articleLine, dateOf, headline, nameOf } from './article.js';
import { button, pageButtons, row } from './components.js';
import { webAddress } from './link.js';
import { ACCENT_COLOUR, type Message } from './message.js';

type OutcomeOf<Type> = Extract<EditorOutcome, { type: Type }>;

/** Code units of an article's line and of its id in a list: ten of both fit a description. */
const LINE_LENGTH = 280;
const ID_LENGTH = 100;

/** Articles, ten on a page. */
export function renderArticleList(
  { articles, total, page, pages }: OutcomeOf<'article-list'>,
  t: Translate,
): Message {
  const lines = articles.map((article) => {
    const shelf = article.shelf === 'base' ? ` · *${t('library.base')}*` : '';
    return `${articleLine(article, LINE_LENGTH, t)}${shelf}\n-# ${shownId(article.id)}`;
  });
  const embed: APIEmbed = {
    title: t('library.count', { count: total }),
    description: cutTo(EMBED_DESCRIPTION, lines.join('\n') || t('library.empty')),
    color: ACCENT_COLOUR,
    ...(pages > 1 && { footer: { text: t('list.page', { page: page + 1, pages }) } }),
  };
  return {
    content: '',
    embeds: [embed],
    components: row(...pageButtons(page, pages, (to) => customId('library-page', String(to)))),
  };
}

/** All that is known of an article but its text. */
export function renderArticle({ article }: OutcomeOf<'article'>, t: Translate): Message {
  const remove = button(t('library.remove-ask'), customId('library-ask', referenceTo(article.id)), {
    style: ButtonStyle.Danger,
  });
  return {
    content: '',
    embeds: [articleEmbed(article, t)],
    components: article.shelf === 'own' ? row(remove) : [],
  };
}

function articleEmbed(article: ShelvedArticle, t: Translate): APIEmbed {
  const address = webAddress(article.url, EMBED_URL);
  const author = nameOf(article.author);
  const lines = [
    [author && t('citations.author', { author }), nameOf(article.source), dateOf(article.published, t)]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
    t('citations.article', { id: shownId(article.id), revision: article.revision }),
    t('library.size', { passages: article.passages, characters: article.length }),
    t('library.read-from', {
      path: cutTo(ID_LENGTH, oneLine(article.origin.path), escapeMarkdown),
      when: timestamp(article.ingestedAt),
    }),
    article.shelf === 'base' ? t('library.base-note') : undefined,
  ];
  return {
    title: headline(article.title, EMBED_TITLE, t),
    ...(address === undefined ? {} : { url: address }),
    description: lines.filter((line) => line).join('\n'),
    color: ACCENT_COLOUR,
  };
}

/** A removal that waits for a yes, or was done, or called off. */
export function renderRemoval({ stage, article }: OutcomeOf<'removal'>, t: Translate): Message {
  if (stage === 'done') return said(removedLine(article, t));
  if (stage === 'called-off') return said(t('library.kept', { title: shortTitle(article, t) }));
  const question = t('library.remove-question', { revisions: article.revision });
  return {
    content: stage === 'asked-again' ? `${t('library.changed')} ${question}` : question,
    embeds: [articleEmbed(article, t)],
    components: row(
      button(t('library.remove'), customId('library-remove', versionedReferenceTo(article)), {
        style: ButtonStyle.Danger,
      }),
      button(t('library.keep'), customId('library-keep', referenceTo(article.id))),
    ),
  };
}

/** That an article is gone, by its headline and id. */
export function removedLine(article: ShelvedArticle, t: Translate): string {
  return t('library.removed', { title: shortTitle(article, t), id: shownId(article.id) });
}

function said(content: string): Message {
  return { content, embeds: [], components: [] };
}

function shortTitle(article: ShelvedArticle, t: Translate): string {
  return headline(article.title, EMBED_TITLE, t);
}

function shownId(id: string): string {
  return cutTo(ID_LENGTH, oneLine(id), escapeMarkdown);
}

/** Discord's own form of a moment, in each reader's language and time zone. */
function timestamp(moment: string): string {
  return `<t:${Math.floor(Date.parse(moment) / 1000)}:f>`;
}

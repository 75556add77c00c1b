import {
  NotFoundError,
  PullquoteError,
  referenceTo,
  type ShelvedArticle,
  versionedReferenceTo,
} from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import type { Command, Completion, ComponentUse, Invocation, Outcome, Suggestion } from './command.js';
import { context, installedIn, MANAGE_GUILD, MAX_SUGGESTIONS, optionType } from './discord-values.js';
import { numberIn, pageOf } from './paging.js';

/** Articles on a page: with headline, publisher, date and id they fill half of what an embed holds. */
const ARTICLES_PER_PAGE = 10;

async function execute({ subcommand, options, library }: Invocation): Promise<Outcome> {
  const typed = options.string('article') ?? '';
  switch (subcommand) {
    case 'remove':
      return askForRemoval(referenceTo((await articleTyped(typed, library)).id), library);
    case 'info':
      return { type: 'article', article: await articleTyped(typed, library) };
    default:
      return list(String((options.integer('page') ?? 1) - 1), library);
  }
}

async function list(wanted: string, library: Library): Promise<Outcome> {
  const offset = numberIn(wanted) * ARTICLES_PER_PAGE;
  const found = await library.browse({ offset, limit: ARTICLES_PER_PAGE });
  const { page, pages } = pageOf(wanted, found.total, ARTICLES_PER_PAGE);
  if (page * ARTICLES_PER_PAGE === offset) return { type: 'article-list', ...found, page, pages };
  // Beyond the end, as it is when articles were removed since the button was drawn.
  return list(String(page), library);
}

/** Throws NotFoundError. */
async function articleBy(reference: string, library: Library): Promise<ShelvedArticle> {
  const article = await library.find(reference.trim());
  if (article) return article;
  throw new NotFoundError(
    'article-unknown',
    'There is no such article in this library.',
    'Pick one from the suggestions, or see /library list.',
  );
}

/** The one that was picked, or the only one that is meant by what was typed of its headline or id. Throws NotFoundError. */
async function articleTyped(typed: string, library: Library): Promise<ShelvedArticle> {
  const picked = await library.find(typed.trim());
  if (picked) return picked;
  const [only, another] = await articlesNamed(typed.trim(), library);
  return only && !another ? only : articleBy(typed, library);
}

/** Those whose whole headline was typed, else those with these words in headline or id. */
async function articlesNamed(matching: string, library: Library): Promise<readonly ShelvedArticle[]> {
  if (matching === '') return [];
  const { articles } = await library.browse({ matching, offset: 0, limit: MAX_SUGGESTIONS });
  const whole = articles.filter(({ title }) => title.trim().toLowerCase() === matching.toLowerCase());
  return whole.length > 0 ? whole : articles;
}

async function askForRemoval(reference: string, library: Library): Promise<Outcome> {
  return { type: 'removal', stage: 'asked', article: await ownArticleBy(reference, library) };
}

/** Throws NotFoundError, and PullquoteError for an article of the base, which every server reads. */
async function ownArticleBy(reference: string, library: Library): Promise<ShelvedArticle> {
  const article = await articleBy(reference, library);
  if (article.shelf === 'own') return article;
  throw new PullquoteError(
    'base-article',
    'That article belongs to the base coverage, which all servers share.',
    'Ask the operator of this bot to remove it.',
  );
}

/** Removes what the editor was shown, and asks again where something else bears its id by now. */
async function remove({ argument, library }: ComponentUse): Promise<Outcome> {
  const article = await ownArticleBy(argument.slice(argument.indexOf('.') + 1), library);
  if (versionedReferenceTo(article) !== argument) return { type: 'removal', stage: 'asked-again', article };
  await library.remove(article.id);
  return { type: 'removal', stage: 'done', article };
}

async function callOff({ argument, library }: ComponentUse): Promise<Outcome> {
  return { type: 'removal', stage: 'called-off', article: await articleBy(argument, library) };
}

async function autocomplete({ typed, subcommand, library }: Completion): Promise<readonly Suggestion[]> {
  const { articles } = await library.browse({ matching: typed, offset: 0, limit: MAX_SUGGESTIONS });
  return articles
    .filter(({ shelf }) => subcommand !== 'remove' || shelf === 'own')
    .map(({ id, title }) => ({ name: `${title.trim() || id} · ${id}`, value: referenceTo(id) }));
}

const whichArticle = {
  type: optionType.string,
  name: 'article',
  description: 'Its headline or id',
  required: true,
  autocomplete: true,
} as const;

/** `/library list|info|remove`, for editors. */
export const library: Command = {
  data: {
    name: 'library',
    description: 'See what is in the library, and remove articles',
    contexts: [context.guild],
    integration_types: [installedIn.guild],
    default_member_permissions: MANAGE_GUILD,
    options: [
      {
        type: optionType.subcommand,
        name: 'list',
        description: 'Show all articles, newest first',
        options: [
          {
            type: optionType.integer,
            name: 'page',
            description: 'Which page; the first unless you say otherwise',
            min_value: 1,
            max_value: 100_000,
          },
        ],
      },
      {
        type: optionType.subcommand,
        name: 'info',
        description: 'Show what is known of an article',
        options: [whichArticle],
      },
      {
        type: optionType.subcommand,
        name: 'remove',
        description: 'Remove an article with all its revisions; you are asked first',
        options: [whichArticle],
      },
    ],
  },
  access: 'editors',
  isPrivate: () => true,
  execute,
  autocomplete,
  components: {
    'library-page': {
      access: 'editors',
      shows: 'in-place',
      execute: (use) => list(use.argument, use.library),
    },
    'library-ask': {
      access: 'editors',
      shows: 'in-place',
      execute: (use) => askForRemoval(use.argument, use.library),
    },
    'library-remove': { access: 'editors', shows: 'in-place', execute: remove },
    'library-keep': { access: 'editors', shows: 'in-place', execute: callOff },
  },
};

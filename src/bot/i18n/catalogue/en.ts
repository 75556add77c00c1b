/**
 * What the bot says, in English: the catalogue that names every message. ICU message syntax
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): {placeholders}, {count, plural, …}; numbers as
 * {count, number}. Apostrophes are typographic (’), because a straight one quotes braces. Commands stand in it by their English names ('/ask').
 */
export const en = {
  'answer.publisher': 'Publisher',
  'answer.published': 'Published',
  'answer.also': 'Also',
  'answer.sources': 'Sources',
  'answer.read-article': 'Read the article',
  'answer.nothing-found': 'I found nothing in the coverage that answers this.',
  'answer.closest-headlines': 'The closest headlines:',
  'article.untitled': 'Untitled article',

  'citations.count': '{count, plural, =0 {Nothing was quoted.} one {One source} other {# sources}}',
  'citations.count-cut': '{shown, plural, one {One source} other {# sources}}, and {left, number} more',
  'citations.author': 'By {author}',
  'citations.article': 'Article {id}, revision {revision, number}',
  'citations.passage': 'Passage: characters {start}–{end}',
  'citations.sentence': 'Answering sentence: characters {start}–{end}',
  'citations.go-to-sentence': 'Go to the sentence in the article',

  'ingest.reading': 'Reading … {count, plural, one {# article} other {# articles}} so far, now {name}',
  'ingest.indexing': 'Indexing … {done, number} of {total, number} passages',
  'ingest.saved': 'Saved … {count, plural, one {# article} other {# articles}}',
  'ingest.finished': 'Ingest finished',
  'ingest.added': '{count, number} new',
  'ingest.revised': '{count, number} revised',
  'ingest.unchanged': '{count, number} unchanged',
  'ingest.removed': '{count, number} removed',
  'ingest.failed-count': '{count, number} failed',
  'ingest.failed': 'Failed',
  'ingest.warnings': 'Warnings',

  'list.more': 'and {count, number} more',

  'failure.unexpected':
    'Something went wrong on my side. Try again; if it happens again, tell the operator this id: {id}',
} as const;

export type MessageKey = keyof typeof en;

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
  'citations.written': 'Citation as {format}',
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

  'list.page': 'Page {page, number} of {pages, number}',

  'ingest.cancel': 'Cancel',
  'ingest.cancelling': 'Stopping that ingest. What was saved stays.',
  'ingest.not-running': 'That ingest is not running any more.',
  'ingest.cancelled':
    '{count, plural, =0 {The ingest was cancelled before anything was saved. The library is as it was.} one {The ingest was cancelled. One article had been saved and stays; the rest was left out.} other {The ingest was cancelled. # articles had been saved and stay; the rest was left out.}}',
  'ingest.moved':
    'This takes longer than Discord lets a reply be changed: it goes on in a message of its own in this channel.',
  'ingest.told': '{user} added coverage: {summary}',

  'library.count': '{count, plural, =0 {No articles} one {One article} other {# articles}}',
  'library.empty': 'There is no coverage in this library yet. Add some with /ingest.',
  'library.base': 'base',
  'library.base-note':
    'It belongs to the base coverage, which all servers share, and cannot be removed here.',
  'library.size':
    '{passages, plural, one {One passage} other {# passages}}, {characters, plural, one {one character} other {# characters}}',
  'library.read-from': 'Read from {path}, {when}',
  'library.remove-ask': 'Remove …',
  'library.remove-question':
    '{revisions, plural, one {Remove this article? Quotes of it in earlier answers lose their sources.} other {Remove this article with all # revisions? Quotes of it in earlier answers lose their sources.}}',
  'library.remove': 'Remove',
  'library.keep': 'Keep',
  'library.removed': 'Removed “{title}” ({id}).',
  'library.kept': '“{title}” stays.',
  'library.told': '{user} removed an article. {what}',

  'gaps.title':
    '{count, plural, =0 {No gaps} one {One question without an answer} other {# questions without an answer}}, {days, plural, one {today} other {last # days}}',
  'gaps.none': 'The coverage answered everything that was asked.',
  'gaps.off': 'Questions are not kept here: the operator has switched that off.',
  'gaps.kept':
    '{days, plural, =0 {Questions are not kept} one {Questions are kept for a day, without names} other {Questions are kept for # days, without names}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {also: {wording}} one {also: {wording} – and one more wording} other {also: {wording} – and # more wordings}}',
  'gaps.export': 'Export CSV',
  'gaps.column-question': 'Question',
  'gaps.column-count': 'Times asked',
  'gaps.column-last': 'Last asked',
  'gaps.column-wordings': 'Other wordings',

  'privacy.title': 'What is kept of your questions',
  'privacy.questions':
    'Your question, when it was asked, and whether it was answered: for {days, plural, one {one day} other {# days}}, without your name or id. The editors see from it what the coverage lacks. This holds for private questions too.',
  'privacy.no-questions': 'Your questions are not kept: the operator has switched that off.',
  'privacy.answers':
    'Which passages an answer quoted, when, and in which channel, so that its buttons go on working: the newest 10,000 answers, without your name or id. Private answers are never shown to others.',
  'privacy.feedback':
    'That an answer was marked as not helpful, without who did it, as long as questions are kept.',
  'privacy.reading':
    'I see commands, and messages that mention me. Nothing is sent to any service but Discord.',
  'privacy.discord': 'What you and I write in this server is kept by Discord, as all messages are.',

  'stats.title': '{days, plural, one {Today} other {The last # days}}',
  'stats.library':
    'Library: {articles, plural, one {one article} other {# articles}}, {passages, plural, one {one passage} other {# passages}}',
  'stats.base':
    'Base: {articles, plural, one {one article} other {# articles}}, {passages, plural, one {one passage} other {# passages}}',
  'stats.asked':
    '{asked, plural, =0 {No questions} one {One question} other {# questions}}{asked, plural, =0 {} other {, {share} answered}}',
  'stats.busiest': 'Busiest day: {day}, {asked, plural, one {one question} other {# questions}}',
  'stats.rejected':
    '{count, plural, =0 {No answer was rejected} one {One answer was rejected by a reader} other {# answers were rejected by readers}}',
  'stats.latency': 'From question to answer: {median} at the median, {p95} at the 95th percentile',
  'stats.milliseconds': '{count, number} ms',
  'stats.legend': '{answered} answered, {unanswered} not answered',
  'stats.off':
    'Questions are not kept here, so there is nothing to count: the operator has switched that off.',
  'stats.alt':
    'Bar chart of questions a day from {from} to {to}: {asked, plural, =0 {none} one {one question} other {# questions}}, {answered, number} answered. {busiest}',

  'settings.title': 'Settings',
  'settings.places': 'Where I answer',
  'settings.answers': 'How I answer',
  'settings.channels': 'Channels',
  'settings.forums': 'Forums',
  'settings.ingestRoles': 'Editors’ roles',
  'settings.adminChannel': 'Admin channel',
  'settings.mentions': 'Mentions',
  'settings.threads': 'Threads',
  'settings.name': 'Newsroom',
  'settings.accentColour': 'Colour',
  'settings.footer': 'Footer',
  'settings.language': 'Language',
  'settings.quotes': 'Articles in an answer',
  'settings.certainty': 'Certainty',
  'settings.choose-channels': 'Channels I answer in (none: all)',
  'settings.choose-forums': 'Forums whose posts I answer',
  'settings.choose-roles': 'Roles that may add and remove articles',
  'settings.choose-admin-channel': 'Channel that is told of changes',
  'settings.all-channels': 'all that I can see',
  'settings.none': 'none',
  'settings.mentions-on': 'Mentions: answered',
  'settings.mentions-off': 'Mentions: ignored',
  'settings.threads-on': 'Mentions: in a thread',
  'settings.threads-off': 'Mentions: in place',
  'settings.mentions-value': '{on, select, yes {answered} other {ignored, commands only}}',
  'settings.threads-value':
    '{on, select, yes {answers to mentions open a thread} other {answers to mentions stay in the channel}}',
  'settings.texts': 'Name, colour, footer …',
  'settings.to-places': 'Where I answer',
  'settings.to-answers': 'How I answer',
  'settings.roles-note':
    'Discord offers editors’ commands to those who may manage the server. For other roles, allow them in Server Settings → Integrations too.',
  'settings.language-value':
    '{language, select, en {English} fr {Français} de {Deutsch} es {Español} pt {Português} ru {Русский} ja {日本語} other {each reader’s own}}',
  'settings.certainty-value':
    '{certainty, select, careful {careful: answers less, errs less} generous {generous: answers more, errs more} other {balanced}}',
  'settings.quotes-value': '{count, plural, one {the best one only} other {up to #}}',
  'settings.form-title': 'Name, colour, footer',
  'settings.form-name': 'Name of the newsroom',
  'settings.form-colour': 'Colour beside answers, like #2f5d8a',
  'settings.form-footer': 'Line under every answer',
  'settings.told': '{user} changed the settings:',
  'settings.change': '{setting}: {before} → {after}',

  'failure.unexpected':
    'Something went wrong on my side. Try again; if it happens again, tell the operator this id: {id}',
} as const;

export type MessageKey = keyof typeof en;

import { INGEST_PROBLEM_TEXTS } from '../../../coverage/index.js';

/**
 * What the bot says, in English: the catalogue that names every message. ICU message syntax
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): {placeholders}, {count, plural, …}; numbers as
 * {count, number}. Apostrophes are typographic (’), because a straight one quotes braces. Commands stand in it by their
 * English names ('/ask').
 */
export const en = {
  'answer.publisher': 'Publisher',
  'answer.published': 'Published',
  'answer.also': 'Also',
  'answer.sources': 'Sources',
  'answer.more-context': 'More context',
  'answer.next': 'Next',
  'answer.previous': 'Previous',
  'answer.reject': 'Not my answer',
  'answer.rejected':
    'Thank you. The editors see that this answer missed its question; they do not see who said so.',
  'answer.rejected-before': 'You have told us about this answer already. Thank you.',
  'quote.page': 'Quote {page, number} of {pages, number}',
  'mention.may-not-write':
    'I may not write in {channel}, so I cannot answer you there. Use /ask, or ask an admin to give me “Send Messages” in that channel.',
  'mention.hint': 'Ask me a question in the same message, or use /ask. /help tells more.',
  'help.readers': 'How to ask',
  'help.editors': 'For editors',
  'help.what':
    'I answer from the coverage of this newsroom, word for word: every quote stands in an article just so.',
  'help.ask': '/ask finds the passage that answers. Only you see the answer if you set “private”.',
  'help.filters': '/ask also takes dates (“2017”, “2017-07”, “7 July 2017”) and a publisher.',
  'help.timeline': '/timeline sets what the coverage says on a topic in order of the time it speaks of.',
  'help.follow-up':
    'Mention me with a question, and I reply. In a thread I understand a follow-up, such as “and in September?”',
  'help.message': 'Open the menu of any message, then Apps, to find coverage of what it says.',
  'help.buttons':
    'Under an answer: its sources, the paragraphs around it, further quotes, and “Not my answer” for when it missed. /source gives citations in several formats.',
  'help.examples': 'Try for example:',
  'help.empty': 'There is no coverage in this library yet.',
  'help.ingest': '/ingest adds articles from a file, or reads the coverage folder again.',
  'help.library': '/library lists articles, tells about one, and removes one.',
  'help.gaps':
    '/gaps lists what readers asked and the coverage did not answer; /stats shows use and answers by day.',
  'help.settings': '/settings says where and how I answer, who may add articles, and how answers look.',
  'help.privacy': '/privacy tells what is kept of readers’ questions.',
  'answer.read-article': 'Read the article',
  'answer.nothing-found': 'I found nothing in the coverage that answers this.',
  'answer.closest-headlines': 'The closest headlines:',
  'answer.read-as': 'Read as: {question}',
  'answer.may-help': 'This may help, but our coverage may not answer it directly:',
  'answer.older': 'older coverage',
  'answer.times': 'Times in the quote',
  'answer.time': '“{said}”: {days}',
  'aside.greeting': 'Hello! Ask me a question, and I look in our coverage for what answers it.',
  'aside.thanks': 'You’re welcome!',
  'aside.insult': 'I would rather help: ask me a question, and I look in our coverage for what answers it.',
  'aside.instruction':
    'I only quote what stands in our coverage and follow no other instructions. Ask me a question about it.',
  'aside.about-the-bot':
    'I am a bot that answers questions with quotes from this newsroom’s coverage, word for word. /help tells more.',
  'article.untitled': 'Untitled article',

  'timeline.title':
    '“{topic}”: {count, plural, =0 {no dated sentences} one {one dated sentence} other {# dated sentences}}',
  'timeline.none':
    'I found no sentence on this in the coverage that names a time. Try other words, or other dates.',
  'timeline.likely': 'probably {days}',
  'timeline.resolved': '{when} (“{said}”)',
  'timeline.also': '{count, plural, one {also in one other article} other {also in # other articles}}',
  'timeline.left':
    '{count, plural, one {One more sentence, which has less to do with the topic, was left out.} other {# more sentences, which have less to do with the topic, were left out.}}',

  'citations.count': '{count, plural, =0 {Nothing was quoted.} one {One source} other {# sources}}',
  'citations.count-cut': '{shown, plural, one {One source} other {# sources}}, and {left, number} more',
  'citations.author': 'By {author}',
  'citations.article': 'Article {id}, revision {revision, number}',
  'citations.passage': 'Passage: characters {start}–{end}',
  'citations.sentence': 'Answering sentence: characters {start}–{end}',
  'citations.written': 'Citation as {format}',
  'citations.go-to-sentence': 'Go to the sentence in the article',

  'ingest.waiting': 'Waiting for another ingest to end …',
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

  ...INGEST_PROBLEM_TEXTS,
  // What the terminal says names an option of the terminal.
  'ingest-problem.year-unknown':
    'the year is unknown: the dateline gives only month and day ({day}); put the year into the file’s name or ingest with the option “year”',

  'list.more': 'and {count, number} more',

  'list.page': 'Page {page, number} of {pages, number}',

  'ingest.cancel': 'Cancel',
  'ingest.cancelling': 'Stopping that ingest. What was saved stays.',
  'ingest.not-running': 'That ingest is not running any more.',
  'ingest.stopped':
    'I am being restarted, so this ingest was stopped. Articles saved by then, which stay: {count, number}. Run /ingest again in a minute for the rest.',
  'ingest.cancelled':
    '{count, plural, =0 {The ingest was cancelled before anything was saved. The library is as it was.} one {The ingest was cancelled. One article had been saved and stays; the rest was left out.} other {The ingest was cancelled. # articles had been saved and stay; the rest was left out.}}',
  'ingest.moved':
    'This takes longer than Discord lets a reply be changed: it goes on in a message of its own in this channel.',
  'ingest.told': '{user} added coverage: {summary}',
  'ingest.told-failed': '{user} began to add coverage, and it failed. {reason}',
  'ingest.failed-by-fault': 'Something went wrong on my side; the operator’s log says more.',

  'library.count': '{count, plural, =0 {No articles} one {One article} other {# articles}}',
  'library.empty': 'There is no coverage in this library yet. Add some with /ingest.',
  'library.base': 'base',
  'library.base-note':
    'It belongs to the base coverage, which all servers share, and cannot be removed here.',
  'library.size':
    '{passages, plural, one {One passage} other {# passages}}, {characters, plural, one {one character} other {# characters}}',
  'library.read-from': 'Read from {path}, {when}',
  'library.remove-ask': 'Remove …',
  'library.changed': 'The article has changed since you were asked: look at it again.',
  'library.remove-question':
    '{revisions, plural, one {Remove this article? Quotes of it in earlier answers lose their sources.} other {Remove this article with all # revisions? Quotes of it in earlier answers lose their sources.}}',
  'library.remove': 'Remove',
  'library.keep': 'Keep',
  'library.removed': 'Removed “{title}” ({id}).',
  'library.kept': '“{title}” stays.',
  'library.told': '{user} removed an article. {what}',

  'gaps.title':
    '{count, plural, =0 {No gaps} one {One question without an answer} other {# questions without an answer}}, {days, plural, one {today} other {last # days}}',
  'gaps.rejected-count': '{count, plural, one {one rejected answer} other {# rejected answers}}',
  'gaps.kind-unanswered': 'no answer',
  'gaps.kind-rejected': 'answer rejected',
  'gaps.none': 'The coverage answered everything that was asked.',
  'gaps.off': 'Questions are not kept here: the operator has switched that off.',
  'gaps.kept':
    '{days, plural, =0 {Questions are not kept} one {Questions are kept for a day, without names} other {Questions are kept for # days, without names}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {also: {wording}} one {also: {wording} – and one more wording} other {also: {wording} – and # more wordings}}',
  'gaps.export': 'Export CSV',
  'gaps.left-out':
    '{count, plural, one {One question is left out: Discord takes no larger file here.} other {# questions are left out: Discord takes no larger file here.}}',
  'gaps.column-question': 'Question',
  'gaps.column-count': 'Times asked',
  'gaps.column-last': 'Last asked',
  'gaps.column-wordings': 'Other wordings',
  'gaps.column-kind': 'Kind',

  'privacy.title': 'What is kept of your questions',
  'privacy.questions':
    'Your question, when it was asked, and whether it was answered: for {days, plural, one {one day} other {# days}}, without your name or id. The editors see from it what the coverage lacks. This holds for private questions too.',
  'privacy.no-questions':
    'Your questions are not kept: the operator has switched that off. For follow-ups I remember the last ones for half an hour, in memory only.',
  'privacy.direct': 'What you ask in direct messages is kept apart: the editors of no server see it.',
  'privacy.answers':
    'Which passages an answer quoted, when, and in which channel, so that its buttons go on working: the newest 11,000 answers, without your name or id. Private answers are never shown to others.',
  'privacy.feedback':
    'That an answer was marked as not helpful, without who did it, as long as questions are kept.',
  'privacy.reading':
    'I see commands, messages that mention me, and new posts in forums that the editors chose. Nothing is sent to any service but Discord.',
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
  'settings.line': '**{setting}:** {value}',
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

  'error.empty-library.message': 'There is no coverage in this library yet.',
  'error.empty-library.advice': 'Add articles with /ingest.',
  'error.question-without-words.message': 'There are no words in that question.',
  'error.question-without-words.advice': 'Ask in words, for example: when did Abe visit Russia',
  'error.question-too-long.message':
    'That question is {length, number} characters long, and I read up to {limit, number}.',
  'error.question-too-long.advice': 'Ask it in a sentence or two.',
  'error.message-without-text.message': 'There is no text in that message.',
  'error.message-without-text.advice': 'Choose one with words in it, or use /ask.',
  'error.topic-without-words.message': 'There are no words in that topic.',
  'error.topic-without-words.advice': 'Name it in a few words, for example: peace treaty',
  'error.topic-too-long.message':
    'That topic is {length, number} characters long, and I take up to {limit, number}.',
  'error.topic-too-long.advice': 'Name it in a few words, for example: peace treaty',
  'error.unreadable-date.message': 'I cannot read “{written}” as a date.',
  'error.unreadable-date.advice':
    'Write a year, a month or a day, for example 2017, 2017-07, 2017-07-07 or 7 July 2017.',
  'error.dates-reversed.message': 'The first day of your dates is after the last one.',
  'error.dates-reversed.advice': 'Swap them.',
  'error.no-answer-yet.message': 'Nothing has been answered here yet.',
  'error.no-answer-yet.advice': 'Ask something first, or name an answer or an article by its id.',
  'error.nothing-by-that-id.message': 'There is neither an answer nor an article with the id {id} here.',
  'error.nothing-by-that-id.advice': 'Pick an answer from the suggestions, or ask again.',
  'error.no-such-answer.message': 'That answer is not kept any more.',
  'error.no-such-answer.advice': 'Ask again to see what the coverage says now.',
  'error.sources-removed.message': 'The articles that this answer quoted have been removed since.',
  'error.sources-removed.advice': 'Ask again to see what the coverage says now.',
  'error.no-such-article.message': 'There is no article with the id {id} here.',
  'error.no-such-article.advice': 'The ids stand in /library list.',
  'error.article-unknown.message': 'There is no such article in this library.',
  'error.article-unknown.advice': 'Pick one from the suggestions, or see /library list.',
  'error.base-article.message': 'That article belongs to the base coverage, which all servers share.',
  'error.base-article.advice': 'Ask the operator of this bot to remove it.',
  'error.article-damaged.message': 'The stored text of “{title}” was altered on disk, so it is not quoted.',
  'error.article-damaged.advice': 'Ask the operator to remove it and to ingest its source again.',
  'error.server-only.message': 'That works in a server only.',
  'error.server-only.advice': 'Use it in a channel of your server.',
  'error.not-permitted.message': 'You need the permission “Manage Server” for that.',
  'error.not-permitted.advice': 'Ask an admin of this server.',
  'error.editors-only.message': 'You need the permission “Manage Server” or an editor’s role for that.',
  'error.editors-only.advice': 'Ask an admin of this server; /settings names the roles.',
  'error.unknown-command.message': 'I do not know that command any more.',
  'error.unknown-command.advice': 'Try /ask.',
  'error.unknown-button.message': 'I do not know that button any more.',
  'error.unknown-button.advice': 'Try /ask.',
  'error.stopping.message': 'I am being restarted and could not finish this.',
  'error.stopping.advice': 'Try again in a minute.',
  'error.form-too-late.message': 'I am busy and could not open that form in time.',
  'error.form-too-late.advice': 'Try again in a minute.',
  'error.attachment-unavailable.message': 'I could not download that file from Discord.',
  'error.attachment-unavailable.advice': 'Attach it again.',
  'error.unknown-file-type.message': 'I cannot read that type of file.',
  'error.unknown-file-type.advice': 'Attach one that ends in {types}.',
  'error.file-too-large.message': 'That file is larger than {megabytes, number} MB.',
  'error.file-too-large.advice': 'Split it, or ask the operator to ingest it from a terminal.',
  'error.no-coverage-folder.message': 'This server has no coverage folder to re-read.',
  'error.no-coverage-folder.advice':
    'Attach a file. The operator’s folder (COVERAGE_DIR) is re-read only in the server that HOME_GUILD names, or in the only one.',
  'error.no-colour.message': 'That is no colour, so nothing was changed.',
  'error.no-colour.advice': 'Write six hexadecimal digits, like #2f5d8a, or nothing for the default.',
  'error.ingest-running.message': 'An ingest in this server is running or waiting already.',
  'error.ingest-running.advice': 'Start this one when that has ended.',
  'error.too-many-ingests.message': 'Many ingests of other servers are waiting for their turn already.',
  'error.too-many-ingests.advice': 'Try again in an hour.',
  'error.library-busy.message': 'Articles are being added to this library just now.',
  'error.library-busy.advice': 'Questions are answered meanwhile; wait until that is done and try again.',
  'error.lock-lost.message':
    'The lock on the library was lost before the change was saved, so nothing was changed.',
  'error.lock-lost.advice': 'Start the ingest again.',
  'error.library-read-only.message': 'The library cannot be written, so nothing was changed.',
  'error.library-read-only.advice': 'Tell the operator: the data folder needs write permission.',
  'error.disk-full.message': 'The disk is full; the library is as it was before this change.',
  'error.disk-full.advice': 'Tell the operator to free some space, and try again.',
  'error.library-unreadable.message': 'The library cannot be read.',
  'error.library-unreadable.advice': 'Tell the operator; the log says which file.',
  'error.library-damaged.message': 'The library is damaged.',
  'error.library-damaged.advice': 'Tell the operator; the log says what is intact.',
  'error.library-older.message': 'The library was made by an older version.',
  'error.library-older.advice': 'Tell the operator to index it again.',
  'error.library-newer.message': 'The library was made by a newer version.',
  'error.library-newer.advice': 'Tell the operator to upgrade Pullquote.',
  'error.embedder-mismatch.message': 'The library was indexed with another model.',
  'error.embedder-mismatch.advice': 'Tell the operator to index it again, or to set the model back.',
  'error.model-unavailable.message': 'The language model could not be loaded.',
  'error.model-unavailable.advice': 'Tell the operator; the log says which file is missing.',
  'error.forbidden-here.message': 'Discord does not let me answer in this channel.',
  'error.forbidden-here.advice':
    'Ask an admin to give me “View Channel”, “Send Messages”, “Embed Links” and “Attach Files” here.',
  'error.settings-unreadable.message':
    'The settings of this server cannot be read, so I do nothing here until they can.',
  'error.settings-unreadable.advice':
    'Tell the operator: settings.json in the data folder has to be mended or moved away; the log names the file.',
  'error.too-fast.message':
    'You have asked a lot in a short time; I can answer you again in {seconds, number} s.',
  'error.too-fast.advice': 'Nothing was lost: send it again then.',
  'error.server-too-fast.message':
    'This server has asked a lot in a short time; I can answer here again in {seconds, number} s.',
  'error.server-too-fast.advice': 'Nothing was lost: send it again then.',
  'error.other-channel.message': 'I do not answer in this channel.',
  'error.other-channel.advice': 'Ask in {channels}.',
  'error.channels-deleted.message':
    'I do not answer in this channel, and the channels where I do have been deleted.',
  'error.channels-deleted.advice': 'Ask a member who may manage this server to choose others in /settings.',
} as const;

export type MessageKey = keyof typeof en;

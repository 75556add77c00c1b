/** What the bot says where nothing went wrong. */
export const messages = {
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
  'quote.may-not-answer': 'This quote may not answer the question.',
  'mention.may-not-write':
    'I am not allowed to write in {channel}, so I cannot answer you there. Use /ask, or ask an admin to give me “Send Messages” and “Embed Links” in that channel.',
  'mention.hint': 'Ask me a question in the same message, or use /ask. /help tells more.',
  'help.readers': 'How to ask',
  'help.editors': 'For editors',
  'help.what':
    'I answer from the coverage of this newsroom, word for word: every quote appears in an article exactly as shown.',
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
  'help.privacy': '/privacy tells what is kept of your questions.',
  'answer.read-article': 'Read the article',
  'answer.nothing-found': 'I found nothing in the coverage that answers this.',
  'answer.filtered-out':
    'The coverage has no articles of that publisher and time. Pick a publisher from the suggestions, or ask without dates.',
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
  'aside.names-nothing': 'Tell me who or what you mean, for example: when did Abe visit Russia',
  'aside.too-many-questions': 'Ask me up to three questions at a time.',
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
  'citations.sentence': 'Quoted sentence: characters {start}–{end}',
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
  'ingest.cannot-move':
    'This takes longer than Discord lets a reply be changed, and I am not allowed to write in this channel, so the result cannot be shown here. {told, select, yes {The admin channel is told of it.} other {When it has ended, /library list shows the articles.}}',
  'ingest.told': '{user} added coverage: {summary}',
  'ingest.told-failed': '{user} tried to add coverage, but it failed. {reason}',
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
    'I see commands, messages that mention me, and new posts in forums that the editors chose; direct messages to me are read and answered too. Nothing is sent to any service but Discord.',
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

  'failure.unexpected':
    'Something went wrong on my side. Try again; if it happens again, tell the operator this id: {id}',
} as const;

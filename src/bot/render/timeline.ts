import type { APIEmbed } from 'discord.js';
import { customId } from '../../../commands/custom-id.js';
import type { ReaderOutcome } from '../../../commands/reader-outcome.js';
import { TIMELINE_PER_PAGE, timelineArgument } from '../../../commands/timeline.js';
import type { TimelineEntry } from '../../coverage/index.js';
import { formatDays } from '../i18n/format.js';
import type { Translate } from '../i18n/translate.js';
import { EMBED_DESCRIPTION, EMBED_TITLE } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { articleLine } from './article.js';
import { buttonIfNameable, row } from './components.js';
import { dress, type Look } from './look.js';
import type { Message } from './message.js';

type TimelineOutcome = Extract<ReaderOutcome, { type: 'timeline' }>;

/** Code units of an entry's parts as they are written: five entries fill a description of 4,096. */
const WORDS_LENGTH = 80;
const SENTENCE_LENGTH = 400;
const ARTICLE_LENGTH = 220;
/** Of the topic in the title: all of one that the command takes, escaped. */
const TOPIC_LENGTH = 150;

/** Dated sentences word for word, in order of the time they speak of, five on a page. */
export function renderTimeline(outcome: TimelineOutcome, t: Translate, look: Look): Message {
  const { timeline, page, pages } = outcome;
  const shown = timeline.entries.slice(page * TIMELINE_PER_PAGE, (page + 1) * TIMELINE_PER_PAGE);
  const topic = cutTo(TOPIC_LENGTH, oneLine(timeline.topic), escapeMarkdown);
  const last =
    page === pages - 1 && timeline.left > 0 ? [`-# ${t('timeline.left', { count: timeline.left })}`] : [];
  const entries = shown.map((entry) => entryLines(entry, t));
  const embed: APIEmbed = {
    ...dress(look),
    title: cutTo(EMBED_TITLE, t('timeline.title', { topic, count: timeline.entries.length })),
    description: cutTo(
      EMBED_DESCRIPTION,
      entries.length === 0 ? t('timeline.none') : [...entries, ...last].join('\n\n'),
    ),
  };
  return {
    content: pages > 1 ? t('list.page', { page: page + 1, pages }) : '',
    embeds: [embed],
    components: row(...turns(outcome, t)),
  };
}

/** The time, the sentence, and where it stands. */
function entryLines(entry: TimelineEntry, t: Translate): string {
  const { time, resolved, article, also } = entry;
  const days = formatDays(t.language, time);
  const said = cutTo(WORDS_LENGTH, oneLine(time.text), escapeMarkdown);
  const when = time.certainty === 'likely' && resolved ? t('timeline.likely', { days }) : days;
  const head = resolved ? t('timeline.resolved', { when: `**${when}**`, said }) : `**${when}**`;
  const sentence = cutTo(SENTENCE_LENGTH, entry.text, quoted);
  const others = also.length === 0 ? '' : ` · ${t('timeline.also', { count: also.length })}`;
  return `${head}\n${sentence}\n-# ${articleLine(article, ARTICLE_LENGTH, t)}${others}`;
}

/** Literal text behind a bar, on each of its lines. */
function quoted(text: string): string {
  return escapeMarkdown(text)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** To the pages before and after: from what all see into a message of the reader's own, and in place within that. */
function turns({ timeline: { topic }, from, to, page, pages, turned }: TimelineOutcome, t: Translate) {
  const key = turned ? 'timeline-page' : 'timeline';
  const turn = (label: 'answer.previous' | 'answer.next', wanted: number) => {
    const query = { topic, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    return buttonIfNameable(t(label), customId(key, timelineArgument(query, wanted)));
  };
  return [
    ...(page > 0 ? turn('answer.previous', page - 1) : []),
    ...(page + 1 < pages ? turn('answer.next', page + 1) : []),
  ];
}

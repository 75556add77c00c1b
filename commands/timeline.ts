import { type Timeline, type TimelineQuery, UnusableQuestionError } from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import type { Command, ComponentUse, Invocation, Outcome } from './command.js';
import { context, installedIn, optionType } from './discord-values.js';
import { pageOf } from './paging.js';
import { publishedBetween } from './published-days.js';

/**
 * Code units of a topic. It travels in the custom ids of the buttons that turn the page, which have room for 100 with
 * both dates beside it, so that the buttons outlive this process; and a topic is a few words.
 */
const MAX_TOPIC_CHARACTERS = 60;

/** Sentences on a page: five of them in full fill what an embed holds. */
export const TIMELINE_PER_PAGE = 5;

type Spoken = Pick<TimelineQuery, 'topic' | 'from' | 'to'>;

/**
 * The dated sentences on a topic. Throws EmptyLibraryError before the first article, UnusableQuestionError,
 * PullquoteError for dates that cannot be read.
 */
async function timelineOf(query: TimelineQuery, library: Library): Promise<Timeline> {
  const topic = query.topic.replace(/\s+/gu, ' ').trim();
  if (topic.length > MAX_TOPIC_CHARACTERS) {
    throw new UnusableQuestionError(
      'topic-too-long',
      `That topic is ${topic.length.toLocaleString('en')} characters long, and I take up to ${MAX_TOPIC_CHARACTERS}.`,
      'Name it in a few words, for example: peace treaty',
      { details: { length: topic.length, limit: MAX_TOPIC_CHARACTERS } },
    );
  }
  return library.timeline({ ...query, topic });
}

/** The days of a topic's timeline that a reader has written. */
function spokenBetween(topic: string, from: string | undefined, to: string | undefined): Spoken {
  return { topic, ...publishedBetween(from, to) };
}

async function showPage(query: Spoken, wanted: string, turned: boolean, library: Library): Promise<Outcome> {
  const timeline = await timelineOf(query, library);
  const { from, to } = query;
  return {
    type: 'timeline',
    timeline,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    turned,
    ...pageOf(wanted, timeline.entries.length, TIMELINE_PER_PAGE),
  };
}

function execute({ options, library }: Invocation): Promise<Outcome> {
  const query = spokenBetween(options.string('topic') ?? '', options.string('from'), options.string('to'));
  return showPage(query, '0', false, library);
}

/** What a button names: 'PAGE:FROM:TO:TOPIC', the days without hyphens and empty where there is none. */
const ARGUMENT = /^(?<page>\d{1,6}):(?<from>\d{8})?:(?<to>\d{8})?:(?<topic>.*)$/su;

/** The argument of a button that turns to a page; what `turn` reads. */
export function timelineArgument({ topic, from = '', to = '' }: Spoken, page: number): string {
  return [page, from.replaceAll('-', ''), to.replaceAll('-', ''), topic].join(':');
}

async function turn({ argument, library }: ComponentUse): Promise<Outcome> {
  const { page: wanted = '0', from, to, topic = '' } = ARGUMENT.exec(argument)?.groups ?? {};
  return showPage(spokenBetween(topic, written(from), written(to)), wanted, true, library);
}

/** '2017-07-07' of '20170707'. */
function written(day: string | undefined): string | undefined {
  return day && `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}

/** `/timeline topic [from] [to] [private]`. */
export const timeline: Command = {
  data: {
    name: 'timeline',
    description: 'What our coverage says on a topic, in order of the time it speaks of',
    contexts: [context.guild, context.botDirectMessage],
    integration_types: [installedIn.guild],
    options: [
      {
        type: optionType.string,
        name: 'topic',
        description: 'What should it be about, in a few words?',
        required: true,
        max_length: MAX_TOPIC_CHARACTERS,
      },
      {
        type: optionType.string,
        name: 'from',
        description: 'What happened on this day or later: 2017, 2017-07 or 7 July 2017',
        max_length: 40,
      },
      {
        type: optionType.string,
        name: 'to',
        description: 'What happened on this day or earlier: 2017, 2017-07 or 7 July 2017',
        max_length: 40,
      },
      { type: optionType.boolean, name: 'private', description: 'Show the timeline to you only' },
    ],
  },
  access: 'everyone',
  answersReaders: true,
  isPrivate: (options) => options.boolean('private') ?? false,
  execute,
  components: {
    /** From the timeline that all see: the next page, for the one who pressed it only. */
    timeline: { execute: turn },
    /** Within what that reader got. */
    'timeline-page': { shows: 'in-place', execute: turn },
  },
};

import {
  CITATION_FORMATS,
  type CitationFormat,
  isCitationFormat,
  NotFoundError,
} from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import type { Command, Completion, Invocation, Outcome, Suggestion } from './command.js';
import { context, installedIn, optionType } from './discord-values.js';

/** Recent answers that are looked through for those that quoted something; Discord shows 25 suggestions at most. */
const RECENT_ANSWERS = 50;

/** Our own format: the quote, and where it stands. */
const TEXT = 'text' as const;

const FORMAT_NAMES: Readonly<Record<CitationFormat | typeof TEXT, string>> = {
  text: 'Text with the quote',
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** The newest answers of a channel that quoted the coverage, without private ones. */
async function quotedAnswers(library: Library, channel: string, matching: string) {
  const recent = await library.recentAnswers(channel, matching, RECENT_ANSWERS);
  return recent.filter(({ answered, outcome }) => answered || outcome === 'may-help');
}

/** Citations of one recorded answer or article, in our own text where no other format is named. Throws NotFoundError. */
async function citationsOf(id: string, library: Library, format?: CitationFormat): Promise<Outcome> {
  const recorded = await library.findAnswer(id);
  // Forgotten after a while, or never kept, where the operator wants it so.
  const asked = recorded && recorded.question !== '' ? { question: recorded.question } : {};
  return format === undefined
    ? { type: 'citations', citations: await library.cite(id), ...asked }
    : { type: 'written-citations', format, text: await library.citeAs(id, format), ...asked };
}

/** Of the answer that was picked or whose question was typed, else of the last one given in this channel. */
async function execute({ options, library, place }: Invocation): Promise<Outcome> {
  const wanted = options.string('answer')?.trim();
  const named = options.string('format') ?? TEXT;
  const format = isCitationFormat(named) ? named : undefined;
  if (!wanted) {
    const [latest] = await quotedAnswers(library, place.channel, '');
    if (latest) return citationsOf(latest.id, library, format);
    throw new NotFoundError(
      'no-answer-yet',
      'Nothing has been answered here yet.',
      'Ask something first, or name an answer or an article by its id.',
    );
  }
  try {
    return await citationsOf(wanted, library, format);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const [match] = await quotedAnswers(library, place.channel, wanted);
    if (match) return citationsOf(match.id, library, format);
    throw error;
  }
}

async function autocomplete({ typed, library, place }: Completion): Promise<readonly Suggestion[]> {
  const answers = await quotedAnswers(library, place.channel, typed);
  return answers.map((answer) => ({ name: answer.question, value: answer.id }));
}

/** `/source [answer] [format]`, and the *Sources* button under an answer. */
export const source: Command = {
  data: {
    name: 'source',
    description: 'Show where a quote stands: article, publisher, date, place in the text',
    contexts: [context.guild, context.botDirectMessage],
    integration_types: [installedIn.guild],
    options: [
      {
        type: optionType.string,
        name: 'answer',
        description: 'Which answer; the last one in this channel unless you pick another',
        autocomplete: true,
      },
      {
        type: optionType.string,
        name: 'format',
        description: 'How to write it: with the quote, in a style for references, or for a reference manager',
        choices: [TEXT, ...CITATION_FORMATS].map((value) => ({ name: FORMAT_NAMES[value], value })),
      },
    ],
  },
  access: 'everyone',
  answersReaders: true,
  execute,
  autocomplete,
  components: { source: { execute: ({ argument, library }) => citationsOf(argument, library) } },
};

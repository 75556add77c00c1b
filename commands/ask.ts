import { quoteButtons } from './answer-buttons.js';
import type { Command, Completion, Invocation, Outcome, Suggestion } from './command.js';
import { context, installedIn, MAX_SUGGESTIONS, optionType } from './discord-values.js';
import { publishedBetween } from './published-days.js';
import { MAX_QUESTION_CHARACTERS, putQuestion } from './put-question.js';

/** Questions answered before that are suggested above headlines. */
const ANSWERED_QUESTIONS = 8;

async function execute({ options, ...surroundings }: Invocation): Promise<Outcome> {
  const limit = options.integer('limit');
  const source = options.string('source')?.trim();
  const filter = {
    ...publishedBetween(options.string('from'), options.string('to')),
    ...(source && { source }),
  };
  const isFiltered = Object.keys(filter).length > 0;
  const answer = await putQuestion(
    {
      text: options.string('question') ?? '',
      ...(limit !== undefined && { limit }),
      ...(isFiltered && { filter }),
    },
    surroundings,
  );
  // Of the articles that a filter leaves, those that come closest are quoted, however far they are.
  const filteredOut = isFiltered && answer.outcome === 'not-covered' && answer.quotes.length === 0;
  return { type: 'answer', answer, filteredOut };
}

/** Publishers, or what could be asked: questions answered in this channel (never private ones), then headlines. */
async function autocomplete({ option, typed, library, place }: Completion): Promise<readonly Suggestion[]> {
  if (option === 'source') return (await library.suggestSources(typed, MAX_SUGGESTIONS)).map(asSuggestion);
  const [answers, headlines] = await Promise.all([
    library.recentAnswers(place.channel, typed, MAX_SUGGESTIONS),
    library.suggestHeadlines(typed, MAX_SUGGESTIONS),
  ]);
  const questions = answers.filter(({ answered }) => answered).map(({ question }) => question.trim());
  return [...new Set([...new Set(questions)].slice(0, ANSWERED_QUESTIONS).concat(headlines))].map(
    asSuggestion,
  );
}

function asSuggestion(text: string): Suggestion {
  return { name: text, value: text };
}

/** `/ask question [from] [to] [source] [private]`, and the buttons under an answer. */
export const ask: Command = {
  data: {
    name: 'ask',
    description: 'Find what our coverage says, word for word',
    contexts: [context.guild, context.botDirectMessage],
    integration_types: [installedIn.guild],
    options: [
      {
        type: optionType.string,
        name: 'question',
        description: 'What do you want to know?',
        required: true,
        max_length: MAX_QUESTION_CHARACTERS,
        autocomplete: true,
      },
      {
        type: optionType.string,
        name: 'from',
        description: 'Published on this day or later: 2017, 2017-07 or 7 July 2017',
        max_length: 40,
      },
      {
        type: optionType.string,
        name: 'to',
        description: 'Published on this day or earlier: 2017, 2017-07 or 7 July 2017',
        max_length: 40,
      },
      {
        type: optionType.string,
        name: 'source',
        description: 'Only from this publisher',
        max_length: 100,
        autocomplete: true,
      },
      { type: optionType.boolean, name: 'private', description: 'Show the answer to you only' },
    ],
  },
  access: 'everyone',
  answersReaders: true,
  isPrivate: (options) => options.boolean('private') ?? false,
  execute,
  autocomplete,
  components: quoteButtons,
};

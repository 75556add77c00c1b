import { UnusableQuestionError } from '../src/coverage/index.js';
import type { Command, Invocation, Outcome } from './command.js';
import { context, installedIn, optionType } from './discord-values.js';

/** Characters (code points) of a question that are read. Discord takes up to 6,000 in an option; a question of more than a few sentences retrieves worse, not better. */
export const MAX_QUESTION_CHARACTERS = 4_000;

/** Quotes the coverage or abstains. Throws EmptyLibraryError before the first article, UnusableQuestionError. */
async function execute({ options, library, place, signal }: Invocation): Promise<Outcome> {
  const text = options.string('question') ?? '';
  const length = [...text].length;
  if (length > MAX_QUESTION_CHARACTERS) {
    throw new UnusableQuestionError(
      'question-too-long',
      `That question is ${length.toLocaleString('en')} characters long, and I read up to ${MAX_QUESTION_CHARACTERS.toLocaleString('en')}.`,
      'Ask it in a sentence or two.',
    );
  }
  const limit = options.integer('limit');
  const answer = await library.ask(
    { text, ...(limit === undefined ? {} : { limit }) },
    { channel: place.channel, private: place.private, signal },
  );
  return { type: 'answer', answer };
}

/** `/ask question [private]`. */
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
      },
      { type: optionType.boolean, name: 'private', description: 'Show the answer to you only' },
    ],
  },
  access: 'everyone',
  isPrivate: (options) => options.boolean('private') ?? false,
  execute,
};

import { INK } from '../embeddings/splitting/words.js';
import { UnusableQuestionError } from '../src/coverage/index.js';
import type { Command, Invocation, Outcome } from './command.js';
import { commandType, context, installedIn } from './discord-values.js';
import { MAX_QUESTION_CHARACTERS, putQuestion } from './put-question.js';

/** What the coverage says to a message. A long one is read as far as a question is. */
async function execute({ message = '', place, ...surroundings }: Invocation): Promise<Outcome> {
  const text = [...message.trim()].slice(0, MAX_QUESTION_CHARACTERS).join('');
  if (!INK.test(text)) {
    throw new UnusableQuestionError(
      'message-without-text',
      'There is no text in that message.',
      'Choose one with words in it, or use /ask.',
    );
  }
  // What somebody else wrote does not follow the last question here.
  const apart = { ...surroundings, place: { ...place, conversation: false } };
  return { type: 'answer', answer: await putQuestion({ text }, apart) };
}

/** 'Find coverage of this' in the menu of any message. Private: its author did not ask. */
export const findCoverage: Command = {
  data: {
    type: commandType.message,
    name: 'Find coverage of this',
    contexts: [context.guild, context.botDirectMessage],
    integration_types: [installedIn.guild],
  },
  access: 'everyone',
  answersReaders: true,
  isPrivate: () => true,
  execute,
};

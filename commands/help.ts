import type { Command, Outcome, Surroundings } from './command.js';
import { context, installedIn } from './discord-values.js';
import type { HelpPage } from './reader-outcome.js';

/** Examples that fit a screen of text. */
const EXAMPLES = 3;

/** Questions that were answered in this channel, else headlines: something that this library can answer. */
async function help(page: HelpPage, { library, place }: Surroundings): Promise<Outcome> {
  const [answers, headlines] = await Promise.all([
    library.recentAnswers(place.channel, '', 5 * EXAMPLES),
    library.suggestHeadlines('', EXAMPLES),
  ]);
  // An answer outlives its question, which is '' once it is forgotten.
  const questions = answers
    .filter(({ answered, question }) => answered && question.trim() !== '')
    .map(({ question }) => question.trim());
  const examples = [...new Set([...questions.slice(0, EXAMPLES - 1), ...headlines])].slice(0, EXAMPLES);
  return { type: 'help', page, examples, empty: headlines.length === 0 };
}

/** `/help`: two screens of text, for readers and for editors. */
export const helpCommand: Command = {
  data: {
    name: 'help',
    description: 'How to ask, and what you can ask here',
    contexts: [context.guild, context.botDirectMessage],
    integration_types: [installedIn.guild],
  },
  access: 'everyone',
  isPrivate: () => true,
  execute: (invocation) => help('readers', invocation),
  components: {
    help: {
      shows: 'in-place',
      execute: ({ argument, ...surroundings }) =>
        help(argument === 'editors' ? 'editors' : 'readers', surroundings),
    },
  },
};

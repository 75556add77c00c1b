import type { Command, Invocation, Outcome } from './command.js';
import { context, installedIn } from './discord-values.js';

async function execute({ library }: Invocation): Promise<Outcome> {
  const { keepQuestionsDays } = await library.statistics();
  return { type: 'privacy', keptDays: keepQuestionsDays };
}

/** `/privacy`: what is kept of what readers ask, and for how long. */
export const privacy: Command = {
  data: {
    name: 'privacy',
    description: 'What is kept of your questions, and for how long',
    contexts: [context.guild, context.botDirectMessage],
    integration_types: [installedIn.guild],
  },
  access: 'everyone',
  isPrivate: () => true,
  execute,
};

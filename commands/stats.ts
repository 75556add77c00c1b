import type { Command, Invocation, Outcome } from './command.js';
import { context, installedIn, MANAGE_GUILD } from './discord-values.js';
import { daysOf, daysOption } from './looking-back.js';

async function execute({ options, library }: Invocation): Promise<Outcome> {
  const days = daysOf(options.integer('days'));
  const [statistics, activity] = await Promise.all([library.statistics(), library.activity(days)]);
  return { type: 'statistics', statistics, activity, days };
}

/** `/stats [days]`, for editors. */
export const stats: Command = {
  data: {
    name: 'stats',
    description: 'How much there is, how much is asked, and how much of it is answered',
    contexts: [context.guild],
    integration_types: [installedIn.guild],
    default_member_permissions: MANAGE_GUILD,
    options: [daysOption],
  },
  access: 'editors',
  isPrivate: () => true,
  execute,
};

import type { Library } from '../src/library/library.js';
import type { Command, ComponentUse, Invocation, Outcome } from './command.js';
import { context, installedIn, MANAGE_GUILD } from './discord-values.js';
import { daysOf, daysOption } from './looking-back.js';
import { numberIn, pageOf } from './paging.js';

/** Gaps on a page. */
export const GAPS_PER_PAGE = 10;

async function gapsPage(days: number, wanted: string, library: Library): Promise<Outcome> {
  const [gaps, { keepQuestionsDays }] = await Promise.all([library.gaps(days), library.statistics()]);
  return {
    type: 'gaps',
    gaps,
    days,
    keptDays: keepQuestionsDays,
    ...pageOf(wanted, gaps.length, GAPS_PER_PAGE),
  };
}

function execute({ options, library }: Invocation): Promise<Outcome> {
  return gapsPage(daysOf(options.integer('days')), '0', library);
}

/** The argument of a button that turns to a page: 'DAYS.PAGE'; what `turn` reads. */
export function gapsArgument(days: number, page: number): string {
  return `${days}.${page}`;
}

function turn({ argument, library }: ComponentUse): Promise<Outcome> {
  const [days = '', page = ''] = argument.split('.', 2);
  return gapsPage(daysOf(numberIn(days)), page, library);
}

/** `/gaps [days]`, for editors. */
export const gaps: Command = {
  data: {
    name: 'gaps',
    description: 'What readers asked that the coverage did not answer',
    contexts: [context.guild],
    integration_types: [installedIn.guild],
    default_member_permissions: MANAGE_GUILD,
    options: [daysOption],
  },
  access: 'editors',
  isPrivate: () => true,
  execute,
  components: {
    'gaps-page': { access: 'editors', shows: 'in-place', execute: turn },
    'gaps-csv': {
      access: 'editors',
      execute: async ({ argument, library }) => {
        const days = daysOf(numberIn(argument));
        return { type: 'gaps-file', gaps: await library.gaps(days), days };
      },
    },
  },
};

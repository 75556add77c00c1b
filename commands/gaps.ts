import type { Library } from '../src/library/library.js';
import type { Command, Invocation, Outcome } from './command.js';
import { context, installedIn, MANAGE_GUILD, optionType } from './discord-values.js';
import { numberIn, pageOf } from './paging.js';

/** Gaps on a page. */
export const GAPS_PER_PAGE = 10;

/** Days that are looked back unless the editor says otherwise, and the most: what the operator can let be kept. */
export const DEFAULT_DAYS = 30;
export const MAX_DAYS = 365;

/** The days that an option or a button names: at least one, at most a year. */
export function daysOf(value: number | undefined): number {
  return Math.min(Math.max(value ?? DEFAULT_DAYS, 1), MAX_DAYS);
}

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

/** `/gaps [days]`, for editors. */
export const gaps: Command = {
  data: {
    name: 'gaps',
    description: 'What readers asked that the coverage did not answer',
    contexts: [context.guild],
    integration_types: [installedIn.guild],
    default_member_permissions: MANAGE_GUILD,
    options: [
      {
        type: optionType.integer,
        name: 'days',
        description: `How far to look back; ${DEFAULT_DAYS} days unless you say otherwise`,
        min_value: 1,
        max_value: MAX_DAYS,
      },
    ],
  },
  access: 'editors',
  isPrivate: () => true,
  execute,
  components: {
    'gaps-page': {
      access: 'editors',
      shows: 'in-place',
      execute: ({ argument, library }) => {
        const [days = '', page = ''] = argument.split('.', 2);
        return gapsPage(daysOf(numberIn(days)), page, library);
      },
    },
    'gaps-csv': {
      access: 'editors',
      execute: async ({ argument, library }) => {
        const days = daysOf(numberIn(argument));
        return { type: 'gaps-file', gaps: await library.gaps(days), days };
      },
    },
  },
};

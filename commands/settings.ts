import {
  CERTAINTIES,
  DEFAULT_SETTINGS,
  DISCORD_ID,
  LANGUAGES,
  onOneLine,
  PullquoteError,
  QUOTE_COUNTS,
  type Settings,
} from '../src/coverage/index.js';
import type { Command, ComponentUse, Outcome } from './command.js';
import { context, installedIn, MANAGE_GUILD } from './discord-values.js';
import type { SettingsPage } from './editor-outcome.js';

/** Characters of the newsroom's name and of the footer: a line each under or above an answer. */
export const MAX_NAME_LENGTH = 80;
export const MAX_FOOTER_LENGTH = 200;

/** What is typed into the form, as the custom ids of its fields. */
export type SettingsField = 'name' | 'colour' | 'footer';

/** What can be chosen for the language. */
export const INTERFACE_LANGUAGES = ['reader', ...LANGUAGES] as const;

type ChangeOf = (values: readonly string[]) => Partial<Settings> | undefined;

/** What a menu changes, by the setting's name; undefined for a value that no menu of ours offers. */
const MENUS: Readonly<Record<string, { readonly page: SettingsPage; readonly change: ChangeOf }>> = {
  channels: { page: 'places', change: (values) => ({ channels: idsIn(values) }) },
  forums: { page: 'places', change: (values) => ({ forums: idsIn(values) }) },
  ingestRoles: { page: 'places', change: (values) => ({ ingestRoles: idsIn(values) }) },
  adminChannel: { page: 'places', change: (values) => ({ adminChannel: idsIn(values)[0] ?? '' }) },
  language: { page: 'answers', change: ([value]) => named('language', INTERFACE_LANGUAGES, value) },
  certainty: { page: 'answers', change: ([value]) => named('certainty', CERTAINTIES, value) },
  quotes: { page: 'answers', change: ([value]) => named('quotes', QUOTE_COUNTS, Number(value)) },
};

function idsIn(values: readonly string[]): string[] {
  return values.filter((value) => DISCORD_ID.test(value));
}

function named<Name extends keyof Settings>(
  name: Name,
  offered: readonly Settings[Name][],
  value: unknown,
): Partial<Settings> | undefined {
  const found = offered.find((one) => one === value);
  return found === undefined ? undefined : ({ [name]: found } as Partial<Settings>);
}

function isToggle(name: string): name is 'mentions' | 'threads' {
  return name === 'mentions' || name === 'threads';
}

async function show({ library }: Pick<ComponentUse, 'library'>, page: SettingsPage): Promise<Outcome> {
  return { type: 'settings', settings: await library.settings(), page };
}

async function change(
  { library }: ComponentUse,
  changed: Partial<Settings>,
  page: SettingsPage,
): Promise<Outcome> {
  const before = await library.settings();
  return { type: 'settings', settings: await library.changeSettings(changed), before, page };
}

async function choose(use: ComponentUse): Promise<Outcome> {
  const menu = Object.hasOwn(MENUS, use.argument) ? MENUS[use.argument] : undefined;
  const changed = menu?.change(use.values);
  return menu && changed ? change(use, changed, menu.page) : show(use, menu?.page ?? 'places');
}

async function toggle(use: ComponentUse): Promise<Outcome> {
  const { argument: name, library } = use;
  if (!isToggle(name)) return show(use, 'places');
  return change(use, { [name]: !(await library.settings())[name] }, 'places');
}

type Typed = Readonly<Partial<Record<SettingsField, string>>>;

/** Name, colour and footer as they were typed. Throws PullquoteError for what is no colour. */
async function takeTexts(use: ComponentUse): Promise<Outcome> {
  const { name = '', colour = '', footer = '' }: Typed = use.fields;
  return change(
    use,
    {
      name: line(name, MAX_NAME_LENGTH),
      accentColour: colourIn(colour),
      footer: line(footer, MAX_FOOTER_LENGTH),
    },
    'answers',
  );
}

function line(text: string, characters: number): string {
  return [...onOneLine(text)].slice(0, characters).join('').trim();
}

function colourIn(text: string): number {
  const digits = /^#?([\da-f]{6})$/i.exec(text.trim())?.[1];
  if (digits !== undefined) return Number.parseInt(digits, 16);
  if (text.trim() === '') return DEFAULT_SETTINGS.accentColour;
  throw new PullquoteError(
    'no-colour',
    'That is not a colour, so nothing was changed.',
    'Write six hexadecimal digits, like #2f5d8a, or nothing for the default.',
  );
}

const forAdmins = { access: 'manage-server', shows: 'in-place' } as const;

/** `/settings`, for members who may manage the server. */
export const settings: Command = {
  data: {
    name: 'settings',
    description: 'Where and how I answer, and who may add articles',
    contexts: [context.guild],
    integration_types: [installedIn.guild],
    default_member_permissions: MANAGE_GUILD,
  },
  access: 'manage-server',
  isPrivate: () => true,
  execute: (invocation) => show(invocation, 'places'),
  components: {
    'settings-page': {
      ...forAdmins,
      execute: (use) => show(use, use.argument === 'answers' ? 'answers' : 'places'),
    },
    setting: { ...forAdmins, execute: choose },
    'setting-toggle': { ...forAdmins, execute: toggle },
    'settings-form': {
      access: 'manage-server',
      shows: 'form',
      execute: async ({ library }) => ({ type: 'settings-form', settings: await library.settings() }),
    },
    'settings-texts': { ...forAdmins, execute: takeTexts },
  },
};

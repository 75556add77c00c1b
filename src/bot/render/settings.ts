import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import { customId } from '../../../commands/custom-id.js';
import type { EditorOutcome } from '../../../commands/editor-outcome.js';
import {
  INTERFACE_LANGUAGES,
  MAX_FOOTER_LENGTH,
  MAX_NAME_LENGTH,
  type SettingsField,
} from '../../../commands/settings.js';
import { CERTAINTIES, QUOTE_COUNTS, type Settings } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { CONTENT } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { button, row } from './components.js';
import type { Message } from './message.js';
import { changedSettings, hexColour, SETTING_NAMES, settingValue } from './setting-values.js';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Channels or roles that one menu may hold: https://discord.com/developers/docs/components/reference#channel-select */
const MENU_VALUES = 25;

/** What is known of the server whose settings are shown. */
interface Server {
  /** Of a channel or role, by id: whether it was not deleted since. */
  readonly isThere: (id: string) => boolean;
  /** Whether the bot may write in the admin channel, where there is one. */
  readonly mayTellAdmins: boolean;
}

/**
 * All settings with the menus of one half of them: a message holds five rows. What a menu shows as chosen must be there:
 * a channel or role that was deleted since is left out.
 */
export function renderSettings(
  { settings, page }: Extract<EditorOutcome, { type: 'settings' }>,
  t: Translate,
  { isThere, mayTellAdmins }: Server = { isThere: () => true, mayTellAdmins: true },
): Message {
  const lines = SETTING_NAMES.map((name) =>
    t('settings.line', { setting: t(`settings.${name}`), value: settingValue(name, settings, t) }),
  );
  const channel = settingValue('adminChannel', settings, t);
  const shutOut = mayTellAdmins ? [] : [`**${t('settings.may-not-write', { channel })}**`];
  return {
    content: '',
    embeds: [
      {
        title: t('settings.title'),
        description: [...lines, ...shutOut, `-# ${t('settings.roles-note')}`].join('\n'),
        color: settings.accentColour,
      },
    ],
    components: page === 'places' ? placeRows(thoseThere(settings, isThere), t) : answerRows(settings, t),
  };
}

function thoseThere(settings: Settings, isThere: (id: string) => boolean): Settings {
  const { channels, forums, ingestRoles, adminChannel } = settings;
  return {
    ...settings,
    channels: channels.filter(isThere),
    forums: forums.filter(isThere),
    ingestRoles: ingestRoles.filter(isThere),
    adminChannel: isThere(adminChannel) ? adminChannel : '',
  };
}

function placeRows(settings: Settings, t: Translate): Row[] {
  const { channels, forums, ingestRoles, adminChannel, mentions, threads } = settings;
  const writable = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
  const anywhere = [...writable, ChannelType.GuildForum, ChannelType.GuildVoice];
  return [
    ...channelMenu('channels', t('settings.choose-channels'), { chosen: channels, types: anywhere }),
    ...channelMenu('forums', t('settings.choose-forums'), {
      chosen: forums,
      types: [ChannelType.GuildForum],
    }),
    ...row({
      type: ComponentType.RoleSelect,
      custom_id: customId('setting', 'ingestRoles'),
      placeholder: t('settings.choose-roles'),
      min_values: 0,
      max_values: MENU_VALUES,
      default_values: ingestRoles
        .slice(0, MENU_VALUES)
        .map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    }),
    ...channelMenu('adminChannel', t('settings.choose-admin-channel'), {
      chosen: adminChannel === '' ? [] : [adminChannel],
      types: writable,
      most: 1,
    }),
    ...row(
      button(
        t(mentions ? 'settings.mentions-on' : 'settings.mentions-off'),
        customId('setting-toggle', 'mentions'),
      ),
      button(
        t(threads ? 'settings.threads-on' : 'settings.threads-off'),
        customId('setting-toggle', 'threads'),
      ),
      button(`${t('settings.to-answers')} ▶`, customId('settings-page', 'answers')),
    ),
  ];
}

interface ChannelChoice {
  readonly chosen: readonly string[];
  readonly types: ChannelType[];
  /** Default: as many as a menu holds. */
  readonly most?: number;
}

function channelMenu(
  setting: keyof Settings,
  placeholder: string,
  { chosen, types, most = MENU_VALUES }: ChannelChoice,
): Row[] {
  return row({
    type: ComponentType.ChannelSelect,
    custom_id: customId('setting', setting),
    placeholder,
    channel_types: types,
    min_values: 0,
    max_values: most,
    default_values: chosen.slice(0, most).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  });
}

function answerRows(settings: Settings, t: Translate): Row[] {
  return [
    ...menu('language', INTERFACE_LANGUAGES, settings, t),
    ...menu('certainty', CERTAINTIES, settings, t),
    ...menu('quotes', QUOTE_COUNTS, settings, t),
    ...row(
      button(t('settings.texts'), customId('settings-form', '')),
      button(`◀ ${t('settings.to-places')}`, customId('settings-page', 'places')),
    ),
  ];
}

function menu<Name extends 'language' | 'certainty' | 'quotes'>(
  name: Name,
  offered: readonly Settings[Name][],
  settings: Settings,
  t: Translate,
): Row[] {
  return row({
    type: ComponentType.StringSelect,
    custom_id: customId('setting', name),
    options: offered.map((value) => ({
      label: `${t(`settings.${name}`)}: ${settingValue(name, { ...settings, [name]: value }, t)}`,
      value: String(value),
      default: settings[name] === value,
    })),
  });
}

/** The form for what is typed. */
export function settingsForm(settings: Settings, t: Translate): APIModalInteractionResponseCallbackData {
  const field = (id: SettingsField, label: string, value: string, most: number) => ({
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.TextInput as const,
        custom_id: id,
        label,
        style: TextInputStyle.Short,
        required: false,
        max_length: most,
        ...(value !== '' && { value }),
      },
    ],
  });
  return {
    custom_id: customId('settings-texts'),
    title: t('settings.form-title'),
    components: [
      field('name', t('settings.form-name'), settings.name, MAX_NAME_LENGTH),
      field('colour', t('settings.form-colour'), hexColour(settings.accentColour), '#000000'.length),
      field('footer', t('settings.form-footer'), settings.footer, MAX_FOOTER_LENGTH),
    ],
  };
}

/** What was changed, by whom, from what to what; nothing is said where nothing differs. */
export function renderSettingChanges(
  before: Settings,
  after: Settings,
  user: string,
  t: Translate,
): Message | undefined {
  const lines = changedSettings(before, after).map(
    (name) =>
      `- ${t('settings.change', {
        setting: t(`settings.${name}`),
        before: settingValue(name, before, t),
        after: settingValue(name, after, t),
      })}`,
  );
  if (lines.length === 0) return undefined;
  return { content: cutTo(CONTENT, [t('settings.told', { user }), ...lines].join('\n')) };
}

import type { Settings } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';

/** The settings in the order they are shown. */
export const SETTING_NAMES = [
  'channels',
  'forums',
  'mentions',
  'threads',
  'ingestRoles',
  'adminChannel',
  'language',
  'certainty',
  'quotes',
  'name',
  'accentColour',
  'footer',
] as const satisfies readonly (keyof Settings)[];

type SettingName = (typeof SETTING_NAMES)[number];

/** A setting's value in words. Channels and roles are Discord's own links, which mention nobody here. */
export function settingValue(name: SettingName, settings: Settings, t: Translate): string {
  switch (name) {
    case 'channels':
      return listed(settings.channels.map(channel)) ?? t('settings.all-channels');
    case 'forums':
      return listed(settings.forums.map(channel)) ?? t('settings.none');
    case 'ingestRoles':
      return listed(settings.ingestRoles.map((id) => `<@&${id}>`)) ?? t('settings.none');
    case 'adminChannel':
      return settings.adminChannel === '' ? t('settings.none') : channel(settings.adminChannel);
    case 'mentions':
    case 'threads':
      return t(`settings.${name}-value`, { on: settings[name] ? 'yes' : 'no' });
    case 'language':
      return t('settings.language-value', { language: settings.language });
    case 'certainty':
      return t('settings.certainty-value', { certainty: settings.certainty });
    case 'quotes':
      return t('settings.quotes-value', { count: settings.quotes });
    case 'accentColour':
      return hexColour(settings.accentColour);
    case 'name':
    case 'footer':
      return escapeMarkdown(oneLine(settings[name])) || t('settings.none');
  }
}

/** The settings that differ, in the order they are shown. */
export function changedSettings(before: Settings, after: Settings): SettingName[] {
  return SETTING_NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** '#2f5d8a'. */
export function hexColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function channel(id: string): string {
  return `<#${id}>`;
}

function listed(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(' ');
}

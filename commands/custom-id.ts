/**
 * Every button, menu and form, by the key that its custom id begins with. Messages that were written keep theirs for as
 * long as they stand in Discord: one that is renamed or taken away here is dead there.
 */
export const COMPONENT_KEYS = [
  'source',
  'more',
  'next',
  'page',
  'reject',
  'timeline',
  'timeline-page',
  'help',
  'ingest-cancel',
  'library-page',
  'library-ask',
  'library-remove',
  'library-keep',
  'gaps-page',
  'gaps-csv',
  'settings-page',
  'setting',
  'setting-toggle',
  'settings-form',
  'settings-texts',
] as const;

export type ComponentKey = (typeof COMPONENT_KEYS)[number];

/** What Discord hands back where a component is used: its key, and what it is to be done to. */
export type CustomId = ComponentKey | `${ComponentKey}:${string}`;

/** 'KEY:ARGUMENT', or the key alone. */
export function customId(key: ComponentKey, argument?: string): CustomId {
  return argument === undefined ? key : `${key}:${argument}`;
}

/** What a custom id names, or undefined where that is nothing of ours. Anybody can forge one. */
export function parseCustomId(
  id: string,
): { readonly key: ComponentKey; readonly argument: string } | undefined {
  const [named = ''] = id.split(':', 1);
  const key = COMPONENT_KEYS.find((one) => one === named);
  return key && { key, argument: id.slice(named.length + 1) };
}

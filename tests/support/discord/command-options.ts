import { newId } from './world.js';

/** Kinds of option: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const optionKind = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  attachment: 11,
} as const;

/** A file as a member attaches it to a command. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly mediaType?: string;
  /** Announced size, where it is not the true one. */
  readonly size?: number;
}

type OptionValue = string | number | boolean | AttachedFile;
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

interface Definition {
  readonly name: string;
  readonly type?: number;
  readonly options?: readonly Definition[];
}

/** What an interaction says of a command that somebody typed: 'library remove' with values by option name. */
export function commandData(
  registered: readonly Record<string, unknown>[],
  typed: string,
  values: OptionValues,
  attach: (file: AttachedFile) => Record<string, unknown> & { readonly id: string },
  focused?: string,
): Record<string, unknown> {
  const [name = '', ...subcommands] = typed.split(' ');
  const definition = registered.find((one) => one['name'] === name);
  const attachments: Record<string, unknown> = {};
  const build = (of: Definition | undefined, path: readonly string[]): unknown[] => {
    const [next, ...rest] = path;
    if (next !== undefined) {
      const below = of?.options?.find((option) => option.name === next);
      return [{ name: next, type: below?.type ?? optionKind.subcommand, options: build(below, rest) }];
    }
    return Object.entries(values).flatMap(([option, value]) => {
      if (value === undefined) return [];
      const type = of?.options?.find((one) => one.name === option)?.type ?? kindOf(value);
      const focus = option === focused ? { focused: true } : {};
      if (typeof value !== 'object') return [{ name: option, type, value, ...focus }];
      const attachment = attach(value);
      attachments[attachment.id] = attachment;
      return [{ name: option, type, value: attachment.id }];
    });
  };
  const options = build(definition as unknown as Definition | undefined, subcommands);
  return { id: definition?.['id'] ?? newId(), name, type: 1, options, resolved: { attachments } };
}

/** Of an option that Discord was not told of. */
function kindOf(value: OptionValue): number {
  if (typeof value === 'object') return optionKind.attachment;
  if (typeof value === 'boolean') return optionKind.boolean;
  return typeof value === 'number' ? optionKind.integer : optionKind.string;
}

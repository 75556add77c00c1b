/**
 * Where a command's texts stand in the catalogues other than English, whose texts stand in the command itself:
 * 'command.ask.description', 'command.ask.option.from.name', 'command.settings.option.language.choice.fr.name'. A
 * subcommand is an option; an entry in a message's menu is written with hyphens ('command.find-coverage-of-this.name').
 */
export function commandKey(name: string): string {
  return `command.${segment(name)}`;
}

/** The key of an option or a choice within a command, subcommand or option. */
export function within(key: string, kind: 'option' | 'choice', name: string): string {
  return `${key}.${kind}.${segment(name)}`;
}

function segment(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

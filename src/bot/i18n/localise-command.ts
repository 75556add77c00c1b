import type { Command } from '../../../commands/command.js';
import { LANGUAGES, type Language } from '../../coverage/index.js';
import { catalogues } from './catalogue/index.js';
import { commandKey, within } from './command-key.js';
import { localesOf } from './language.js';

/** Finds a text of the catalogues by language and key. */
type Lookup = (language: Language, key: string) => string | undefined;

/** What of a command, a subcommand, an option or a choice is said in several languages. */
interface Part {
  readonly name: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly options?: readonly Part[];
  readonly choices?: readonly Part[];
}

/** A command's registration with its names and descriptions in every language that has them. */
export function localiseCommand(data: Command['data'], lookup: Lookup = inCatalogues): Command['data'] {
  // Only texts are added, so it is what it was.
  return localisePart(data as Part, commandKey(data.name), lookup) as Command['data'];
}

function localisePart(part: Part, key: string, lookup: Lookup): Part {
  const { description, options, choices } = part;
  return {
    ...part,
    ...translations('name', key, lookup),
    ...(description && translations('description', key, lookup)),
    ...(options && {
      options: options.map((option) => localisePart(option, within(key, 'option', option.name), lookup)),
    }),
    ...(choices && {
      choices: choices.map((choice) =>
        localisePart(choice, within(key, 'choice', String(choice.value)), lookup),
      ),
    }),
  };
}

/** `name_localizations` or `description_localizations`: by Discord's locale, absent where no language has it. */
function translations(field: 'name' | 'description', key: string, lookup: Lookup): object {
  const byLocale = LANGUAGES.flatMap((language) => {
    const text = lookup(language, `${key}.${field}`);
    return text === undefined ? [] : localesOf(language).map((locale) => [locale, text] as const);
  });
  return byLocale.length === 0 ? {} : { [`${field}_localizations`]: Object.fromEntries(byLocale) };
}

/** English stands in the command itself. */
function inCatalogues(language: Language, key: string): string | undefined {
  return catalogues[language][key];
}

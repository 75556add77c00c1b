import { ErrorCode, FormatError, IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../coverage/index.js';
import { en, type MessageKey } from './catalogue/en/index.js';
import { catalogues } from './catalogue/index.js';
import { intlTag } from './format.js';
import { nameCommands } from './name-commands.js';

export type { MessageKey } from './catalogue/en/index.js';
export { languageFor } from './language.js';

/** Says a message of the catalogue in one language. Values stand in it as they are: escape them before. */
export interface Translate {
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** Which language it is, for dates and numbers (`format.ts`). */
  readonly language: Language;
}

/**
 * The translator of a language, which names commands in the language of the reader's Discord. Messages are parsed when
 * they are first said, and once.
 */
export function translator(language: Language, commandLanguage: Language = language): Translate {
  const messages = parsedIn(language, commandLanguage);
  const parsed = (key: MessageKey): IntlMessageFormat => {
    const known = messages.get(key);
    if (known) return known;
    const pattern = nameCommands(catalogues[language][key], catalogues[commandLanguage]);
    // Mentions and timestamps of Discord are written in angle brackets.
    const message = new IntlMessageFormat(pattern, intlTag(language), undefined, { ignoreTag: true });
    messages.set(key, message);
    return message;
  };
  const translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>): string =>
    String(parsed(key).format(values));
  return Object.assign(translate, { language });
}

/**
 * The message of that name, or undefined where the catalogue has none or lacks a value for it: not all errors are known
 * to it, and an explanation must not fail.
 */
export function translateIfKnown(
  t: Translate,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string | undefined {
  if (!isMessageKey(key)) return undefined;
  try {
    return t(key, values);
  } catch (error) {
    if (error instanceof FormatError && error.code === ErrorCode.MISSING_VALUE) return undefined;
    throw error;
  }
}

/** Messages as they were parsed, by language and by that of the commands which they name. */
const parsedMessages = new Map<string, Map<MessageKey, IntlMessageFormat>>();

function parsedIn(language: Language, commandLanguage: Language): Map<MessageKey, IntlMessageFormat> {
  const languages = `${language} ${commandLanguage}`;
  const messages = parsedMessages.get(languages) ?? new Map<MessageKey, IntlMessageFormat>();
  parsedMessages.set(languages, messages);
  return messages;
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

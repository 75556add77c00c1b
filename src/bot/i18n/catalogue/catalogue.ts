import type { MessageKey } from './en/index.js';

/** A part of the English catalogue in another language: all of its messages, and no other. */
export type Translation<English> = Readonly<Record<keyof English, string>>;

/** The texts of commands (`../command-key.ts`), whose English stands in the commands themselves. */
export type CommandTexts = Readonly<Record<`command.${string}`, string>>;

/** Every message of the English catalogue in another language, and the texts of commands. */
export type Catalogue = Readonly<Record<MessageKey, string>> & CommandTexts;

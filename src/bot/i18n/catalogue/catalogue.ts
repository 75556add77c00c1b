import type { MessageKey } from './en.js';

/** Every message of the English catalogue in another language, and the texts of commands (`../command-key.ts`). */
export type Catalogue = Readonly<Record<MessageKey | `command.${string}`, string>>;

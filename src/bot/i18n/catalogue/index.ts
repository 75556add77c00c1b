import type { Language } from '../../../coverage/index.js';
import { de } from './de.js';
import { en, type MessageKey } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { ru } from './ru.js';

type Messages = Readonly<Record<MessageKey, string> & Partial<Record<string, string>>>;

/** Every language's messages by key, and the texts of commands in all but English. */
export const catalogues: Readonly<Record<Language, Messages>> = {
  en,
  fr,
  de,
  es,
  pt,
  ru,
  ja,
};

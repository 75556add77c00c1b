import type { Language } from '../../../coverage/index.js';
import { de } from './de/index.js';
import { en, type MessageKey } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { ja } from './ja/index.js';
import { pt } from './pt/index.js';
import { ru } from './ru/index.js';

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

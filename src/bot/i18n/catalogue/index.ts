import type { Language } from '../../../coverage/index.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { ru } from './ru.js';

/** Every language's messages by key. */
export const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  fr,
  de,
  es,
  pt,
  ru,
  ja,
};

import type { Activity, Gap, Settings, ShelvedArticle } from '../src/coverage/index.js';
import type { LibraryStatistics } from '../src/library/library.js';

/** Which half of the settings is shown: Discord has room for five menus in a message. */
export type SettingsPage = 'places' | 'answers';

/** What the commands for editors found, as plain data. */
export type EditorOutcome =
  | {
      readonly type: 'article-list';
      readonly articles: readonly ShelvedArticle[];
      /** On all pages. */
      readonly total: number;
      /** From 0. */
      readonly page: number;
      readonly pages: number;
    }
  | { readonly type: 'article'; readonly article: ShelvedArticle }
  /** A removal that waits for a yes, once more where the article has changed since, or was done, or called off. */
  | {
      readonly type: 'removal';
      readonly stage: 'asked' | 'asked-again' | 'done' | 'called-off';
      readonly article: ShelvedArticle;
    }
  | {
      readonly type: 'gaps';
      readonly gaps: readonly Gap[];
      readonly days: number;
      /** Days for which questions are kept; 0: they are not. */
      readonly keptDays: number;
      readonly page: number;
      readonly pages: number;
    }
  | { readonly type: 'gaps-file'; readonly gaps: readonly Gap[]; readonly days: number }
  | {
      readonly type: 'settings';
      readonly settings: Settings;
      readonly page: SettingsPage;
      /** The settings before they were changed; absent where nothing was. */
      readonly before?: Settings;
    }
  | { readonly type: 'settings-form'; readonly settings: Settings }
  | {
      readonly type: 'statistics';
      readonly statistics: LibraryStatistics;
      readonly activity: Activity;
      readonly days: number;
    }
  | { readonly type: 'privacy'; readonly keptDays: number }
  | { readonly type: 'ingest-cancel'; readonly ingest: string };

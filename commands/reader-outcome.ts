import type { QuoteContext, RecalledAnswer, Timeline } from '../src/coverage/index.js';

/** What the commands and buttons for readers found, as plain data. */
export type ReaderOutcome =
  /** One quote of an answer, `page` from 0. */
  | { readonly type: 'quote'; readonly answer: RecalledAnswer; readonly page: number }
  | { readonly type: 'context'; readonly context: QuoteContext }
  /** A reader said that an answer was not theirs; `counted` is false where they had said so before. */
  | { readonly type: 'rejection'; readonly counted: boolean }
  | {
      readonly type: 'timeline';
      readonly timeline: Timeline;
      /** The days asked for, 'YYYY-MM-DD'. */
      readonly from?: string;
      readonly to?: string;
      /** From 0. */
      readonly page: number;
      readonly pages: number;
      /** Whether a reader has turned to this page: what they got is theirs alone and turns in its place. */
      readonly turned: boolean;
    }
  | {
      readonly type: 'help';
      readonly page: HelpPage;
      /** Questions that were answered here, and headlines of the library: what can be asked. */
      readonly examples: readonly string[];
      /** The library holds nothing yet. */
      readonly empty: boolean;
    };

/** The screens of `/help`: for those who ask, and for those who keep the library. */
export type HelpPage = 'readers' | 'editors';

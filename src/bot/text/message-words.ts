import { withoutFormatting } from './without-formatting.js';
import { withoutTokens } from './without-tokens.js';

/** What a message says to the coverage: its words, without Discord's formatting and tokens; paragraphs stay. */
export function messageWords(content: string): string {
  return withoutTokens(withoutFormatting(content));
}

/**
 * What Discord's clients write for a member, a role, a channel, an emoji of a server, a moment, a command, and a page of
 * the server. https://discord.com/developers/docs/reference#message-formatting-formats
 */
const TOKENS = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[A-Za-z])?|\/[^<>:\n]+:\d+|id:[a-z-]+(?::\d+)?)>/g;

/** What a reader has written without Discord's tokens, which say nothing to the coverage; paragraphs stay. */
export function withoutTokens(text: string): string {
  const left = text.replace(TOKENS, ' ');
  return left === text ? text : left.replace(/[^\S\n]+/g, ' ').trim();
}

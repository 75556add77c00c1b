import { wantedByNoun } from './wanted/wanted-nouns.js';

/** 'Who is the prime minister of Japan': one to four words, of which the last may be a role. */
const WHO_IS =
  /^(?:whos|who (?:is|was|are|were)) (?:currently |now )?(?:the |a |an )?(?:current |new |former )?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?= (?:of|in|at|for|from|under|when|during|now)\b|$)/u;

/** The role whose bearer a plain question asks for, in small letters: 'prime minister' of 'who is the prime minister of Japan'. */
export function askedRole(plainClause: string): string | undefined {
  const role = WHO_IS.exec(plainClause)?.[1];
  const noun = role?.split(' ').at(-1);
  return noun !== undefined && wantedByNoun(noun)?.kind === 'person' ? role : undefined;
}

import { POSSESSIVE } from './names.js';
import { SAYS } from './saying-verbs.js';

/** One to six words, none of them a mark that ends a clause. */
const SPEAKER = "((?:[\\p{L}\\p{N}.'’&-]+ ){0,5}?[\\p{L}\\p{N}.'’&-]+)";
const NOUN =
  '(?:statements?|comments?|reaction|response|opinion|views?|quotes?|remarks?|reply|stance|position)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:did|does|do|has|have|had|is|was|were|would|will) ${SPEAKER} (?:[\\p{L}]+ly |also |ever |later |then |have |to )?(?:${SAYS})\\b`,
    'iu',
  ),
  new RegExp(
    `\\baccording to ${SPEAKER}\\s*(?:[,?;:]|$|\\b(?:what|who|when|where|why|how|which|did|does|is|was|were|in|on|at|about)\\b)`,
    'iu',
  ),
  new RegExp(`\\bwhat (?:was|is|were|are) ${SPEAKER}['’]s? (?:\\p{L}+ )?${NOUN}\\b`, 'iu'),
  new RegExp(
    `\\b${NOUN} (?:by|from|of) ${SPEAKER}(?: (?:on|about|to|regarding|after|in|over)\\b|[?]|$)`,
    'iu',
  ),
  new RegExp(
    `^${SPEAKER}(?:['’]s)? (?:${NOUN}|says|said) (?:on|about|to|regarding|over|after|that)\\b`,
    'iu',
  ),
  new RegExp(`^(?:and )?what ${SPEAKER} (?:said|says|thinks|thought|told)\\b`, 'iu'),
];

/** Who nobody is by name: words that point back, and the coverage itself. */
const NOBODY =
  /^(?:he|she|they|it|we|you|i|people|this|that|there|who|what|anyone|anybody|someone|everyone|(?:the |this |your )?(?:article|articles|report|text|passage|coverage|story|author|news|one|some))$/i;
/** 'What was said', 'the last thing he said': no speaker before the verb, or one that points back. */
const NO_SPEAKER = /^(?:is|are|was|were|has|have|had|been|being)$|\b(?:he|she|they|it|we|you|i)$/i;
const LEADING = /^(?:the|a|an|what|how|why|when|did|and) /i;

/** Whose words a question asks for, as it names them: 'What did Kishida say about …', '… according to police'. */
export function askedSpeaker(question: string): string | undefined {
  const text = question.replace(/\s+/g, ' ').trim();
  for (const pattern of PATTERNS) {
    const name = pattern.exec(text)?.[1]?.replace(LEADING, '').replace(POSSESSIVE, '');
    if (name !== undefined) return NOBODY.test(name) || NO_SPEAKER.test(name) ? undefined : name;
  }
  return undefined;
}

import type { Aside } from '../../../coverage/index.js';
import { plainQuestion } from '../asking-clause.js';
import { isAboutTheBot } from './about-the-bot.js';
import { isTask, overrides } from './instructions.js';
import { GREETING, INSULT, THANKS } from './small-talk.js';
import { isSum } from './sums.js';

/** Longer texts are never small talk, whatever they begin with. (Words, 5 to 12; ours.) */
const SMALL_TALK_WORDS = 8;

/**
 * Whether a text is small talk, an insult, an instruction to the bot, or about the bot itself. Very careful: what might
 * be a real question is left to be asked. An attempt to overrule the bot is one even beside a real question.
 */
export function notAQuestion(text: string): Aside | undefined {
  const plain = words(text);
  if (overrides(plain) || text.split(/[.!?;\n]+\s/).some((sentence) => overrides(words(sentence))))
    return 'instruction';
  if (isTask(plain) || isSum(plainQuestion(text))) return 'instruction';
  if (isAboutTheBot(plain)) return 'about-the-bot';
  if (plain === '' || plain.split(' ').length > SMALL_TALK_WORDS) return undefined;
  if (GREETING.test(plain)) return 'greeting';
  if (THANKS.test(plain)) return 'thanks';
  return INSULT.test(plain) ? 'insult' : undefined;
}

/** The plain text without its marks, save those that words are written with. */
function words(text: string): string {
  return plainQuestion(text)
    .replace(/[^\p{L}\p{M}\p{N}: -]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

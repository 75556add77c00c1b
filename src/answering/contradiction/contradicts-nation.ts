import type { Span } from '../../coverage/index.js';
import { NATION_ADJECTIVE, NATION_NAME, nationOf } from '../names/nations.js';
import { TITLES } from '../names/roles.js';

const CALLED = `(?:${TITLES.toLowerCase()}|prime|foreign|deputy|vice|city|town|village|port|resort|region|province|island|capital|company|firm|newspaper|magazine|club|team|bank|airline|university)`;
const NAME = '\\p{Lu}[\\p{L}.-]*';
/** 'The Russian Far Eastern city of ' and 'Russian First Deputy Prime Minister ' before what is marked. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(${NATION_ADJECTIVE})(?:[ -](?:${NAME}|${CALLED})){0,6}(?: of)?,? (?:the )?$`,
  'u',
);
/** The same at the beginning of what is marked; 'British Columbia' is a name. */
const WITHIN = new RegExp(
  `^(?:[Tt]he )?(${NATION_ADJECTIVE})(?:[ -]${NAME}){0,4} (?:${CALLED}|${TITLES})(?!\\p{L})`,
  'u',
);
/** 'Vladivostok, Russia'. */
const AFTER = new RegExp(`^, (${NATION_NAME})(?!\\p{L})`, 'u');

/**
 * Whether a sentence says of what is marked in it that it is of another nation than the one asked after. English.
 * @param nation as an adjective, as `askedNation` tells it
 * @param words marked, as offsets into the sentence
 */
export function contradictsNation(nation: string, sentence: string, words: Span): boolean {
  const marked = sentence.slice(words.start, words.end);
  const told =
    WITHIN.exec(marked)?.[1] ??
    BEFORE.exec(sentence.slice(0, words.start))?.[1] ??
    AFTER.exec(sentence.slice(words.end))?.[1];
  return told !== undefined && nationOf(told) !== nation;
}

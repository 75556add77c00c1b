import { NATION_ADJECTIVE, NATION_NAME, nationOf } from '../names/nations.js';

/** 'Which Japanese city', 'what other Japanese cities'. */
const OF_NATION = new RegExp(
  `^(?:which|what) (?:(?:other|large|small|big|major|famous) )?(${NATION_ADJECTIVE}) \\p{L}`,
  'iu',
);
/** 'Where in Japan', 'which city in Japan'. */
const IN_NATION = new RegExp(
  `^(?:where|(?:which|what)(?: [\\p{L}-]+){1,3}?) in (?:the )?(${NATION_NAME})\\b`,
  'iu',
);

/** The nation that what is asked for belongs to, as its adjective: 'Japanese' of 'which Japanese city' and 'where in Japan'. */
export function askedNation(plainClause: string): string | undefined {
  const named = (OF_NATION.exec(plainClause) ?? IN_NATION.exec(plainClause))?.[1];
  return named === undefined ? undefined : nationOf(named);
}

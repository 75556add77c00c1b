import { TELLING, tellsAfter, tellsBefore } from './telling.js';
import type { Surroundings } from './time-expression.js';

/** Characters before and after a time in which words tell on which side of the article's own day it lies. */
const BEFORE = 120;
const AFTER = 50;

/** Promises and plans, made before or now, and reported speech: 'would resume'. 'May' is a month, and 'Will' a name. */
const INTENDED = [
  /(?:will|shall|would|may|might|must|should|can)(?!\s+have\b)|could(?!\s+(?:not|have)\b)|wo(?:n['’]t|uldn['’]t)|can(?:no|['’])t/,
  /[Uu]pcoming|[Ff]orthcoming|[Cc]oming|[Ss]cheduled|[Ss]lated|(?<!\bhad been )[Pp]lanned\s+for|[Aa]head\s+of/,
  /(?:is|are|was|were)\s+(?:due|set|to|expected|planned|planning|going|forecast|predicted)\b|[Dd]ue\s+(?:on|in|to)/,
  /(?:un)?likely\s+to(?!\s+have\b)|(?:poised|tipped|forecast|predicted)\s+to/,
  /(?:plan|hope|expect|intend|want|aim)s?\s+to/,
  /(?:agree|promise|invite|decide|ask|vow|pledge|propose|offer|prepare|arrange)[ds]?\s+(?:\w+\s+){0,3}to/,
  /(?:gives?|gave|given)\s+(?:\S+\s+){0,4}until/,
  /(?<!\bhad been )(?:postponed|adjourned|delayed|deferred|extended|remanded|bail|bailed|put\s+off)\s+(?:\S+\s+){0,3}(?:until|till)/,
  /(?<!\bhad been )(?:postponed|adjourned|deferred|put\s+(?:off|back))\s+to(?=\s+$)/,
  /(?<!\bhad been )(?:remanded|bailed|summoned|ordered)\s+(?:\S+\s+){0,4}to\s+(?:appear|attend|return|stand)/,
];
/**
 * What is scheduled, in the present. 'Play' and 'visit' are nouns too, 'Abe visits' stands below photographs, and 'the
 * risks they face' are of any time: such verbs count with a pronoun that begins its clause ('on Friday they play').
 */
const SCHEDULED = [
  /begins|starts|opens|reopens|resumes?|ends|expires|closes|arrives|meets|hosts|airs|kicks?\s+off/,
  /(?:takes\s+over|steps\s+down|(?:comes|runs)\s+out|retires|succeeds|replaces|stands\s+trial|leaves\s+office)/,
  /(?:reports|releases|publishes)\s+(?:\S+\s+){0,3}(?:results|earnings)/,
  /(?:takes?|comes?)\s+(?:effect|place|into)|(?:goes|go)\s+(?:to\s+the\s+polls|on\s+sale|into\s+(?:force|effect))/,
  /(?<=^\s?|[,.!?"'“‘”’(–—]\s?|\b(?:and|but|when|before|as|if|because|while|where|then|so)\s)(?:(?:[Tt]hey|[Ww]e)\s+(?:(?:also|next|then|now)\s+)?(?:play|face|travel|visit|meet|host|fly|return|open|start|begin|vote|sit)|(?:[Hh]e|[Ss]he|[Ii]t)\s+(?:(?:also|next|then|now)\s+)?(?:plays|faces|travels|visits|flies|returns|votes|sits|applies))/,
  /(?<!\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he)\s)travels\s+to|(?:court|parliament|committee|panel|jury)\s+sits|(?:council|parliament|committee|panel|board|assembly)\s+(?:votes|decides)/,
  /(?:[Vv]oters|(?<!\b[Aa]\s)(?:[Mm]embers|[Rr]esidents|[Ss]hareholders)|MPs|[Ss]enators|[Ll]awmakers|[Cc]ouncillors|[A-Z][a-z]+ans)\s+vote/,
  /(?:[Aa]pplications|[Ee]ntries|[Nn]ominations|[Bb]ookings|[Dd]oors|[Gg]ates|[Pp]olls|[Tt]alks|[Ss]chools|[Ss]hops)\s+(?:open|close|begin|start|resume|end)/,
];
/** The start of a clause. */
const CLAUSE = `(?<=^\\W*|[,.;:!?"“‘”’(–—]\\s?|\\b(?:and|but|when|before|as|if|because|while|where|then|so)\\s)`;
const TEAM = `(?:[Tt]he\\s+)?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}`;
/** A side of several people, with whom a bare verb is no noun: 'Rovers host', but not 'Fox News host'. */
const SIDE = '(?:[\\p{L}]+(?<!\\bNew|Sport|Game)s|United|City|Town|Athletic)';
const RIVAL =
  '(?:(?:the|away|at|to|league|cup|title|local|old|leaders|champions|holders|rivals|neighbours|neighbors|[\\p{Ll}]+-placed)\\s+){0,3}(?=\\p{Lu})';
const FIXTURE_VERB = 'face|play|visit|meet|entertain|welcome|take\\s+on|travel\\s+to';
/**
 * 'Rovers face Tind': of two names, with a verb that is not its own past, as in 'Rovers beat Tind'. The verb comes
 * first, since few sentences have one: what stands before it is looked at from there.
 */
const FIXTURE = `\\b(?:(?:${FIXTURE_VERB})(?<=${CLAUSE}(?:${TEAM}|(?<=,\\s)who)\\s+(?:(?:also|next|then|now)\\s+)?(?:${FIXTURE_VERB}))|host(?<=${CLAUSE}${TEAM}(?<=${SIDE})\\s+host))\\s+${RIVAL}`;
/** What is to come. */
const AHEAD = new RegExp(
  `\\b(?:${[...INTENDED, ...SCHEDULED].map(({ source }) => source).join('|')})\\b|['’]ll\\b|${FIXTURE}`,
  'gu',
);
/** What has happened: a verb in the past that is neither a participle of something to come nor one of telling. */
const BEHIND = new RegExp(
  `(?<!\\b(?:be|been|being|is|are|to)\\s)\\b(?!(?:${TELLING}|expected|scheduled|planned|united|need|speed|indeed|hundred|based|called)\\b)(?:was|were|had|did|came|went|met|took|made|began|became|left|won|lost|held|gave|got|saw|brought|fell|rose|struck|sent|led|ran|spoke|broke|drove|flew|knew|grew|wore|ate|hid|(?<participle>[a-z]{3,}ed|kept|sold|built|paid|felt|bought|taught|caught|fought|spent|stood|slept|beat))\\b|\\bafter\\s+(?:losing|winning|beating|missing|failing|suffering|scoring|being|having|making|admitting|pleading|falling|rising|posting|reporting)\\b`,
  'g',
);
/** What parts a participle from the verb before it: a new clause, or somebody who did it. */
const PARTED = /[,;:]|\b(?:the|an?|his|her|its|their|this|that|who|which|when|while|after|before|but|as)\b/i;
/** What holds as the article appears, and until a time: 'is closed until Monday'. */
const HOLDS_UNTIL =
  /\b(?:is|are|has|have|remains?|stays?|runs?|lasts?|continues?|appl(?:y|ies)|[Oo]pen|[Cc]losed|[Ss]hut|valid|available)\b(?:\s\S+){0,8}\s(?:until|till)\s+(?:the\s+)?$/;
/** The same, in verbs that are nothing else, behind the last one of the past. */
const IS_UNTIL =
  /\b(?:is|are|has|have|remains|stays|(?:and|which|but|it)\s+(?:runs|lasts|continues|applies))\b(?:\s\S+){0,8}\s(?:until|till)\s+(?:the\s+)?$/;
/** What is to be at a time, in the present and right before it: 'the race is on Sunday', 'the next meeting is at 7 p.m. on'. */
const IS_THEN =
  /(?<!\b(?:[Ii]t|[Tt]oday)\s)\b(?:is|are)\s+(?:(?:out|back|next|open|closed|shut|cancelled|canceled)\s+)?(?:(?:at|in)\s+)?(?:(?:on\s+)?[A-Z][a-z]+day(?:,|\s+(?:and|or))\s+)*$/;
/** 'It is on Monday that he came', 'he is on Friday’s list': no time of what is to be. */
const POINTED_OUT = /^(?:['’]s\b|\s+that\b)/;
/** What begins with a time, and is in the present: 'applies from Friday'; not where that is one of two ('open from May to July'). */
const HOLDS_FROM =
  /\b(?:(?:is|are|remains?|stays?)\s+(?:\w+\s+){0,2}(?:open|closed|shut|available|free|valid|due|barred|banned|forbidden|suspended|on\s+(?:sale|show|display|strike))|appl(?:y|ies)|[Rr]uns?)\s+(?:again\s+)?from\s+$/;
const RANGE_TO = /^\s*(?:to|until|till|through|[-–—/])/i;
const RANGE_AFTER = /^\s*(?:to|until|till|through|and|[-–—/])/i;
/** A time of day between 'until' and the day. */
const CLOCK_ON =
  /(?:(?:noon|midnight|\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?|\s+o['’]clock)?)\s+)?(?:(?:late|early)\s+)?(?:on\s+)?$/;
const CLAUSE_END = /[;:]\s/;

/** On which side of the article's own day the words around a time say that it lies; undefined where they do not. */
export function sideOf({
  before,
  after,
}: Pick<Surroundings, 'before' | 'after'>): 'ahead' | 'behind' | undefined {
  const near = before.slice(-BEFORE).split(CLAUSE_END).at(-1) ?? '';
  // 'He said on Friday that he will …': the time dates the telling.
  if (tellsBefore(near)) return 'behind';
  // The verb that stands nearest governs: 'will take 20 years, said the city, which marked the day on Friday'.
  const ahead = [...near.matchAll(AHEAD)].at(-1);
  const past = [...near.matchAll(BEHIND)];
  const behind = past.at(-1);
  const held = near.replace(CLOCK_ON, '');
  if (IS_THEN.test(held) && !POINTED_OUT.test(after) && !RANGE_TO.test(after)) return 'ahead';
  // 'was shut on Friday and is closed until Monday'.
  if (behind && IS_UNTIL.test(held.slice(behind.index))) return 'ahead';
  if (ahead || behind) return ahead && !isBehind(near, ahead, past) ? 'ahead' : 'behind';
  if (tellsAfter(before, after)) return 'behind';
  if (HOLDS_UNTIL.test(held) || (HOLDS_FROM.test(held) && !RANGE_AFTER.test(after))) return 'ahead';
  const rest = after.slice(0, AFTER);
  const [next, last] = [rest.search(AHEAD), rest.search(BEHIND)];
  if (next === -1 && last === -1) return undefined;
  return last === -1 || (next !== -1 && next < last) ? 'ahead' : 'behind';
}

/** Whether a time begins something that is on or to come, in the present: 'runs from Monday to Thursday'. */
export function isOnFrom({ before }: Pick<Surroundings, 'before'>): boolean {
  return HOLDS_FROM.test(before.slice(-BEFORE).replace(CLOCK_ON, ''));
}

/** Whether a past verb stands nearer to the time than what is to come, and is no part of that: 'will stay closed'. */
function isBehind(near: string, ahead: RegExpExecArray, past: readonly RegExpExecArray[]): boolean {
  const end = ahead.index + ahead[0].length;
  return past.some(
    ({ index, groups }) =>
      index >= end && (groups?.['participle'] === undefined || PARTED.test(near.slice(end, index))),
  );
}

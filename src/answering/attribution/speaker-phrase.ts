import { isOnlyPlace } from '../names/places.js';
import { type ProperName, properNames } from '../names/proper-names.js';
import { REPORTING } from '../vocabulary/reporting-verbs.js';

/** Who a report names beside a verb of saying. */
export type SpeakerPhrase =
  | { readonly as: 'name' | 'role'; readonly text: string }
  /** `before` is what stands before the verb in the same sentence. */
  | { readonly as: 'pronoun'; readonly text: string; readonly before: string };

/** Also the passive one, where who is quoted says it. What 'added' adds may be a thing: 'added a wing'. */
export const REPORTS = new RegExp(
  `\\b(?!added (?:an?|the|new|more|another|\\d))(?:${REPORTING}|thinks|thought|estimated|quoted as saying)\\b`,
  'g',
);
/** The one verb above that is passive: who is quoted says it. */
const QUOTED = 'quoted as saying';
const BETWEEN_WORDS =
  'also|later|then|further|however|has|had|have|once|again|himself|herself|still|now|always|first|since|and|\\p{L}+ly';
/** Between a subject and its verb. */
const BETWEEN = new RegExp(`(?:[ ,]+(?:${BETWEEN_WORDS}))+$`, 'u');
const BETWEEN_QUOTED = new RegExp(`(?:[ ,]+(?:${BETWEEN_WORDS}|is|are|was|were|been))+$`, 'u');
const PASSIVE = /\b(?:is|was|were|are|be|been|being|get|got|to|not|n['’]t)(?: \p{L}+ly)?$/u;
/** 'Kishida, the foreign minister,' 'Kishida, who leads the party,' 'Brown (54)': what a name is followed by. */
const APPOSITION = /(?:, [^,]{2,90}(?:, [^,]{2,60})?,| \([^()]{1,40}\)|, who| who)$/;
/** A name of two words or more between commas, and an age behind it. */
const NAME_BESIDE =
  /^(.{2,120}), (\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,5})(?:, (?:aged )?\d{1,3})?,$/u;
const PRONOUN = /(?:^|[^\p{L}])(he|she|they|we|i|it)$/iu;
const PERSON_NOUN =
  '(?:minister|president|spokes(?:man|woman|person|people)|official|officer|chief|leader|director|manager|mayor|governor|senator|lawyer|attorney|prosecutor|judge|doctor|professor|scientist|researcher|expert|analyst|economist|author|writer|critic|reviewer|coach|captain|player|singer|actor|actress|star|founder|owner|chairman|chairwoman|executive|CEO|king|queen|prince|princess|pope|bishop|ambassador|secretary|commander|general|witness|victim|suspect|survivor|resident|neighbou?r|teacher|student|man|woman|boy|girl|father|mother|wife|husband|son|daughter|brother|sister|friend|source|journalist|reporter|activist|politician|lawmaker|diplomat|sheriff|detective|investigator|engineer|designer|editor|pilot|driver|worker|farmer|historian|group|company|firm|ministry|government|agency|police|department|court|bank|party|organi[sz]ation|university|club|team|statement|report|study|council|committee|commission|office|union|association|embassy|army|military|administration|authority|newspaper|website|network|institute|hospital|school|airline|crew|family|staff|board|regulator|watchdog|charity|White House|Kremlin|Pentagon)';
const ROLE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])((?:(?:the|a|an|one|another|his|her|their|its|this|our|my|some|several|many|two|three)[ ](?:[\\p{L}\\p{N}'’.-]+[ ]){0,4}?)?(?:[\\p{L}-]+[ ])?${PERSON_NOUN}(?:s|es|ies)?|(?:[\\p{L}-]+[ ])?(?:officials|experts|prosecutors|sources|authorities|researchers|scientists|analysts|economists|critics|lawyers|witnesses|doctors|residents|authors|lawmakers|investigators|officers|supporters|activists|democrats|republicans|conservatives|fans|people|men|women|children|parents|neighbou?rs|employees|workers|records|documents|figures|reports|companies))$`,
  'iu',
);
const ROLE_AFTER = new RegExp(
  `^ ((?:the|a|an|one|another|his|her|their|its)[ ](?:[\\p{L}\\p{N}'’.-]+[ ]){0,4}?${PERSON_NOUN}s?)\\b`,
  'iu',
);
/** Behind it a name is no longer that of who speaks. */
const LINK = /\b(?:in|of|at|on|that|to|from|for|about|by|with|when|after|and)\b/;
const NOUN_AFTER = new RegExp(`^(?:['’]s)?(?: [\\p{L}-]+){0,2}? ${PERSON_NOUN}\\b`, 'u');
const ACCORDING = /\b[Aa]ccording to ([^,.;:"“]{2,90})/;
/** 'Abe: “…' heads what he said; without the mark it may be any label. */
const HEADED = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}): ["“‘«]/u;
/** 'A spokesman for Toyota', 'members of Congress': the name is no more than a part of who speaks. */
const BELONGS =
  /((?:(?:the|an?|one|some|several|many|his|her|their) )?(?:[\p{L}-]+ ){1,3}(?:of|for|in|at|from|with|to|on|by) (?:the )?)$/iu;
/** 'Health bosses', 'Scientists': a plural that is all there is before the verb. */
const PLURAL = /^\p{Lu}[\p{L}-]+(?: [\p{Ll}-]+){0,2}(?<=\p{L}{3}s)$/u;

/** Who says what a sentence reports, by its words outside quotations; undefined where none is named. */
export function speakerIn(unquoted: string): SpeakerPhrase | undefined {
  for (const match of unquoted.matchAll(REPORTS)) {
    const before = unquoted.slice(0, match.index).trimEnd();
    const speaker =
      subjectBefore(before, match[0]) ??
      (mayInvert(before) ? subjectAfter(unquoted.slice(match.index + match[0].length)) : undefined);
    if (speaker) return speaker;
  }
  const source = ACCORDING.exec(unquoted)?.[1];
  if (source !== undefined) return named(` ${source}`);
  const head = HEADED.exec(unquoted)?.[1];
  return head === undefined || isOnlyPlace(head) ? undefined : { as: 'name', text: head };
}

function subjectBefore(before: string, verb: string): SpeakerPhrase | undefined {
  const quoted = verb === QUOTED;
  if (!quoted && PASSIVE.test(before)) return undefined;
  const subject = before.replace(quoted ? BETWEEN_QUOTED : BETWEEN, '').trimEnd();
  return (
    nameBeside(subject) ??
    endingIn(subject) ??
    (APPOSITION.test(subject) ? endingIn(subject.replace(APPOSITION, '')) : undefined)
  );
}

/** 'A neighbour, Anna Berg,' 'The mayor of Norvik, Siri Foss, 54,': the name that tells who somebody is. */
function nameBeside(subject: string): SpeakerPhrase | undefined {
  const [, before = '', name = ''] = NAME_BESIDE.exec(subject) ?? [];
  const [whole] = properNames(name);
  if (whole?.text !== name || isOnlyPlace(name)) return undefined;
  // 'Kishida, Japan Airlines, said': two names are no name and what it is.
  const last = properNames(before).at(-1);
  const isName = last !== undefined && last.start + last.text.length === before.length;
  return isName && !BELONGS.test(before.slice(0, last.start)) ? undefined : { as: 'name', text: name };
}

function endingIn(subject: string): SpeakerPhrase | undefined {
  const pronoun = PRONOUN.exec(subject)?.[1];
  if (pronoun !== undefined) return { as: 'pronoun', text: pronoun.toLowerCase(), before: subject };
  const names = properNames(subject);
  const name = names.at(-1);
  if (name && name.start + name.text.length === subject.length) {
    const owner = BELONGS.exec(subject.slice(0, name.start))?.[1];
    return owner === undefined
      ? { as: 'name', text: subject.slice(startOfAll(subject, names, name)) }
      : { as: 'role', text: owner + name.text };
  }
  if (PLURAL.test(subject)) return { as: 'role', text: subject };
  const role = ROLE_BEFORE.exec(subject)?.[1];
  return role === undefined ? undefined : { as: 'role', text: role };
}

/** Where 'Brown, White and Green' begins, of which the last name is known. */
function startOfAll(subject: string, names: readonly ProperName[], last: ProperName): number {
  let { start } = last;
  for (const { text, start: from } of names.slice(0, -1).reverse()) {
    const between = subject.slice(from + text.length, start);
    if (!/^ (?:and|or|nor) $/.test(between) && !(between === ', ' && start < last.start)) break;
    start = from;
  }
  return start;
}

/** '…,” said Kishida': the verb comes after a mark, or opens the sentence. */
function mayInvert(before: string): boolean {
  return before === '' || /[,”"’'»?!]$/.test(before);
}

function subjectAfter(after: string): SpeakerPhrase | undefined {
  const pronoun = /^ (he|she|they|it)\b/.exec(after)?.[1];
  return pronoun === undefined ? named(after) : { as: 'pronoun', text: pronoun, before: '' };
}

/** 'said state Sen. Ada Brown', 'said Lt. Col. Brown': a full stop that ends no name. */
const SHORT_TITLES =
  /^ (?:[\p{L}.'’-]+ ){0,4}?(?:(?:Sen|Rep|Gov|Lt|Col|Gen|Maj|Capt|Cmdr|Sgt|Det|Insp|Supt|Adm|Prof|Rev|Dr|Mr|Mrs|Ms)\. )+(?=\p{Lu})/u;
const PERSONAL: Readonly<Record<string, string>> = { him: 'he', her: 'she' };

/** The name or role that a phrase begins with: ' foreign minister Fumio Kishida, who …', ' the company’s spokesman'. */
function named(phrase: string): SpeakerPhrase | undefined {
  const untitled = phrase.replace(SHORT_TITLES, ' ');
  const clause = (/^[^,.;:"“”]*(?:\.(?= ?\p{Lu})[^,.;:"“”]*)?/u.exec(untitled)?.[0] ?? '').slice(0, 90);
  const pronoun = /^ (him|her|them)\b/i.exec(clause)?.[1];
  if (pronoun !== undefined)
    return { as: 'pronoun', text: PERSONAL[pronoun.toLowerCase()] ?? 'they', before: '' };
  const name = properNames(clause)[0];
  const lead = name === undefined ? '' : clause.slice(0, name.start);
  // Only words in small letters that lead up to a name: 'foreign minister Fumio Kishida'.
  if (name && /^ (?:[\p{Ll}'’-]+ ){0,5}$/u.test(lead) && !LINK.test(lead)) {
    return ofName(name, clause.slice(name.start + name.text.length));
  }
  const role =
    ROLE_AFTER.exec(clause)?.[1] ??
    /^ ((?:\p{L}+ ){0,2}(?:police|officials|experts|prosecutors|sources|authorities|researchers|scientists|analysts|documents|records|figures|reports|data))\b/iu.exec(
      clause,
    )?.[1];
  return role === undefined ? undefined : { as: 'role', text: role };
}

/** Who speaks where a name is followed by what somebody is: 'Norvik coach Inga Solberg', 'the Toyota spokesman'. */
function ofName(name: ProperName, after: string): SpeakerPhrase {
  const noun = NOUN_AFTER.exec(after)?.[0];
  if (noun === undefined) return { as: 'name', text: name.text };
  const rest = after.slice(noun.length);
  const bearer = properNames(rest)[0];
  const lead = rest.slice(0, bearer?.start);
  // 'ADB chief economist Ifzal Ali': what somebody is may go on.
  return bearer && /^ (?:\p{Ll}+ ){0,2}$/u.test(lead) && !LINK.test(lead)
    ? { as: 'name', text: bearer.text }
    : { as: 'role', text: name.text + noun };
}

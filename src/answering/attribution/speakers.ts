import type { Span } from '../../coverage/index.js';
import { isDemonym, isPlace } from '../names/places.js';
import { properNames } from '../names/proper-names.js';
import { type Unquoted, withoutQuotations } from './quotations.js';
import { type SpeakerPhrase, speakerIn } from './speaker-phrase.js';

/** Who says a sentence. */
interface Speaker {
  /** As the text has it, nearest before: 'Fumio Kishida', 'the minister'. */
  readonly name: string;
}

/**
 * A pronoun is resolved, and a quotation without its speaker given to the last one, over at most so many sentences. (1
 * to 5; ours.)
 */
const MEMORY = 3;

/**
 * Who says each sentence of a text, in their order; undefined where the text does not tell. 'He said' and 'according
 * to him' are resolved to who was last named before, and a quotation that runs over sentences belongs to one speaker.
 */
export function speakersOf(text: string, sentences: readonly Span[]): (Speaker | undefined)[] {
  const unquoted = withoutQuotations(text, sentences);
  const names: (string | undefined)[] = [];
  for (const [i, sentence] of unquoted.entries()) {
    const phrase = speakerIn(sentence.text);
    names.push(phrase && resolve(phrase, i, unquoted, names));
  }
  fillQuotations(unquoted, names);
  return names.map((name) => (name === undefined ? undefined : { name }));
}

function resolve(
  phrase: SpeakerPhrase,
  at: number,
  sentences: readonly Unquoted[],
  names: readonly (string | undefined)[],
): string | undefined {
  if (phrase.as !== 'pronoun') return phrase.text;
  if (phrase.text === 'they') return lastOf(names, at);
  if (phrase.text !== 'he' && phrase.text !== 'she') return undefined;
  const [own] = personsIn(phrase.before, phrase.text);
  if (own !== undefined) return own;
  // Of two persons in a sentence the first, who is mostly its subject ('Kishida met Lavrov. He said …').
  for (let back = 1; back <= MEMORY && back <= at; back++) {
    const name = names[at - back];
    if (name !== undefined && !otherGender(name, phrase.text)) return name;
    const [person] = personsIn(sentences[at - back]?.text ?? '', phrase.text);
    if (person !== undefined) return person;
  }
  return undefined;
}

function lastOf(names: readonly (string | undefined)[], at: number): string | undefined {
  return names.slice(Math.max(0, at - MEMORY), at).findLast((name) => name !== undefined);
}

const NO_PERSON =
  /\b(?:Ministry|Party|University|Council|Government|Congress|Parliament|Union|Bank|Company|Group|Agency|House|Court|Times|News|Street|Day|War|Act|River|Island|Islands|City|State|States)\b|^\p{Lu}{2,6}$/u;

/**
 * Names of persons as far as their form tells: a first and a last name, or one after 'Mr'; single words may be
 * anything.
 */
function personsIn(unquoted: string, pronoun: string): string[] {
  return properNames(unquoted)
    .filter(({ text, start, initial }) => {
      const before = unquoted.slice(Math.max(0, start - TITLE_CHARS), start);
      if (otherGender(before + text, pronoun) || isPlace(text) || isDemonym(text) || NO_PERSON.test(text))
        return false;
      return / /.test(text)
        ? !/ of |['’]s /.test(text)
        : /\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(before) ||
            (initial && ACTS.test(unquoted.slice(start + text.length)));
    })
    .map(({ text }) => text);
}

/** After a name that opens a sentence: what persons do. */
const ACTS =
  /^ (?:met|visited|arrived|left|spoke|asked|told|said|went|came|called|wrote|won|lost|joined|travel+ed|returned|resigned|answered|disagreed|agreed|began|has|had|was|is|did)\b/;
/** Room for 'Mr. ', which is no part of a name. */
const TITLE_CHARS = 5;
const FEMALE = /\b(?:Mrs|Ms|Miss|Queen|Princess|Lady|[Ss]pokeswoman|[Cc]hairwoman|[Ww]oman|[Gg]irl)\b/;
const MALE = /\b(?:Mr|Sir|King|Prince|Lord|[Ss]pokesman|[Cc]hairman|[Mm]an|[Bb]oy)\b/;

function otherGender(name: string, pronoun: string): boolean {
  return (pronoun === 'he' ? FEMALE : MALE).test(name);
}

/** Gives sentences that are only quoted to who speaks in the rest of the quotation, else to who spoke just before. */
function fillQuotations(sentences: readonly Unquoted[], names: (string | undefined)[]): void {
  // From the end, so that '“We won. It was hard,” Kishida said.' is all his.
  for (let i = sentences.length - 2; i >= 0; i--) {
    if (names[i] === undefined && sentences[i + 1]?.continues) names[i] = names[i + 1];
  }
  let since = MEMORY + 1;
  let last: string | undefined;
  for (const [i, sentence] of sentences.entries()) {
    const name = names[i];
    if (name !== undefined) {
      last = name;
      since = 0;
    } else if (onlyQuoted(sentence) && since < MEMORY) names[i] = last;
    else since++;
  }
}

function onlyQuoted({ text, quoted }: Unquoted): boolean {
  return quoted && !/\p{L}{2}/u.test(text);
}

import { isDemonym, isOnlyPlace, isPlace } from '../names/places.js';
import { type ProperName, properNames } from '../names/proper-names.js';
import { TITLES } from '../names/roles.js';
import { EVIDENCE } from './evidence.js';
import { noveltyOf } from './novelty.js';

const ORGANISATION =
  /\b(?:Inc|Corp|Corporation|Ltd|LLC|PLC|Co|Company|Group|University|College|School|Institute|Bank|Party|Agency|Ministry|Department|Club|FC|United|City|Association|Organi[sz]ation|Foundation|Council|Committee|Commission|Court|Airlines?|Airways|Motors?|Museum|Hospital|Church|Union|League|Federation|Authority|Board|Bureau|Office|Center|Centre|Times|Post|News|Press|Society|Army|Navy|Studios?|Records|Media|Holdings|Partners|Capital|Technologies|Systems|Labs?|Parliament|Congress|Senate|House|Government)\b/;
const ACRONYM = /^(?:\p{Lu}{2,6}|\p{Lu}&\p{Lu})$/u;
const NO_PERSON =
  /^(?:Republicans?|Democrats?|Congress|Senate|Parliament|Internet|English|Bible|Olympics?|Twitter|Facebook|Google|Apple|Amazon|YouTube|Instagram|Netflix|Microsoft|Muslims?|Christians?|Jews|Jewish|Islam|God|World|House|Court|State|Government|Constitution|Earth|Mars|Moon|West|East|North|South|University|Church|Party)$/;
/** Before a person's name, or the beginning of what was taken for one. */
const TITLE = new RegExp(
  `\\b(?:${TITLES})\\.? ?$|^(?:President|Minister|Prime Minister|Senator|Governor|Mayor|Judge|Justice|King|Queen|Prince|Princess|Pope|Captain|General|Chancellor|Professor|Sir|Lord|Lady|Foreign Minister) `,
);
/** After a person: an age, a verb of saying, 'who'. */
const PERSON_AFTER =
  /^(?:['’]s)?(?:, (?:\d{2},|who\b|whose\b|an? )| (?:said|says|told|added|tweeted|wrote|was born|died|who\b)|, \d{2}\b)/;
/** Tells of persons without a name. */
const PERSONS =
  /\b(?:man|woman|boy|girl|father|mother|wife|husband|son|daughter|brother|sister|president|minister|leader|officers?|police|driver|doctor|teacher|student|resident|owner|founder|author|actor|actress|singer|players?|coach|scientists?|researchers?|team|company|spokes(?:man|woman|person)|king|queen|people|workers?|women|men|children|voters|families|officials|soldiers|students|farmers)\b/;
const PLACE_BEFORE =
  /\b(?:in|at|near|from|to|outside|across|into|through|toward|towards|around|over|on|of|throughout|between|and|visited|visit|visiting|left|reached|leaving|entered) (?:the |a |nearby |central |northern |southern |eastern |western |downtown |north |south |east |west |southeast |northeast |southwest |northwest )*$/i;
const PLACE_NAME =
  /\b(?:City|County|River|Lake|Bay|Island|Islands|Street|Avenue|Road|Boulevard|Square|Park|Airport|Valley|Beach|Mountains?|Mount|Hills?|Province|State|District|Region|Sea|Ocean|Gulf|Strait|Peninsula|Coast|Hotel|Stadium|Arena|Cent(?:er|re)|Hospital|University|School|Palace|Castle|Museum|Theat(?:er|re)|Hall|House|Court|Church|Cathedral|Bridge|Station|Town|Village|Fort|Port|Saint|St|San|Santa|North|South|East|West|New)\b/;
const PLACE_NOUN =
  /\b(?:(?:north|south|east|west)(?:ern)?|border|street|town|city|village|region|province|district|coast|island|house|home|hotel|airport|hospital|school|building|room|area|court|prison|river|lake|mountains?|park|abroad|overseas|downtown|kilomet(?:er|re)s from|miles from)\b/i;

const SOMEWHERE =
  /\b(?:in|at|on|under|near|inside|outside|behind|within|from) (?:the|a|an|his|her|my|our|their|its)\b/i;

/** How well a text names a person whom the question does not name. */
export function personEvidence(text: string, asked: ReadonlySet<string>): number {
  let best: number = PERSONS.test(text) ? EVIDENCE.weak : EVIDENCE.against;
  for (const name of properNames(text)) {
    best = Math.max(best, asPerson(name, text, asked));
    if (best >= EVIDENCE.strong) break;
  }
  return best;
}

function asPerson(name: ProperName, text: string, asked: ReadonlySet<string>): number {
  const novelty = noveltyOf(name.text, asked);
  if (novelty === 0) return EVIDENCE.against;
  const words = name.text.split(' ');
  const last = words.at(-1) ?? '';
  if (isOnlyPlace(name.text) || isDemonym(last)) return EVIDENCE.weak;
  if (ORGANISATION.test(name.text) || NO_PERSON.test(last) || ACRONYM.test(name.text))
    return EVIDENCE.unknown;
  if (novelty < 1) return EVIDENCE.fair;
  const before = text.slice(Math.max(0, name.start - 14), name.start);
  const after = text.slice(name.start + name.text.length, name.start + name.text.length + 20);
  if (TITLE.test(name.text) || TITLE.test(before) || PERSON_AFTER.test(after)) return EVIDENCE.strong;
  if (words.length > 1) return words.length < 5 ? EVIDENCE.good : EVIDENCE.fair;
  return name.initial ? EVIDENCE.unknown : EVIDENCE.fair;
}

/** How well a text names an organisation that the question does not name. */
export function organisationEvidence(text: string, asked: ReadonlySet<string>): number {
  let best: number = EVIDENCE.against;
  for (const name of properNames(text)) {
    const novelty = noveltyOf(name.text, asked);
    if (novelty === 0) continue;
    const likely = ORGANISATION.test(name.text) || ACRONYM.test(name.text);
    const only = isOnlyPlace(name.text) || isDemonym(name.text) ? EVIDENCE.unknown : EVIDENCE.good;
    best = Math.max(best, likely ? EVIDENCE.strong : name.initial ? EVIDENCE.unknown : only);
    if (best >= EVIDENCE.strong) break;
  }
  return best;
}

/** How well a text names a place that the question does not name. */
export function placeEvidence(text: string, asked: ReadonlySet<string>): number {
  let best: number = PLACE_NOUN.test(text)
    ? EVIDENCE.unknown
    : SOMEWHERE.test(text)
      ? EVIDENCE.weak
      : EVIDENCE.against;
  for (const name of properNames(text)) {
    if (noveltyOf(name.text, asked) === 0) continue;
    best = Math.max(best, asPlace(name, text));
    if (best >= EVIDENCE.strong) break;
  }
  return best;
}

function asPlace(name: ProperName, text: string): number {
  if (isPlace(name.text)) return EVIDENCE.strong;
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  const stands = PLACE_BEFORE.test(before);
  if (stands && (PLACE_NAME.test(name.text) || name.text.split(' ').some(isPlace))) return EVIDENCE.strong;
  if (stands || PLACE_NAME.test(name.text)) return EVIDENCE.good;
  return name.initial ? EVIDENCE.weak : EVIDENCE.unknown;
}

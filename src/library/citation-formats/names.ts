import { plainLine } from './plain-line.js';

/** A person by parts, or a name that has none: a desk, an agency, a name in another order. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** What stands between the names of a byline: 'Ann Lee, Bo Chen and Cy Dorn'. */
const BETWEEN_NAMES = /\s*(?:[,;&]|\s(?:and|und|et|y|e|и)\s)\s*/u;

/** What follows a name after a comma and belongs to it. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?$/u;

/** Words of which the name is no person's. */
const ORGANISATION =
  /\b(?:agency|associated|bureau|correspondents?|desk|editorial|editors?|news|newsroom|office|press|redaktion|reporters?|service|staff|team|times|writers?)\b/iu;

/**
 * A person's name as bylines give it: two to five words of letters that have capitals, the first and the last with one.
 */
const PERSON = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{Lu}\p{Ll}\p{M}.'’-]+){0,3} \p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** Words in small letters that open a family name: 'Ursula von der Leyen'. */
const PARTICLES = /\s(?=(?:\p{Ll}[\p{Ll}'’]*\s)+\S+$)/u;

/** The people and desks of a byline. The publisher is named elsewhere and is left out. */
export function namesIn(byline: string, publisher: string): CslName[] {
  const parts: string[] = [];
  for (const part of plainLine(byline).split(BETWEEN_NAMES)) {
    const last = parts.at(-1);
    if (last !== undefined && SUFFIX.test(part)) parts[parts.length - 1] = `${last}, ${part}`;
    else if (part !== '' && part.toLowerCase() !== publisher.toLowerCase()) parts.push(part);
  }
  return parts.map(nameFrom);
}

function nameFrom(name: string): CslName {
  const [person = name, suffix] = name.split(', ');
  if (ORGANISATION.test(person) || !PERSON.test(person)) return { literal: name };
  const cut = PARTICLES.exec(person)?.index ?? person.lastIndexOf(' ');
  return {
    family: person.slice(cut + 1),
    given: person.slice(0, cut),
    ...(suffix !== undefined && { suffix }),
  };
}

import { stemOf } from '../../../embeddings/stems.js';

/** Opposites, a line each; inflections that the stemmer does not undo are written out. */
const STRONG = `
increase rise rose risen grow grew grown growth gain climb jump surge soar | decrease fall fell fallen drop decline shrink shrank plunge plummet tumble
raise hike | lower cut slash reduce reduction
win won victory winner | lose lost defeat loss loser
accept approve endorse | reject refuse decline veto
support favor favour | oppose
buy bought purchase acquire | sell sold sale
reopen | close shut closure
arrive arrival enter entry join | leave left depart departure exit quit
north northern | south southern
east eastern | west western
import | export
hire appoint recruit | fire dismiss sack
allow permit legal legalise legalize | ban prohibit forbid forbade forbidden illegal outlaw
guilty convict conviction | innocent acquit acquittal
profit | loss
strengthen stronger | weaken weaker
survive survivor | die died dead death kill
marry married wedding marriage | divorce
borrow borrower | lend lent lender
male men man boy | female women woman girl
confirm | deny denied denial
`;
/** Opposites that meet as often without contradicting each other ('before the election', 'after the vote'). */
const WEAK = `
up | down
open | close shut
begin began begun start launch | end finish stop cease
attack | defend defence defense
cheap cheaper | expensive
before | after
first | last
more most | less least fewer fewest
early earlier earliest | late later latest
high higher highest | low lower lowest
large larger largest big bigger biggest | small smaller smallest little
old older oldest | young younger youngest
best better | worst worse
long longer longest | short shorter shortest
maximum | minimum
majority | minority
above over | below under
public | private
past previous | future next
fast faster fastest | slow slower slowest
positive | negative
internal domestic | external foreign
`;

/** What a word says on each axis of opposites. */
interface Pole {
  readonly axis: number;
  readonly side: 0 | 1;
  readonly weak: boolean;
}

let known: ReadonlyMap<string, readonly Pole[]> | undefined;

/** The axes that a stem stands on. */
export function polesOf(stem: string): readonly Pole[] {
  known ??= table();
  return known.get(stem) ?? [];
}

function table(): Map<string, Pole[]> {
  const poles = new Map<string, Pole[]>();
  let axis = 0;
  for (const [lines, weak] of [
    [STRONG, false],
    [WEAK, true],
  ] as const) {
    for (const line of lines.trim().split('\n')) {
      for (const [side, words] of line.split(' | ').entries()) {
        for (const word of words.split(' ')) {
          const stem = stemOf(word);
          poles.set(stem, [...(poles.get(stem) ?? []), { axis, side: side === 0 ? 0 : 1, weak }]);
        }
      }
      axis++;
    }
  }
  return poles;
}

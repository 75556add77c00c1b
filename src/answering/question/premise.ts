import { fold } from '../../../embeddings/folding.js';
import { stemOf } from '../../../embeddings/stems.js';
import { questionTerms } from '../../../embeddings/terms.js';
import { polesOf } from './opposites.js';

/** What a clash counts, by how often such words meet without contradicting each other. (0 to 1; ours.) */
const STRONG_CLASH = 1;
const WEAK_CLASH = 0.5;

const TOKEN = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[,;:.!?]/gu;
const NEGATION =
  /^(?:not|never|no|without|cannot|hardly|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should|must)n['’]t|refus(?:e[ds]?|ing)|fail(?:s|ed|ing)?|denie[ds])$/;
/** Stands between a negation and the word that it denies: 'refused to accept', 'did not immediately visit'. */
const PASSED_OVER = /^(?:to|be|been|being|the|a|an|any|yet|even|have|having|ever|\p{L}{3,}ly)$/u;
/** 'Not only' denies nothing, and 'no longer' and 'no more than' are about time and amount. */
const NO_DENIAL = /^(?:only|just|longer|later|more|less|fewer|doubt|matter|one)$/;
const MARK = /^[,;:.!?]$/;

/** A word of a text, and whether it is denied there. */
interface Said {
  readonly stem: string;
  readonly denied: boolean;
}

/** What a text says on an axis of opposites. */
interface Sides {
  readonly sides: Set<0 | 1>;
  readonly weak: boolean;
}

/**
 * Whether a sentence says the opposite of what the question takes for granted: 1 for fell against rose, lost against
 * won, or a word of the question that is denied; 0.5 for pairs that often meet innocently (before and after); 0 for
 * neither.
 */
export function antonymClash(question: string, sentence: string): number {
  return clashWith(question)(sentence);
}

/** The same, with the question read once. */
export function clashWith(question: string): (sentence: string) => number {
  const asked = saidIn(question);
  const sides = sidesOf(asked);
  // 'Why did she not …': what the question denies may be told without a negation ('she stayed away').
  const terms = new Set(asked.some(({ denied }) => denied) ? [] : questionTerms(question));
  return (sentence) => {
    const said = saidIn(sentence);
    return Math.max(oppositeSides(sides, sidesOf(said)), deniesTerm(said, terms) ? STRONG_CLASH : 0);
  };
}

function oppositeSides(asked: ReadonlyMap<number, Sides>, said: ReadonlyMap<number, Sides>): number {
  let clash = 0;
  for (const [axis, { sides, weak }] of said) {
    const wanted = asked.get(axis)?.sides;
    if (wanted?.size !== 1 || sides.size !== 1 || wanted.has(0) === sides.has(0)) continue;
    clash = Math.max(clash, weak ? WEAK_CLASH : STRONG_CLASH);
  }
  return clash;
}

/** Whether a word of the question stands in the sentence denied, and nowhere else in it. */
function deniesTerm(said: readonly Said[], terms: ReadonlySet<string>): boolean {
  return said.some(
    ({ stem, denied }) =>
      denied &&
      terms.has(stem) &&
      polesOf(stem).length === 0 &&
      !said.some((other) => other.stem === stem && !other.denied),
  );
}

function sidesOf(said: readonly Said[]): Map<number, Sides> {
  const found = new Map<number, Sides>();
  for (const { stem, denied } of said) {
    for (const { axis, side, weak } of polesOf(stem)) {
      // 'Not before Friday' is no 'after Friday'.
      if (denied && weak) continue;
      const entry = found.get(axis) ?? { sides: new Set<0 | 1>(), weak };
      entry.sides.add(denied ? (side === 0 ? 1 : 0) : side);
      found.set(axis, entry);
    }
  }
  return found;
}

function saidIn(text: string): Said[] {
  const said: Said[] = [];
  let denying = false;
  for (const [token] of fold(text).toLowerCase().matchAll(TOKEN)) {
    if (MARK.test(token)) denying = false;
    else if (NEGATION.test(token)) denying = true;
    else if (denying && NO_DENIAL.test(token)) denying = false;
    else if (!PASSED_OVER.test(token)) {
      said.push({ stem: stemOf(token.replace(/['’]s$/, '')), denied: denying });
      denying = false;
    }
  }
  return said;
}

/** What a wrong, a missing or an added letter costs. */
const LETTER = 1;
/** Slips of the fingers that are made most: two letters in the wrong order, one twice for once or once for twice. */
export const SLIP = 0.5;
/** Letters that a word may have after its stem: '-ations' is among the longest endings that are cut off. */
const LONGEST_ENDING = 6;
/** What each of them costs, so that of two stems the one that says more of the word is the nearer. */
const ENDING_LETTER = 0.1;

/**
 * How far apart two words are in spelling: optimal string alignment (Damerau-Levenshtein without editing a pair twice),
 * where a swap of neighbours and a doubled letter cost half. Infinity where it is more than `limit`.
 */
export function spellingCost(a: string, b: string, limit: number): number {
  return align(a, b, limit, a.length);
}

/** How far a word is in spelling from the nearest one with that stem; 'y' and 'i' are the same, as they are to stems. */
export function stemSpellingCost(word: string, stem: string, limit: number): number {
  return align(word.replaceAll('y', 'i'), stem.replaceAll('y', 'i'), limit, word.length - LONGEST_ENDING);
}

/** The least cost of `b` and a beginning of `a` of `least` letters or more. */
function align(a: string, b: string, limit: number, least: number): number {
  // A doubled letter is the cheapest way to a longer word.
  if ((b.length - a.length) * SLIP > limit || (least - b.length) * SLIP > limit)
    return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last[j] = at(last, j - 1) + addition(b, j - 1);
  const cost = at(last, b.length);
  let found = least <= 0 && cost <= limit ? cost + a.length * ENDING_LETTER : Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const removal = addition(a, i - 1);
    const row = [at(last, 0) + removal];
    let lowest = at(row, 0);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        at(last, j - 1) + (same ? 0 : LETTER),
        at(last, j) + removal,
        at(row, j - 1) + addition(b, j - 1),
      );
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + SLIP);
      }
      row[j] = cost;
      lowest = Math.min(lowest, cost);
    }
    const cost = at(row, b.length);
    if (i >= least && cost <= limit) found = Math.min(found, cost + (a.length - i) * ENDING_LETTER);
    // A swap reaches back two rows, for half a letter more.
    if (lowest > limit && Math.min(...last) + SLIP > limit) break;
    beforeLast = last;
    last = row;
  }
  return found;
}

/** What it costs that a letter of `word` stands in it alone. */
function addition(word: string, index: number): number {
  return word[index] === word[index - 1] || word[index] === word[index + 1] ? SLIP : LETTER;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

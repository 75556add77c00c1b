/** Kinds of questions without an answer, as people call them. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['offtopic', 'off topic'],
  ['unanswerable', 'plausible but unanswered'],
  ['elsewhere', 'about another corpus'],
  ['gap', 'gaps of the coverage'],
]);

/** What to call a kind of question without an answer; a set may have kinds of its own. */
export function kindLabel(kind: string): string {
  return LABELS.get(kind) ?? kind;
}

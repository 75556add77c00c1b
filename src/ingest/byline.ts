/** Longer lines that begin with 'By' are sentences. */
const LONGEST_BYLINE = 100;

const BYLINE = /^by\s+(\p{Lu}.*)$/iu;
/** Small words within bylines: 'By Jane Doe and Ludwig van Beethoven in Bonn for Reuters'. */
const SMALL = /^(?:and|of|the|for|in|at|de|da|di|du|la|le|van|von|der|den|bin|al|with|&|\|)$/iu;

/** The names in a byline, without 'By'; undefined for any other line. */
export function readByline(line: string): string | undefined {
  const names = line.length <= LONGEST_BYLINE ? BYLINE.exec(line)?.[1]?.trim() : undefined;
  if (names === undefined || /[!?:;”"]/.test(names)) return undefined;
  const isNames = names
    .split(/[\s,]+/)
    .every((word) => word === '' || SMALL.test(word) || /^\p{Lu}/u.test(word));
  return isNames ? names : undefined;
}

/** Whether a line says who wrote the story. */
export function isByline(line: string): boolean {
  return readByline(line) !== undefined;
}

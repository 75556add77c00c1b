/**
 * Marks that set the direction of all that follows them on a line: embeddings, overrides and isolates
 * (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters). Arabic and Hebrew words need none of them.
 */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A headline or name without them: what stands behind it on the line, its publisher and date, would be turned round. */
export function withoutDirections(text: string): string {
  return text.replace(DIRECTIONS, '');
}

/** A text with one space for each run of white space and control characters, and none at its ends. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

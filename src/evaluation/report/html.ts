const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it may stand in HTML, in an attribute too. Control characters, which HTML does not allow, are shown. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\uFFFD')
  );
}

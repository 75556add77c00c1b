/** Endings of the files that articles are read from, by kind, in lower case; the first of each is the usual one. */
export const ARTICLE_FILE_ENDINGS = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  json: ['.json'],
  jsonl: ['.jsonl', '.ndjson'],
} as const;

/** The usual ending of each kind, as it is told to people. */
export const USUAL_ENDINGS: readonly string[] = Object.values(ARTICLE_FILE_ENDINGS).map(([usual]) => usual);

/** Whether a file of that name is one that articles are read from. */
export function isArticleFile(name: string): boolean {
  const lower = name.toLowerCase();
  return Object.values(ARTICLE_FILE_ENDINGS).some((endings) =>
    endings.some((ending) => lower.endsWith(ending)),
  );
}

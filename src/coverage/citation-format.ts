/**
 * What citations are written as besides our own text: three styles for a list of references, and three formats that
 * reference managers read.
 */
export const CITATION_FORMATS = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Whether a text, as it was typed or came from Discord, names one of the formats. */
export function isCitationFormat(text: string): text is CitationFormat {
  return CITATION_FORMATS.some((format) => format === text);
}

import type { Citation, CitationFormat } from '../../coverage/index.js';
import { recordsOf } from './bibliographic-record.js';
import { writeBibtex } from './bibtex.js';
import { writeReferences } from './reference-list.js';
import { writeRis } from './ris.js';

/** The articles of these citations, each once, in a format that others read. */
export async function writeCitations(
  citations: readonly Citation[],
  format: CitationFormat,
): Promise<string> {
  const records = recordsOf(citations);
  switch (format) {
    case 'apa':
    case 'chicago':
    case 'mla':
      return writeReferences(records, format);
    case 'bibtex':
      return writeBibtex(records);
    case 'ris':
      return writeRis(records);
    case 'csl-json':
      return JSON.stringify(records, null, 2);
  }
}

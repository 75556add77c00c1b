import type { CitationFormat } from '../../coverage/index.js';
import type { BibliographicRecord } from './bibliographic-record.js';
import { CHICAGO } from './chicago.js';
import { MLA } from './mla.js';

/** The styles for a list of references that readers see, in the English of the United States. */
type ReferenceStyle = Extract<CitationFormat, 'apa' | 'chicago' | 'mla'>;

/**
 * Set after each '<' for the way through citeproc, which would take '<i>' in a headline for italics. Of Unicode's
 * private use area.
 */
const NO_TAG = '\uE000';

/** The records as references, a blank line between two. */
export async function writeReferences(
  records: readonly BibliographicRecord[],
  style: ReferenceStyle,
): Promise<string> {
  const plugins = await loadCiteproc();
  const items = records.map((record, i) => ({ ...withoutTags(record), id: String(i) }));
  const list = plugins.output.format('bibliography', items, {
    format: 'text',
    template: style,
    lang: 'en-US',
    nosort: true,
  });
  return list.replaceAll(NO_TAG, '').trim().replaceAll('\n', '\n\n');
}

/** Loaded when it is first wanted: that takes a second, and most readers never ask for a citation in a style. */
async function loadCiteproc() {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const { styles } = plugins.config.get('@csl');
  styles.add('chicago', CHICAGO);
  styles.add('mla', MLA);
  return plugins;
}

/** The same record, every text of it to be taken literally. */
function withoutTags(record: BibliographicRecord): BibliographicRecord {
  const literal = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll('<', `<${NO_TAG}`) : value;
  return JSON.parse(JSON.stringify(record, literal)) as BibliographicRecord;
}

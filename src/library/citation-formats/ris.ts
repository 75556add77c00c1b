import type { BibliographicRecord } from './bibliographic-record.js';
import type { CslName } from './names.js';

/**
 * The records as a RIS file, whose lines end as its specification of 2011 says: with a carriage return and a line feed.
 */
export function writeRis(records: readonly BibliographicRecord[]): string {
  return records.map(writeRecord).join('\r\n');
}

function writeRecord({ author, title, issued, URL: url, ...rest }: BibliographicRecord): string {
  const [year, ...monthAndDay] = issued?.['date-parts'][0] ?? [];
  const day = monthAndDay.map((part) => String(part).padStart(2, '0')).join('/');
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ...(author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', title],
    ['T2', rest['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', day === '' ? undefined : `${year}/${day}`],
    ['UR', url],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('');
}

function risName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const parts = [name.family, name.given, name.suffix];
  return parts.filter((part) => part !== undefined).join(', ');
}

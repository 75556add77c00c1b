import { SHORT_MONTH_NAMES } from '../../coverage/index.js';
import type { BibliographicRecord } from './bibliographic-record.js';
import type { CslName } from './names.js';

/** What LaTeX reads as a command, and how it is told not to. Braces are named, because BibTeX counts escaped ones too. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Characters that may not stand in an address inside braces. */
const UNSAFE_IN_ADDRESS = /[^\x21-\x7e]|[{}\\"<>^`|]/gu;

/** The records as a BibTeX file in UTF-8. */
export function writeBibtex(records: readonly BibliographicRecord[]): string {
  const keys = new Set<string>();
  return records.map((record) => writeEntry(record, freeKey(record, keys))).join('\n');
}

function writeEntry(record: BibliographicRecord, key: string): string {
  const { author, title, issued, URL: url } = record;
  const journal = record['container-title'];
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const monthMacro = SHORT_MONTH_NAMES[(month ?? 0) - 1]?.toLowerCase();
  const fields: [string, string | undefined][] = [
    ['author', author && `{${author.map(bibtexName).join(' and ')}}`],
    // The second pair keeps styles from changing capitals.
    ['title', `{{${escaped(title)}}}`],
    ['journal', journal === undefined ? undefined : `{${escaped(journal)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    // A month's abbreviation is a macro of BibTeX, which a pair of braces would turn into text.
    ['month', monthMacro],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', url === undefined ? undefined : `{${url.replace(UNSAFE_IN_ADDRESS, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  // BibTeX asks for a journal of an article.
  return `@${journal === undefined ? 'misc' : 'article'}{${key},\n${lines.join('\n')}\n}\n`;
}

function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const parts =
    name.suffix === undefined ? [name.family, name.given] : [name.family, name.suffix, name.given];
  return parts.map(escaped).join(', ');
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => LATEX[character] ?? character);
}

/** 'doe2017kishida', and with a number behind it where that is taken. */
function freeKey({ author, issued, title, ...rest }: BibliographicRecord, keys: Set<string>): string {
  const [first] = author ?? [];
  const name = first && ('literal' in first ? first.literal : first.family);
  const year = issued?.['date-parts'][0][0] ?? '';
  const base = `${firstWord(name ?? rest['container-title'] ?? '')}${year}${firstWord(title)}` || 'article';
  let key = base;
  for (let n = 2; keys.has(key); n++) key = `${base}-${n}`;
  keys.add(key);
  return key;
}

/** The first word that has Latin letters or digits, those alone; no article. */
function firstWord(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/^(?:the|an?) /i, '');
  return /[a-z\d]+/i.exec(plain)?.[0].toLowerCase() ?? '';
}

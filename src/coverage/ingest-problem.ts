/**
 * Why a file or record did not go in, or what an editor should know although it did: in English, as the terminal says
 * it and as the bot's English catalogue has it. Each completes '<name> …'; dates, addresses and the like stand in
 * braces. Apostrophes are typographic, since a straight one means something in the catalogues.
 */
export const INGEST_PROBLEM_TEXTS = {
  'ingest-problem.missing': 'does not exist; check the path',
  'ingest-problem.name-not-utf-8': 'has a name that is not UTF-8; rename it',
  'ingest-problem.no-permission': 'may not be read; give the user that runs this permission to read it',
  'ingest-problem.is-folder': 'is a folder, not a file',
  'ingest-problem.own-folder':
    'is the data folder, in which only the library itself is kept; put articles into another folder',
  'ingest-problem.path-too-long': 'is too long a path',
  'ingest-problem.unreadable': 'could not be read ({cause})',
  'ingest-problem.not-a-file': 'is neither a file nor a folder (a pipe, socket or device)',
  'ingest-problem.link-to-itself': 'is a link that leads to itself; it was not followed',
  'ingest-problem.link-to-ancestor': 'is a link back to a folder it lies in; it was not followed',

  'ingest-problem.empty': 'is empty',
  'ingest-problem.only-white-space': 'is empty: there is only white space in it',
  'ingest-problem.no-records': 'is empty: there is no article in it',
  'ingest-problem.too-large':
    'is too large: {size} MB, where at most {limit} MB are read; split it into articles',
  'ingest-problem.unknown-format': 'is not in a format that is known here',
  'ingest-problem.binary': 'is not text: its type is {type}',
  'ingest-problem.zero-bytes': 'is not text: it has zero bytes in it',
  'ingest-problem.control-characters': 'is not text: it is full of control characters',

  'ingest-problem.damaged': 'is {encoding} text that is damaged at byte {byte}; save it again',
  'ingest-problem.cut-off':
    'is {encoding} text that ends in the middle of a character at byte {byte}; save it again or send the whole file',
  'ingest-problem.half-character': 'is damaged {encoding} text: it has half a character in it',
  'ingest-problem.unknown-encoding':
    'is not UTF-8 (byte {byte}) and its encoding could not be recognised; save it as UTF-8',
  'ingest-problem.json-not-utf-8': 'is not UTF-8, as JSON has to be',

  'ingest-problem.no-text': 'has no text',
  'ingest-problem.only-front-matter': 'has front matter and no text',
  'ingest-problem.front-matter-invalid': 'has front matter that is not valid YAML (line {line}: {what})',
  'ingest-problem.front-matter-unreadable': 'has front matter that is not valid YAML ({what})',
  'ingest-problem.front-matter-no-fields': 'has front matter that is not a list of “name: value” lines',
  'ingest-problem.front-matter-too-long': 'has front matter of more than {limit} KB; shorten it',
  'ingest-problem.nested-too-deep': 'has no article in it: its elements are too many, or nested too deep',
  'ingest-problem.page-without-text': 'has no article in it: no text was found on the page',

  'ingest-problem.not-json': 'is not valid JSON ({what})',
  'ingest-problem.line-too-long': 'is longer than {limit} MB; split the article',
  'ingest-problem.not-an-object': 'is not an object with “id”, “title” and “text”',
  'ingest-problem.no-text-field': 'has no “text” field with a text in it',
  'ingest-problem.empty-text': 'has an empty text',
  'ingest-problem.id-too-long': 'has an id that is too long for a number; write it in quotation marks',
  'ingest-problem.id-half-character': 'has an id with half a character in it; give it another',
  'ingest-problem.no-id':
    'has neither “id” nor “url”, so it could not be told from others when it comes again',

  'ingest-problem.took-too-long':
    'was given up: reading it took more than {seconds} seconds; save its text alone',
  'ingest-problem.took-too-much-memory':
    'was given up: reading it took more than {limit} MB of memory; save its text alone',
  'ingest-problem.too-many-sentences':
    'has too many sentences or lines (more than {limit}); split it into several articles',
  'ingest-problem.given-up':
    'was given up: {count} articles in a row could not be read; mend them, then ingest it again',

  'ingest-problem.same-in-file':
    'has the same id or address ({id}) as an article earlier in the same file; the first one was kept',
  'ingest-problem.same-elsewhere':
    'has the same id or address ({id}) as an article already in {where}; the first one was kept',
  'ingest-problem.id-taken': 'has the id of another article, {id} (“{title}”); give it an id of its own',

  'ingest-problem.date-unknown':
    'the date “{date}” is not one this reads; write it as 2017-07-07; the article has no date',
  'ingest-problem.date-without-day':
    'the date “{date}” names no day; write it whole, as 2017-07-07; the article has no date',
  'ingest-problem.date-ambiguous':
    'the date “{date}” can be read two ways ({dayFirst}, {monthFirst}); write it as one of these; the article has no date',
  'ingest-problem.date-impossible': 'the date “{date}” does not exist; the article has no date',
  'ingest-problem.dateline-impossible':
    'the dateline’s day does not exist in {year}; the article has no date',
  'ingest-problem.year-unknown':
    'the year is unknown: the dateline gives only month and day ({day}); put the year into the file’s name or ingest with a year (--year 2017)',
  'ingest-problem.revision-of':
    'is revision {revision} of “{title}” ({id}) now; if that was another article, ingest that one again under another file name',
  'ingest-problem.headline-too-long': 'the headline has more than {limit} characters; it was shortened',
  'ingest-problem.address-not-whole':
    'the address “{address}” is not a whole http(s) address; it was left out',
  'ingest-problem.folder-emptied':
    'holds no articles any more; those that came from it ({count}) were kept: remove them one by one if you mean to',
  'ingest-problem.folder-without-articles':
    'holds no articles: there is no file in it that ends in one of {types}',
} as const;

/** 'too-large'. Stable, for programs. */
type IngestProblemCode = CodeIn<keyof typeof INGEST_PROBLEM_TEXTS>;

type CodeIn<Key> = Key extends `ingest-problem.${infer Code}` ? Code : never;

/** The names in braces. */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type ValuesOf<Code extends IngestProblemCode> = {
  readonly [Name in Placeholder<(typeof INGEST_PROBLEM_TEXTS)[`ingest-problem.${Code}`]>]: string | number;
};

/** A problem as plain data, with what its text names for those who say it in another language. */
export interface IngestProblem {
  readonly code: IngestProblemCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** In English. */
  readonly reason: string;
}

/** Code units of a value that a text names: a 'date' of a megabyte tells nobody more than its beginning. */
const LONGEST_VALUE = 300;

/** A problem by its code, with a value for everything that its text names. */
export function ingestProblem<Code extends IngestProblemCode>(
  code: Code,
  ...[values]: Record<never, never> extends ValuesOf<Code> ? [] : [values: ValuesOf<Code>]
): IngestProblem {
  const details: IngestProblem['details'] = Object.fromEntries(
    Object.entries<string | number>({ ...values }).map(([name, value]) => [name, shortened(value)]),
  );
  const text = INGEST_PROBLEM_TEXTS[`ingest-problem.${code}`];
  return { code, details, reason: text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name])) };
}

function shortened(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= LONGEST_VALUE) return value;
  // Not in the middle of a character that takes two code units.
  return `${value.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

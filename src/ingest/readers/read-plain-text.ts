import { type ArticleDraft, type IngestProblem, ingestProblem } from '../../coverage/index.js';
import { decode } from '../decode.js';
import { findFrontMatter, parseFrontMatter } from '../front-matter.js';
import { firstSentence, titleFromName } from '../headline.js';
import { type GivenMetadata, givenMetadata, present } from '../metadata.js';
import { filed } from '../published.js';
import { charsetOf, type ReadHints, type ReadOutcome } from '../reader.js';
import { readStoryHead } from '../story-head.js';

/** Text as agencies and editors save it: the article's text is the whole file, its head only tells metadata. */
export function* readPlainText(bytes: Uint8Array, hints: ReadHints): Generator<ReadOutcome> {
  const { name } = hints;
  const decoded = decode(bytes, charsetOf(hints.mediaType));
  if ('problem' in decoded) return yield { failure: { name, ...decoded.problem } };
  const { text } = decoded;
  const opening = openingMatter(text);
  if ('problem' in opening) return yield { failure: { name, ...opening.problem } };
  const { given, start } = opening;
  if (text.slice(start).trim() === '')
    return yield { failure: { name, ...ingestProblem('only-front-matter') } };
  yield { name, draft: draft(text, start, given, hints) };
}

/**
 * Front matter is an option in plain text: lines between rules that give no title, date or the like are text. Values
 * nested too deep are no lines that somebody wrote, and a problem.
 */
function openingMatter(text: string): { given: GivenMetadata; start: number } | { problem: IngestProblem } {
  const nothing = { given: { metadata: {}, warnings: [] }, start: 0 };
  const matter = findFrontMatter(text);
  if (matter === undefined) return nothing;
  const parsed = parseFrontMatter(matter.yaml);
  if ('problem' in parsed) return parsed.problem.code === 'nested-too-deep' ? parsed : nothing;
  const given = givenMetadata(parsed.fields);
  return Object.keys(given.metadata).length === 0 ? nothing : { given, start: matter.end };
}

function draft(text: string, start: number, given: GivenMetadata, hints: ReadHints): ArticleDraft {
  const head = readStoryHead(text, start);
  const { published, warning } = filed(head.dateline, hints);
  const found = present({
    section: head.section,
    standfirst: head.standfirst,
    author: head.author,
    source: head.dateline?.dateline.agency,
    published: head.date ?? published,
    dateline: head.dateline?.dateline,
  });
  const metadata = { ...found, ...given.metadata };
  const warnings = [...given.warnings];
  if (warning !== undefined && metadata.published === undefined) warnings.push(warning);
  return {
    ...metadata,
    title: given.metadata.title ?? head.title ?? (firstSentence(head.lead) || titleFromName(hints.name)),
    text,
    body: { start: head.bodyStart, end: text.trimEnd().length },
    ...(warnings.length > 0 && { warnings }),
  };
}

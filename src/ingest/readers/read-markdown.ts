import { type ArticleDraft, type IngestProblem, ingestProblem } from '../../coverage/index.js';
import { decode } from '../decode.js';
import { findFrontMatter, parseFrontMatter } from '../front-matter.js';
import { titleFromName } from '../headline.js';
import { markdownText } from '../markdown-text.js';
import { givenMetadata } from '../metadata.js';
import { datesInName } from '../name-dates.js';
import { charsetOf, type ReadHints, type ReadOutcome } from '../reader.js';

/** Markdown with YAML front matter: the article's text is what a reader of the rendered page sees. */
export function* readMarkdown(bytes: Uint8Array, hints: ReadHints): Generator<ReadOutcome> {
  const { name } = hints;
  const decoded = decode(bytes, charsetOf(hints.mediaType));
  const outcome = 'problem' in decoded ? decoded : article(decoded.text, hints);
  yield 'problem' in outcome ? { failure: { name, ...outcome.problem } } : { name, draft: outcome.draft };
}

type Article = { readonly draft: ArticleDraft } | { readonly problem: IngestProblem };

function article(source: string, hints: ReadHints): Article {
  const matter = findFrontMatter(source);
  const parsed = matter ? parseFrontMatter(matter.yaml) : { fields: {} };
  if ('problem' in parsed) return parsed;
  const { metadata, warnings } = givenMetadata(parsed.fields);
  const { text, headline, afterHeadline } = markdownText(source.slice(matter?.end ?? 0));
  if (text === '') return { problem: ingestProblem('no-text') };
  const { day } = datesInName(hints.name);
  return {
    draft: {
      ...(day !== undefined && { published: day }),
      ...metadata,
      title: metadata.title ?? headline ?? titleFromName(hints.name),
      text,
      body: { start: afterHeadline, end: text.length },
      ...(warnings.length > 0 && { warnings }),
    },
  };
}

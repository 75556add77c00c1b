import { Readability } from '@mozilla/readability';
import { type ArticleDraft, type IngestProblem, ingestProblem } from '../../coverage/index.js';
import { decode } from '../decode.js';
import { firstSentence } from '../headline.js';
import { isTooComplex } from '../page-complexity.js';
import { type PageDocument, type PageNode, parsePage } from '../page-document.js';
import { pageMetadata } from '../page-metadata.js';
import { blockText } from '../page-text.js';
import { charsetOf, type ReadHints, type ReadOutcome } from '../reader.js';

/** A saved web page: its article without the navigation, adverts and comments around it. */
export function* readHtml(bytes: Uint8Array, hints: ReadHints): Generator<ReadOutcome> {
  const { name } = hints;
  const decoded = decode(bytes, charsetOf(hints.mediaType) ?? metaCharset(bytes));
  const outcome = 'problem' in decoded ? decoded : article(decoded.text);
  yield 'problem' in outcome ? { failure: { name, ...outcome.problem } } : { name, draft: outcome.draft };
}

/** Bytes in which HTML looks for the charset; the standard says 1,024, some pages put it later. */
const PRESCAN_BYTES = 4096;

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

function article(source: string): { draft: ArticleDraft } | { problem: IngestProblem } {
  if (isTooComplex(source)) return { problem: ingestProblem('nested-too-deep') };
  const page = parsePage(source);
  const { warnings, ...metadata } = pageMetadata(page);
  const content = extract(page);
  const text = content?.node ? blockText(content.node) : '';
  if (content === undefined || text === '') return { problem: ingestProblem('page-without-text') };
  const author =
    content.byline
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/^by:?\s+/i, '') || metadata.author;
  const publisher = metadata.source ?? content.siteName ?? undefined;
  const title = content.title?.replace(/\s+/g, ' ').trim() || firstSentence(text);
  return {
    draft: {
      ...metadata,
      ...(publisher && { source: publisher }),
      ...(author && { author }),
      title,
      text,
      body: { start: text.startsWith(`${title}\n\n`) ? title.length + 2 : 0, end: text.length },
      ...(warnings.length > 0 && { warnings }),
    },
  };
}

/** The article's element and what Readability knows of it. Takes the page apart: nothing can be read from it after. */
function extract(page: PageDocument) {
  const readability = new Readability<PageNode>(page as never, {
    // An element instead of markup: the text is walked, so that paragraphs stay apart.
    serializer: (node) => node as unknown as PageNode,
  });
  const found = readability.parse();
  return found ? { ...found, node: found.content } : undefined;
}

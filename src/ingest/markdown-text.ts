import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isNestedTooDeep } from './markdown-nesting.js';
import { fragmentText } from './page-text.js';

/** The text of Markdown as a reader sees it, and its first headline. */
export interface MarkdownText {
  /** Blocks in order, a blank line between them. */
  readonly text: string;
  readonly headline?: string;
  /** Where the blocks after the headline begin, if the text opens with it; else 0. */
  readonly afterHeadline: number;
}

const BETWEEN_BLOCKS = '\n\n';

/**
 * Renders Markdown (CommonMark with GitHub's tables, footnotes, strikethrough) to plain text. Throws RangeError where it
 * is nested too deep.
 */
export function markdownText(source: string): MarkdownText {
  if (isNestedTooDeep(source)) throw new RangeError('The quotations or lists of a text are nested too deep');
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(source);
  const first = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const heading = first ? words(first) : '';
  const blocks = root.children.flatMap(blockTexts);
  const text = blocks.join(BETWEEN_BLOCKS);
  const opens = heading !== '' && blocks[0] === heading && blocks.length > 1;
  return {
    text,
    ...(heading !== '' && { headline: heading.replaceAll('\n', ' ') }),
    afterHeadline: opens ? heading.length + BETWEEN_BLOCKS.length : 0,
  };
}

/** The texts of a block: its own, or those of the blocks in it. */
function blockTexts(node: RootContent): string[] {
  switch (node.type) {
    case 'definition':
    case 'thematicBreak':
      return [];
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return (node.children as RootContent[]).flatMap(blockTexts);
    case 'table':
      return node.children.map((row) => row.children.map(words).join(' | '));
    case 'html':
      return filled(fragmentText(node.value));
    case 'code':
      return filled(node.value);
    default:
      return filled(words(node));
  }
}

function filled(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim()];
}

/** The words of a block or cell, with nothing around its lines. */
function words(node: Nodes): string {
  const lines = inline(node).split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The words of a node without its marks; images, footnote marks and tags have none. */
function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      // A line end within a paragraph of Markdown is a space. Looked for from the first space before it alone: from each
      // of a hundred thousand, it took seconds.
      return node.value.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, ' ');
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<\/?br\b/i.test(node.value) ? '\n' : '';
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? seen(node.children).map(inline).join('') : '';
  }
}

/** A tag within a line whose content nobody reads; each tag is a node of its own, and what stands between two is text. */
const UNSEEN = /^<(\/?)(script|style)\b/;

/** The nodes outside of scripts and styles; one that does not end goes on to the end, as on the page. */
function seen(nodes: readonly Nodes[]): Nodes[] {
  let within: string | undefined;
  return nodes.filter((node) => {
    const [, slash, name] = (node.type === 'html' && UNSEEN.exec(node.value.toLowerCase())) || [];
    if (within === undefined) {
      if (slash === '') within = name;
      return within === undefined;
    }
    if (slash === '/' && name === within) within = undefined;
    return false;
  });
}

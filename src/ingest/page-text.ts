import { isTooComplex } from './page-complexity.js';
import { type PageNode, parsePage } from './page-document.js';

const ELEMENT = 1;
const TEXT = 3;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG MATH BUTTON SELECT TEXTAREA'.split(' '),
);

/** The text of a page's part: paragraphs in order, a blank line between them, `<br>` as a line end. */
export function blockText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = '';
  const flush = () => {
    const lines = current.split('\n').map((line) => line.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''));
    const text = lines
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .replace(/^\n+|\n+$/g, '');
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const walk = (node: PageNode, preformatted: boolean) => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      // White space of the source is one space, save in <pre>; a no-break space is a character like any other.
      current += preformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (UNSEEN.has(name)) return;
    if (name === 'BR') {
      current += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) flush();
    for (const child of node.childNodes) walk(child, preformatted || name === 'PRE');
    if (block) flush();
  };
  walk(root, false);
  flush();
  return paragraphs.join('\n\n');
}

/**
 * The text of a piece of HTML, such as a block of it within Markdown. Throws RangeError where its elements
 * are too many, or nested too deep.
 */
export function fragmentText(html: string): string {
  if (isTooComplex(html))
    throw new RangeError('The elements of a piece of HTML are too many, or nested too deep');
  return blockText(parsePage(`<html><body>${html}</body></html>`).body);
}

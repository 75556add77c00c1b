/** Elements within elements; browsers stop nesting at 512. */
const DEEPEST_NESTING = 512;

/** Elements that never hold others, or that the next of their kind ends: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

const TAG = /<(\/?)([a-z][^\s/>]*)/y;

/**
 * Whether elements are nested deeper than in any page that somebody wrote. Looked for in the source, since building
 * and reading such a document takes time that grows with the square of the depth (50,000 levels took minutes).
 */
export function isNestedTooDeep(source: string): boolean {
  const html = source.toLowerCase();
  const open: string[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    TAG.lastIndex = at;
    const [tag, closing, name] = TAG.exec(html) ?? [];
    if (html.startsWith('<!--', at)) at = after(html, '-->', at + 4);
    else if (tag === undefined || name === undefined) at += 1;
    else if (closing === '') {
      const end = after(html, '>', at + tag.length);
      if (!FLAT.has(name) && !RAW.has(name) && html[end - 2] !== '/') open.push(name);
      if (open.length > DEEPEST_NESTING) return true;
      at = RAW.has(name) ? after(html, `</${name}`, end) : end;
    } else {
      const matching = open.lastIndexOf(name);
      if (matching !== -1) open.length = matching;
      at += tag.length;
    }
  }
  return false;
}

/** The place behind the next `mark`, or the end. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

import { Parser } from 'htmlparser2';

/**
 * Elements within elements. Browsers stop at 512; two thousand are what a list of a thousand `<li><p>` without end tags
 * comes to here, and still take no second. (Levels, 512 to 4,000; ours.)
 */
const DEEPEST_NESTING = 2_000;

/**
 * Whether elements are nested deeper than in any page that somebody wrote. Asked before a document is built, since
 * reading one takes time that grows with the square of the depth (50,000 levels took minutes).
 *
 * linkedom's own parser counts, since it nests otherwise than a browser: `<div/>` stays open, and so does `<li>` when
 * a `<p>` within it was not ended. It stops at the first element that is too deep.
 */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser({
    // Not onopentag, for which the attributes of every element would be gathered.
    onopentagname() {
      depth += 1;
      if (depth <= DEEPEST_NESTING) return;
      tooDeep = true;
      parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return tooDeep;
}

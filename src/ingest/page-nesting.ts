import { Parser } from 'htmlparser2';

/**
 * Elements within elements. Of 85 saved pages one reaches 51 and the others 30; a list of 150 `<li><p>`
 * without end tags comes to 300 here. Browsers stop at 512. A page of 300 takes a second, and one of 1,900 took forty.
 * (Levels, 100 to 512; ours.)
 */
const DEEPEST_NESTING = 300;

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

import { Parser } from 'htmlparser2';

/**
 * Elements within elements. Of 85 saved pages one reaches 51 and the others 30; a list of 150 `<li><p>`
 * without end tags comes to 300 here. Browsers stop at 512. A page of 300 takes a second, and one of 1,900 took forty.
 * (Levels, 100 to 512; ours.)
 */
const DEEPEST_NESTING = 300;

/**
 * Elements, attributes and comments together. Of 30 saved pages none reaches 7,000, and a table of 10,000 rows with
 * three cells each has 40,000; a document of 400,000 took 840 MB. (200,000 to 1 million; ours.)
 */
const MOST_NODES = 500_000;

/**
 * Whether a page has more elements, or elements nested deeper, than any that somebody wrote. Asked before a document is
 * built, since reading one takes time that grows with the square of the depth (50,000 levels took minutes).
 *
 * linkedom's own parser counts, since it nests otherwise than a browser: `<div/>` stays open, and so does `<li>` when
 * a `<p>` within it was not ended. It stops at the first element that is too deep, or one too many.
 */
export function isTooComplex(html: string): boolean {
  let depth = 0;
  let nodes = 0;
  let tooComplex = false;
  const count = () => {
    nodes += 1;
    if (depth <= DEEPEST_NESTING && nodes <= MOST_NODES) return;
    tooComplex = true;
    parser.pause();
  };
  const parser = new Parser({
    // Not onopentag, for which the attributes of every element would be gathered.
    onopentagname() {
      depth += 1;
      count();
    },
    onattribute: count,
    oncomment: count,
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return tooComplex;
}

/** Up to this many words a fragment holds the text itself; beyond, its first and last words. */
const WHOLE_TEXT_WORDS = 12;
/** Words at either end of a longer text: enough to be found once in an article. */
const EDGE_WORDS = 5;
/**
 * Longest encoded text at either end, characters. Two of them, 300, with the article's own address stay below the 512
 * of a Discord button's link; a Japanese or Chinese character takes nine.
 */
const EDGE_ENCODED = 150;

/**
 * The address with a text fragment that scrolls to and marks `text` ('URL Fragment Text Directives', WICG,
 * https://wicg.github.io/scroll-to-text-fragment/). An address that has a fragment keeps it before the directive.
 */
export function textFragmentUrl(url: string, text: string): string {
  const words = text.trim().split(/\s+/u);
  const whole = encode(words.join(' '));
  const directive =
    words.length <= WHOLE_TEXT_WORDS && whole.length <= 2 * EDGE_ENCODED
      ? whole
      : `${edge(words.slice(0, EDGE_WORDS).join(' '), 'first')},${edge(words.slice(-EDGE_WORDS).join(' '), 'last')}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * The first or last part of a text that is short enough, encoded. Cut between words, since a browser finds whole words
 * only; within one where a single word is too long, and within a character where that is made of too many marks.
 */
function edge(text: string, which: 'first' | 'last'): string {
  const encoded = encode(text);
  if (encoded.length <= EDGE_ENCODED) return encoded;
  // Every code unit is encoded to one character or more, so what stands further off cannot belong to the part.
  const near = which === 'first' ? text.slice(0, 2 * EDGE_ENCODED) : text.slice(-2 * EDGE_ENCODED);
  for (const pieces of [segments(near, 'word'), segments(near, 'grapheme'), [...near]]) {
    const part = which === 'first' ? leading(pieces) : leading(pieces.toReversed()).toReversed();
    const cut = encode(part.join('').trim());
    if (cut !== '') return cut;
  }
  return '';
}

/** As many of the pieces as are short enough together. */
function leading(pieces: readonly string[]): string[] {
  let left = EDGE_ENCODED;
  const end = pieces.findIndex((piece) => {
    left -= encode(piece).length;
    return left < 0;
  });
  return end === -1 ? [...pieces] : pieces.slice(0, end);
}

function segments(text: string, granularity: 'word' | 'grapheme'): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity }).segment(text), ({ segment }) => segment);
}

/** Percent-encodes a part; '-' has a meaning within the directive, and half a surrogate pair has no encoding. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D');
}

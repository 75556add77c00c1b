/** Up to this many words a fragment holds the text itself; beyond, its first and last words. */
const WHOLE_TEXT_WORDS = 12;
/** Words at either end of a longer text: enough to be found once in an article. */
const EDGE_WORDS = 5;

/**
 * The address with a text fragment that scrolls to and marks `text` ('URL Fragment Text Directives', WICG,
 * https://wicg.github.io/scroll-to-text-fragment/). An address that has a fragment keeps it before the directive.
 */
export function textFragmentUrl(url: string, text: string): string {
  const words = text.trim().split(/\s+/u);
  const directive =
    words.length <= WHOLE_TEXT_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Percent-encodes a part; '-' has a meaning within the directive, and half a surrogate pair has no encoding. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D');
}

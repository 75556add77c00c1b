/** A percent sign that begins no escape, and what RFC 3986 keeps out of paths, queries and fragments. */
const UNSAFE = /%(?![\da-f]{2})|[^\w\-.~:/?@!$&'*+,;=%]/gi;

/**
 * The address as it may stand in a message, or undefined where it is no web address or longer than `limit`. Only http
 * and https become links: an article may carry anything ('javascript:', 'https://bank.example@evil.example').
 */
export function webAddress(url: string | undefined, limit: number): string | undefined {
  if (url === undefined || url.length > limit || !URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, search, hash, username, password } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  const fragment = hash === '' ? '' : `#${encodeUnsafe(hash.slice(1))}`;
  const address = origin + encodeUnsafe(pathname + search) + fragment;
  return address.length <= limit ? address : undefined;
}

/**
 * Parentheses would end a link in Markdown; the rest Discord refuses as no URI although browsers take it. The URL
 * standard has turned all else into ASCII already, so one code unit is one byte.
 */
function encodeUnsafe(part: string): string {
  return part.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, '0')}`;
  });
}

/** Escaped text as link where there is an address, else as it is. */
export function linked(escapedText: string, address: string | undefined): string {
  return address === undefined ? escapedText : `[${escapedText}](${address})`;
}

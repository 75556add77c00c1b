/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|ns_campaign|ns_source|ns_mchannel|cmpid|ref_src)$/i;

/**
 * An absolute http(s) address as an article carries it, without credentials and fragment; undefined for anything
 * else.
 */
export function articleUrl(value: string): string | undefined {
  return parseHttp(value)?.href;
}

/**
 * One spelling for all addresses of a page: scheme and host in lower case, without default port, credentials,
 * fragment, tracking parameters and the slash at the end of the path. The other parameters keep their order.
 */
export function canonicalUrl(value: string): string | undefined {
  const url = parseHttp(value);
  if (url === undefined) return undefined;
  // Cut from the raw query: URLSearchParams would write the kept parameters anew.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  // From the first slash of a row alone: from each of a hundred thousand, it took seconds.
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  const { href } = url;
  return url.pathname === '/' && url.search === '' ? href.replace(/\/$/, '') : href;
}

function parseHttp(value: string): URL | undefined {
  const text = value.trim();
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

import { parseHTML } from 'linkedom';

/** The part of the DOM that pages are read with; linkedom's own types need the browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page; no script in it runs and nothing is fetched. */
export function parsePage(source: string): PageDocument {
  // linkedom makes no html and body elements where a page leaves them out, as HTML allows.
  const whole = /<body[\s>]/i.test(source) ? source : withBody(source);
  return parseHTML(whole).document as unknown as PageDocument;
}

const HEAD_ELEMENT =
  /^(?:\s|<!--[\s\S]*?-->|<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>|<(title|style|script|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<(?:meta|link|base)\b[^>]*>)*/i;

function withBody(source: string): string {
  const head = HEAD_ELEMENT.exec(source)?.[0] ?? '';
  const body = source.slice(head.length);
  const inner = head.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '');
  const language = /<html\b[^>]*>/i.exec(head)?.[0] ?? '<html>';
  return `<!doctype html>${language}<head>${inner}</head><body>${body.replace(/<\/html\s*>/i, '')}</body></html>`;
}

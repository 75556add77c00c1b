/** A half-open range `[start, end)` of UTF-16 code units in an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that a span covers, cut and never rebuilt. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A span counted from the beginning of another, as the text that was cut out by that one is. */
export function relativeTo(outer: Span, span: Span): Span {
  return { start: span.start - outer.start, end: span.end - outer.start };
}

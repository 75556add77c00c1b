import type { Span } from '../../coverage/index.js';
import { escapeHtml } from './html.js';

/** Characters around what is shown. (100 to 300; enough to see what the sentence is about.) */
const AROUND = 160;

/** A stretch of the excerpt to be set off, and the element that does it. */
interface Marking extends Span {
  readonly element: 'mark' | 'strong' | 'u';
}

/**
 * A part of an article around `focus` as HTML, with markings. Markings may lie within each other, but not overlap
 * otherwise: the outer one is given first. Cut at spaces, with an ellipsis where the article goes on.
 */
export function excerpt(text: string, focus: Span, markings: readonly Marking[]): string {
  const start = cutBefore(text, focus.start - AROUND);
  const end = cutAfter(text, focus.end + AROUND);
  const body = render(text, { start, end }, markings);
  return `${start > 0 ? '… ' : ''}${body}${end < text.length ? ' …' : ''}`;
}

function render(text: string, { start, end }: Span, markings: readonly Marking[]): string {
  const [outer, ...rest] = markings;
  if (!outer || outer.start < start || outer.end > end) return escapeHtml(text.slice(start, end));
  const inside = rest.filter((each) => each.start >= outer.start && each.end <= outer.end);
  return [
    escapeHtml(text.slice(start, outer.start)),
    `<${outer.element}>${render(text, outer, inside)}</${outer.element}>`,
    escapeHtml(text.slice(outer.end, end)),
  ].join('');
}

/** The start of the first word at or after a place. */
function cutBefore(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.slice(place).search(/\s\S/);
  return space < 0 ? place : place + space + 1;
}

/** The end of the last word at or before a place. */
function cutAfter(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const head = text.slice(0, place);
  const end = head.length - (/\s\S*$/.exec(head)?.[0].length ?? 0);
  return end;
}

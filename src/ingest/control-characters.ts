import { type IngestProblem, ingestProblem } from '../coverage/index.js';

/** Control characters that a damaged word processor file may leave in a text, as a share of its characters. */
const MOST_CONTROL_CHARACTERS = 0.01;

/** C0 and C1 controls except tab, line ends, vertical tab and form feed, which stand in texts. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;

/** Why a decoded text is no text after all: zero characters, or more control characters than slip into a text. */
export function controlProblem(text: string): IngestProblem | undefined {
  if (text.includes('\0')) return ingestProblem('zero-bytes');
  let controls = 0;
  for (const _ of text.matchAll(CONTROL)) controls++;
  if (controls <= text.length * MOST_CONTROL_CHARACTERS) return undefined;
  return ingestProblem('control-characters');
}

/** Whether a text has none of the control characters that a wrong charset leaves. */
export function isFreeOfControls(text: string): boolean {
  return text.search(CONTROL) === -1;
}

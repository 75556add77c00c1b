import type { PullquoteError } from '../../coverage/index.js';
import { cutTo } from '../cut.js';
import { CONTENT } from '../limits.js';
import { escapeMarkdown } from '../markdown.js';
import type { Message } from './message.js';

/** An expected failure: what is wrong, and what to do. */
export function renderExpected(error: PullquoteError): Message {
  return {
    content: cutTo(CONTENT, `${error.message} ${error.advice}`, escapeMarkdown),
    embeds: [],
    components: [],
  };
}

/** A fault of ours; the id stands beside it in the log. */
export function renderUnexpected(id: string): Message {
  return {
    content: `Something went wrong on my side. Try again; if it happens again, tell the operator this id: ${id}`,
    embeds: [],
    components: [],
  };
}

import type { ErrorDetails, PullquoteError } from '../../coverage/index.js';
import { ElsewhereError } from '../channels.js';
import { type Translate, translateIfKnown } from '../i18n/translate.js';
import { CONTENT } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import type { Message } from './message.js';

/** Code units of what an error names: an id, a date, a headline. Others may see them, and anything may have been typed. */
const DETAIL_LENGTH = 100;

/** An expected failure: what is wrong, and what to do. One that the catalogue does not know speaks English. */
export function renderExpected(error: PullquoteError, t: Translate): Message {
  // Every word of it is ours: links to channels, of which none is to be cut or escaped.
  const isOurs = error instanceof ElsewhereError;
  const details = isOurs ? error.details : cutShort(error.details);
  const said = (part: 'message' | 'advice') =>
    translateIfKnown(t, `error.${error.code}.${part}`, details) ?? error[part];
  const text = `${said('message')} ${said('advice')}`;
  return {
    content: isOurs ? text : cutTo(CONTENT, text, escapeMarkdown),
    embeds: [],
    components: [],
  };
}

function cutShort(details: ErrorDetails): ErrorDetails {
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? cutTo(DETAIL_LENGTH, oneLine(value)) : value,
  ]);
  return Object.fromEntries(entries);
}

/** A fault of ours; the id stands beside it in the log. */
export function renderUnexpected(id: string, t: Translate): Message {
  return { content: t('failure.unexpected', { id }), embeds: [], components: [] };
}

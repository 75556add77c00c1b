import type { PullquoteError } from '../../coverage/index.js';
import { ElsewhereError } from '../channels.js';
import { cutTo } from '../cut.js';
import { type Translate, translateIfKnown } from '../i18n/translate.js';
import { CONTENT } from '../limits.js';
import { escapeMarkdown } from '../markdown.js';
import type { Message } from './message.js';

/** An expected failure: what is wrong, and what to do. One that the catalogue does not know speaks English. */
export function renderExpected(error: PullquoteError, t: Translate): Message {
  const said = (part: 'message' | 'advice') =>
    translateIfKnown(t, `error.${error.code}.${part}`, error.details) ?? error[part];
  const text = `${said('message')} ${said('advice')}`;
  return {
    content: error instanceof ElsewhereError ? text : cutTo(CONTENT, text, escapeMarkdown),
    embeds: [],
    components: [],
  };
}

/** A fault of ours; the id stands beside it in the log. */
export function renderUnexpected(id: string, t: Translate): Message {
  return { content: t('failure.unexpected', { id }), embeds: [], components: [] };
}

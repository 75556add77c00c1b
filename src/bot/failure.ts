import { randomBytes } from 'node:crypto';
import { PullquoteError } from '../coverage/index.js';
import type { Log } from '../log.js';
import type { Translate } from './i18n/translate.js';
import { renderExpected, renderUnexpected } from './render/failure.js';
import type { Message } from './render/message.js';

/** Bytes of the id that ties a reader's message to a line in the log: 16 million are enough to tell them apart. */
const FAILURE_ID_BYTES = 3;

/** The bot is going down while it still worked on what it was asked. */
export class StoppingError extends PullquoteError {
  override readonly name = 'StoppingError';
  constructor() {
    super('stopping', 'I am being restarted and could not finish this.', 'Try again in a minute.');
  }
}

/** In direct messages there are no editors, and the articles are the operator's. */
class EmptyBaseError extends PullquoteError {
  override readonly name = 'EmptyBaseError';
  constructor() {
    super(
      'empty-base',
      'There is no coverage for direct messages yet.',
      'Ask me in a server, or tell the operator of this bot.',
    );
  }
}

/** The same failure, or another where a reader in direct messages can do something else about it. */
export function asToldDirectly(error: unknown): unknown {
  return error instanceof PullquoteError && error.code === 'empty-library' ? new EmptyBaseError() : error;
}

/** Failures that the operator mends. Their sentence names the file, and nothing that anybody typed. */
const OPERATORS: ReadonlySet<string> = new Set([
  'article-damaged',
  'disk-full',
  'embedder-mismatch',
  'library-busy',
  'library-damaged',
  'library-newer',
  'library-older',
  'library-read-only',
  'library-unreadable',
  'lock-lost',
  'model-unavailable',
  'settings-unreadable',
]);

/**
 * Logs an expected failure by its code. The sentence of one that the reader mends is left out: it may repeat what they
 * typed.
 */
export function logExpected({ code, name, message, cause }: PullquoteError, log: Log): void {
  log.info({ code, name, err: cause }, OPERATORS.has(code) ? message : 'an expected failure');
}

/** What the reader is told of a failure. An unexpected one is logged whole, under the id that the reader sees. */
export function explain(error: unknown, t: Translate, log: Log): Message {
  if (error instanceof PullquoteError) {
    logExpected(error, log);
    return renderExpected(error, t);
  }
  const failure = randomBytes(FAILURE_ID_BYTES).toString('hex');
  log.error({ failure, err: error }, 'a command failed');
  return renderUnexpected(failure, t);
}

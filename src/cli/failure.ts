import { randomBytes } from 'node:crypto';
import { PullquoteError } from '../coverage/index.js';
import type { Log } from '../log.js';
import { IngestInterrupted, Interrupted } from './interruption.js';
import { printable } from './terminal-text.js';

/** Exit statuses, as shells read them. Above 128 lies the number of a signal: SIGINT, SIGPIPE. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, interrupted: 130, noReader: 141 } as const;

/** The command line is not one that is understood. */
export class UsageError extends PullquoteError {
  override readonly name = 'UsageError';
  constructor(message: string) {
    super('wrong-usage', message, 'See `pullquote --help`.');
  }
}

/**
 * Says on standard error what went wrong and what to do next, and tells the exit status. What nobody expected is
 * logged whole, with an id that is shown.
 */
export async function reportFailure(
  error: unknown,
  log: () => Promise<Log>,
  note: (line: string) => void,
): Promise<number> {
  if (error instanceof UsageError) {
    note(`${printable(error.message)} ${error.advice}`);
    return EXIT.wrongUsage;
  }
  if (error instanceof PullquoteError) {
    note(printable(error.message));
    note(printable(error.advice));
    return error.code === 'wrong-settings' ? EXIT.wrongUsage : EXIT.failed;
  }
  const stopped = error instanceof IngestInterrupted ? error.cause : error;
  if (stopped instanceof Error && stopped.name === 'AbortError') {
    note(stopped === error ? 'Stopped.' : 'Stopped. What was saved before is kept.');
    return stopped instanceof Interrupted ? stopped.status : EXIT.interrupted;
  }
  const id = randomBytes(4).toString('hex');
  const logger = await log();
  if (!logger.isLevelEnabled('error')) {
    note(`Something went wrong that should not have (${printable(String(error))}).`);
    note('Run it again with LOG_LEVEL=error to see where.');
    return EXIT.failed;
  }
  logger.error({ err: error, id }, 'unexpected failure');
  note(`Something went wrong that should not have (${id}); the log above says what.`);
  return EXIT.failed;
}

import { PullquoteError } from '../../coverage/index.js';
import { unlessAborted } from '../unless-aborted.js';

/** Milliseconds for what a form shows: of the three seconds that Discord waits, one is left to say that it took longer. */
const FORM_TIMEOUT_MS = 2_000;

/** What a form is to show took longer than Discord waits for it. */
class FormTooLateError extends PullquoteError {
  override readonly name = 'FormTooLateError';
  constructor() {
    super('form-too-late', 'I am busy and could not open that form in time.', 'Try again in a minute.');
  }
}

/** As the work ends, or rejected with FormTooLateError: a form is the first response, and nothing can be said before it. */
export async function inTimeForForm<Result>(work: Promise<Result>): Promise<Result> {
  const timeout = AbortSignal.timeout(FORM_TIMEOUT_MS);
  try {
    return await unlessAborted(timeout, work);
  } catch (error) {
    throw error === timeout.reason ? new FormTooLateError() : error;
  }
}

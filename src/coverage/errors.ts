export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * An expected failure: its message is one friendly sentence that a user may read, and `advice` says what to do next.
 * Anything else that is thrown is a fault of ours and is logged whole.
 */
export class PullquoteError extends Error {
  override readonly name: string = 'PullquoteError';
  /** Stable, for programs: 'empty-library'. */
  readonly code: string;
  readonly advice: string;
  /** What the message names, for those who say it in another language. */
  readonly details: ErrorDetails;

  constructor(
    code: string,
    message: string,
    advice: string,
    { cause, details = {} }: { cause?: unknown; details?: ErrorDetails } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.advice = advice;
    this.details = details;
  }
}

/** Nothing has been ingested yet, so there is nothing to quote. */
export class EmptyLibraryError extends PullquoteError {
  override readonly name = 'EmptyLibraryError';
  constructor() {
    super(
      'empty-library',
      'There is no coverage in this library yet.',
      'Add articles with /ingest in Discord or `pullquote ingest PATH` in a terminal.',
    );
  }
}

/** The question has no words in it, or is longer than is read. */
export class UnusableQuestionError extends PullquoteError {
  override readonly name = 'UnusableQuestionError';
}

/** An id that names neither an article nor an answer here. */
export class NotFoundError extends PullquoteError {
  override readonly name = 'NotFoundError';
}

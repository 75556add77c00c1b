import { PullquoteError } from '../../coverage/index.js';
import { DiskFullError, ReadOnlyLibraryError } from '../../store/errors.js';

/** The disk did not take an answer that was given, which keeps no reader from it. */
export class AnswerNotKeptError extends PullquoteError {
  override readonly name = 'AnswerNotKeptError';
  constructor(directory: string, cause: Error) {
    super(
      'answer-not-kept',
      `This question was not recorded, so \`source\` will not find its answer: ${reason(directory, cause)}.`,
      cause instanceof PullquoteError ? cause.advice : 'See to the disk, and ask again.',
      { cause },
    );
  }
}

function reason(directory: string, cause: Error): string {
  if (cause instanceof ReadOnlyLibraryError) return `the data folder ${directory} cannot be written`;
  if (cause instanceof DiskFullError) return `there is no space left for ${directory}`;
  return cause.message.replace(/\.$/, '');
}

import { PullquoteError } from '../coverage/index.js';

/** A folder that is no question set, or one with a line in it that cannot be used. */
export class QuestionSetError extends PullquoteError {
  override readonly name = 'QuestionSetError';
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(
      'broken-question-set',
      message,
      'A question set is a folder with corpus.jsonl, queries.jsonl and answers.jsonl; docs/evaluating.md explains them.',
      options,
    );
  }
}

/** A folder that an export would overwrite, in which editors may have worked. */
export class QuestionSetExistsError extends PullquoteError {
  override readonly name = 'QuestionSetExistsError';
  constructor(folder: string) {
    super(
      'question-set-exists',
      `There is a question set in ${folder} already.`,
      'Name another folder with --out, or move that one away: somebody may have worked on it.',
    );
  }
}

/** A library that Pullquote is compared with is not installed: it is there for development only. */
export class PeerMissingError extends PullquoteError {
  override readonly name = 'PeerMissingError';
  constructor(packageName: string, options: { cause?: unknown } = {}) {
    super(
      'peer-not-installed',
      `${packageName} is not installed, so nothing can be compared with it.`,
      `Install it with \`npm install --no-save ${packageName}\`, or leave out --peers.`,
      options,
    );
  }
}

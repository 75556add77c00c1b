import { errorCode, PullquoteError } from '../coverage/index.js';

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

/** There is nothing that a set could be made of. */
export class NothingToExportError extends PullquoteError {
  override readonly name = 'NothingToExportError';
  constructor(missing: 'articles' | 'questions') {
    super(
      'nothing-to-export',
      missing === 'articles'
        ? 'There is nothing to export: there is no coverage in this library yet.'
        : 'There is nothing to export: no question is kept here yet.',
      missing === 'articles'
        ? 'Add articles with `pullquote ingest PATH`, or name another data folder with --data.'
        : 'Ask something first; questions are kept for KEEP_QUESTIONS_DAYS.',
    );
  }
}

/** A set cannot be written where it was to go. */
export class SetNotWrittenError extends PullquoteError {
  override readonly name = 'SetNotWrittenError';
  constructor(folder: string, cause: Error) {
    super(
      'question-set-not-written',
      `The question set cannot be written to ${folder} (${errorCode(cause) ?? cause.message}).`,
      'Name a folder with --out that may be written to, on a disk with room for all articles.',
      { cause },
    );
  }
}

/** A set of which no question can be scored. */
export class NothingJudgedError extends PullquoteError {
  override readonly name = 'NothingJudgedError';
  constructor(set: string, unjudged: number) {
    super(
      'nothing-judged',
      unjudged === 0
        ? `There is no question in the set ${set}.`
        : `None of the questions in the set ${set} is judged yet, so there is nothing to score.`,
      unjudged === 0
        ? 'Add questions to its queries.jsonl; docs/evaluating.md explains the files of a set.'
        : 'Say in its answers.jsonl where the answers stand; docs/evaluating.md explains how.',
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

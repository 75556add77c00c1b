import { PullquoteError } from '../src/coverage/index.js';

/** The embedding model cannot be loaded: its files are missing or damaged, or the name is wrong. */
export class ModelUnavailableError extends PullquoteError {
  override readonly name = 'ModelUnavailableError';
  constructor(model: string, folder: string, cause: unknown) {
    super(
      'model-unavailable',
      `The model ${model} could not be loaded.`,
      `Look for its files under ${folder}. If EMBEDDING_MODEL names it, correct that: such a model, where it is not there, is fetched from the hub, which needs a network.`,
      { cause },
    );
  }
}

/** The file in which both readers are one is damaged: they read the same by themselves, only slower. */
export class JoinedReadersDamagedError extends PullquoteError {
  override readonly name = 'JoinedReadersDamagedError';
  constructor(file: string, cause: unknown) {
    super(
      'readers-damaged',
      `The file ${file} is damaged, so that a question takes a fifth longer.`,
      'Build or install Pullquote again: either makes it anew.',
      { cause },
    );
  }
}

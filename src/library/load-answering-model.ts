import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelUnavailableError } from '../../embeddings/errors.js';
import { type AnsweringModel, answeringModelOf } from '../answering/answering-model.js';

/** Beside the reader it was fitted with: another reader's scores mean something else. */
const FILE = join('pullquote-reader', 'answering.json');

/** Loads how sentences are ranked and how sure the first is. Throws ModelUnavailableError. */
export async function loadAnsweringModel(modelsDirectory: string): Promise<AnsweringModel> {
  try {
    return answeringModelOf(JSON.parse(await readFile(join(modelsDirectory, FILE), 'utf8')));
  } catch (cause) {
    throw new ModelUnavailableError(FILE, modelsDirectory, cause);
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelUnavailableError } from '../../../embeddings/errors.js';
import { type AnsweringModel, answeringModelOf } from '../../answering/answering-model.js';
import { ANSWERING_MODEL } from './model-files.js';

/** Loads how sentences are ranked and how sure the first is. Throws ModelUnavailableError. */
export async function loadAnsweringModel(modelsDirectory: string): Promise<AnsweringModel> {
  try {
    return answeringModelOf(JSON.parse(await readFile(join(modelsDirectory, ANSWERING_MODEL), 'utf8')));
  } catch (cause) {
    throw new ModelUnavailableError(ANSWERING_MODEL, modelsDirectory, cause);
  }
}

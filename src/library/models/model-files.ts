import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';

/** The readers that come with this package, see models/README.md. */
export const READER = 'pullquote-reader';
export const CLOSE_READER = 'pullquote-close-reader';

/** How sentences are weighed; beside the reader it was fitted with: another reader's scores mean something else. */
export const ANSWERING_MODEL = join(READER, 'answering.json');

/** The folder of the models that come with this package. */
export function modelsFolder(): string {
  return join(packageRoot(), 'models');
}

/** The file in which both readers are one model, where the build made it (scripts/join-readers.js). */
export function joinedReaders(): string {
  return join(packageRoot(), 'dist', 'models', 'readers.onnx');
}

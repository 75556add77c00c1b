import { readFileSync } from 'node:fs';
import { answeringModelOf } from '../../src/answering/answering-model.js';

/** The model that comes with this package. */
export const answeringModel = answeringModelOf(
  JSON.parse(readFileSync(new URL('../../models/pullquote-reader/answering.json', import.meta.url), 'utf8')),
);

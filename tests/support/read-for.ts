import { join } from 'node:path';
import { questionTerms } from '../../embeddings/terms/terms.js';
import { rankRetrieval } from '../../src/answering/ranking/rank-passages.js';
import { type ReadingOptions, readUntilSure } from '../../src/library/asking/read-passages.js';
import { loadAnsweringModel } from '../../src/library/models/load-answering-model.js';
import type { Readers } from '../../src/library/models/readers.js';
import { packageRoot } from '../../src/package-root.js';
import { answeringParts } from './answering-parts.js';
import { retrieved } from './retrieved.js';

export const modelsDirectory = join(packageRoot(), 'models');

const PASSAGES: Parameters<typeof retrieved>[1] = [
  {
    id: 'closed',
    sentences: [
      ['The bridge over the Neva was closed by the mayor on Monday.', 0.6],
      ['It was found to be unsafe.', 0.3],
    ],
  },
  {
    id: 'opened',
    sentences: [
      ['Traffic had waited for a year.', 0.3],
      ['Governor Poltavchenko opened the new bridge on Friday.', 0.6],
    ],
  },
  { id: 'long', sentences: [['The bridge that was opened is two kilometres long.', 0.6]] },
];

/** Reads for a question among passages about a bridge, or others. */
export async function readFor(
  question: string,
  readers: Readers,
  options: ReadingOptions = {},
  passages: readonly (typeof PASSAGES)[number][] = PASSAGES,
) {
  const ranking = rankingOf(question, passages);
  // How sure these readers are is told by the model that was fitted to them.
  const model = await loadAnsweringModel(modelsDirectory);
  const parts = { ...answeringParts(question, ranking), model };
  return readUntilSure(question, ranking, readers, parts, options);
}

/** Passages as retrieval would have found and ranked them. */
export function rankingOf(question: string, passages: Parameters<typeof retrieved>[1]) {
  return rankRetrieval(questionTerms(question), retrieved(question, passages));
}

export const tellInto = (problems: unknown[]): ReadingOptions => ({
  onProblem: (problem) => {
    problems.push(problem);
  },
});

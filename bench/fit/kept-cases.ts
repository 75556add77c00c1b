import { readFile } from 'node:fs/promises';
import { FEATURES } from '../../src/answering/answering-model.js';
import type { Evidence } from '../../src/answering/features.js';
import { confidenceEvidence } from '../../src/answering/sureness/confidence-evidence.js';
import type { Case } from './cases.js';

/** Evidence that counts without a weight that is fitted. */
const UNFITTED = ['passageIfOpen', 'asking', 'spanMass'] as const satisfies readonly (keyof Evidence)[];

/** All that a sentence and its question must have evidence of. */
const NEEDED: ReadonlySet<string> = new Set([
  ...Object.values(FEATURES).flatMap(({ ranking, topic, answer }) => [...ranking, ...topic, ...answer]),
  ...UNFITTED,
]);

/** Cases that a former run kept. Throws an Error where they lack evidence that is looked at now: it would count as 0. */
export async function readCases(path: string): Promise<Case[]> {
  const cases = JSON.parse(await readFile(path, 'utf8')) as Case[];
  const missing = [...NEEDED].filter((feature) => !cases.every((one) => hasEvidence(one, feature)));
  if (missing.length > 0)
    throw new Error(
      `The cases in ${path} were kept by another version, without evidence of ${missing.join(', ')}. Remove the file to collect them anew.`,
    );
  return cases;
}

function hasEvidence({ sentences, unknown }: Case, feature: string): boolean {
  return sentences.every((sentence) =>
    Number.isFinite(confidenceEvidence([{ ...sentence, score: 0 }], unknown)[feature]),
  );
}

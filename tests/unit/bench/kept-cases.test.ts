import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Case } from '../../../bench/fit/cases.js';
import { readCases } from '../../../bench/fit/kept-cases.js';
import {
  CLOSE_READER_FEATURES,
  READER_FEATURES,
  RETRIEVAL_FEATURES,
} from '../../../src/answering/features.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const EVIDENCE = [
  ...RETRIEVAL_FEATURES,
  ...READER_FEATURES,
  ...CLOSE_READER_FEATURES,
  'nearness',
  'covered',
  'missing',
  'thread',
  'passageIfOpen',
  'asking',
  'spanMass',
];

/** A file of two cases, the second with a sentence that has evidence of the given features only. */
async function kept(features: readonly string[]): Promise<string> {
  const caseOf = (found: readonly string[]) => ({
    set: 'made',
    unknown: 0,
    sentences: [{ articleId: 'a', evidence: Object.fromEntries(found.map((feature) => [feature, 0])) }],
  });
  const path = join(await temporaryFolder(), 'cases.json');
  await writeFile(path, JSON.stringify([caseOf(EVIDENCE), caseOf(features), { sentences: [] }]));
  return path;
}

it('kept cases are read, those for which nothing was found too', async () => {
  const cases: Case[] = await readCases(await kept(EVIDENCE));
  expect(cases).toHaveLength(3);
});

it.each(['thread', 'closeMass', 'spanMass'])(
  'kept cases without %s are refused, with what to do',
  async (feature) => {
    const path = await kept(EVIDENCE.filter((other) => other !== feature));
    await expect(readCases(path)).rejects.toThrow(
      new RegExp(`without evidence of ${feature}\\. Remove the file`),
    );
  },
);

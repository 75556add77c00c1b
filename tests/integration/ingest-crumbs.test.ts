import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestProblem } from '../../src/coverage/index.js';
import { ingested } from '../support/model-library.js';
import { changeable } from '../support/written-coverage.js';

const problem = ingestProblem('too-many-sentences', { limit: 100_000 });

it.each([
  ['paragraphs of one letter', 'a\n\n'.repeat(120_000)],
  ['one line of tiny sentences', 'A b. '.repeat(120_000)],
  ['millions of lines', 'a\n'.repeat(5_000_000)],
  ['millions of end marks', 'A b. '.repeat(2_000_000)],
])('an article of %s is refused, and the others go in', async (_, crumbs) => {
  const { library, coverage } = await changeable();
  const path = join(coverage, 'crumbs.txt');
  await writeFile(path, `Crumbs\n\n${crumbs}`);
  await writeFile(join(coverage, 'ferry.txt'), 'Ferry late\n\nThe ferry to Sylt was late on Tuesday.\n');
  expect(await ingested(library, coverage)).toMatchObject({
    added: 1,
    unchanged: 3,
    failed: [{ name: path, ...problem }],
  });
  await library.close();
});

it('an article that grew into crumbs stays as it was', async () => {
  const { library, coverage } = await changeable();
  await writeFile(join(coverage, 'harbour.txt'), `Harbour\n\n${'a\n\n'.repeat(120_000)}`);
  expect(await ingested(library, coverage)).toMatchObject({ revised: 0, removed: 0, failedCount: 1 });
  expect(await library.find('harbour')).toMatchObject({ revision: 1, title: 'Harbour to reopen in May' });
  await library.close();
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runCli } from './cli-process.js';
import { articles } from './coverage.js';
import { sharedFolder } from './shared-folder.js';

/** What the three articles answer. */
export const QUESTION = 'when did Abe visit Russia';

/** The built command with a library for all tests of a file, empty until `fill`; call it where tests are declared. */
export function filledCommand() {
  const folder = sharedFolder();
  const data = join(folder, 'data');
  /** The articles, as a file. */
  const corpus = join(folder, 'corpus.jsonl');
  const cli = (...args: string[]) => runCli(['--data', data, ...args]);
  return {
    folder,
    data,
    corpus,
    cli,
    json: async (...args: string[]) => JSON.parse((await cli('--json', ...args)).stdout),
    fill: async () => {
      await writeFile(corpus, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
      expect(await cli('ingest', corpus)).toMatchObject({ status: 0, stderr: '' });
    },
  };
}

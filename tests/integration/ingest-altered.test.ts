import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingested, modelLibrary } from '../support/model-library.js';
import { changeable } from '../support/written-coverage.js';

const QUESTION = { text: 'When will tram line 7 go to the airport?' };

describe('an article whose stored text was altered on disk', () => {
  it('is left out, told to the operator, and comes anew from its source', async () => {
    const { data, coverage, library: first } = await changeable();
    await first.close();
    const names = (await readdir(data)).filter((name) => /^segment-.*\.jsonl$/.test(name));
    for (const name of names) {
      const text = await readFile(join(data, name), 'utf8');
      await writeFile(join(data, name), text.replace('from 2026', 'from 2027'));
    }
    const problems: unknown[] = [];
    const library = await modelLibrary(data, { onProblem: (problem) => problems.push(problem) });
    expect((await library.ask(QUESTION)).quotes.map(({ article }) => article.id)).not.toContain('tram-7');
    expect(problems.map(String)).toEqual([expect.stringContaining('“Tram 7 grows”')]);
    expect(await ingested(library, coverage)).toMatchObject({ added: 0, revised: 1, unchanged: 2 });
    const answer = await library.ask(QUESTION);
    expect(answer.quotes[0]?.highlight.text).toContain('from 2026');
    expect(await ingested(library, coverage)).toMatchObject({ revised: 0, unchanged: 3 });
    await library.close();
  });
});

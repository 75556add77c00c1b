import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readSources, type SourceOutcome, type WalkedRoot } from '../../src/ingest/index.js';

export const STORY = 'Harbour to reopen\n\nThe council voted on Monday to reopen the old harbour.\n';

interface Result {
  readonly articles: Record<string, string>;
  readonly failures: Record<string, string>;
  readonly roots: readonly WalkedRoot[];
}

/** A new folder of articles for each test of a file; call it where tests are declared. */
export function sourceFolder() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-ingest-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A path in it; without one, its own. */
  const at = (path = '') => join(folder, path);
  /** A name as it is below the folder. */
  const below = (name: string) => name.replace(`${folder}/`, '');

  async function put(path: string, content: string | Uint8Array = STORY): Promise<void> {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), content);
  }

  /** Everything behind paths: article texts and reasons by the name below the folder. */
  async function readAll(...paths: string[]): Promise<Result> {
    const outcomes: SourceOutcome[] = [];
    for await (const outcome of readSources({ type: 'paths', paths })) outcomes.push(outcome);
    return {
      articles: Object.fromEntries(
        outcomes.flatMap((o) => ('draft' in o ? [[below(o.name), o.draft.text]] : [])),
      ),
      failures: Object.fromEntries(
        outcomes.flatMap((o) => ('failure' in o ? [[below(o.failure.name), o.failure.reason]] : [])),
      ),
      roots: outcomes.flatMap((o) => ('roots' in o ? o.roots : [])),
    };
  }

  return { at, below, put, readAll };
}

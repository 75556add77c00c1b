import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/coverage/index.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { Store } from '../../src/store/store.js';
import { compiled, ScriptProcess } from '../support/child-process.js';
import { CommitHistory, type Expected } from '../support/commit-history.js';
import { testEmbedder, testTerms, testVector } from '../support/indexed-articles.js';
import { passagesOf } from '../support/passages-of.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const KILLS = 100;
/** Longest life of a writer, milliseconds: several commits. */
const LIFE_MS = 200;
/** Writers that are getting ready while one is at work. */
const WAITING = 2;
const TIMEOUT_MS = 600_000;

const script = compiled('tests/support/commit-child.ts');
const open = (folder: string) => openEmbeddedStore(folder, { embedder: testEmbedder, terms: testTerms });

/**
 * Whether the store holds exactly these articles, every one whole, and each of their passages can be found and quoted.
 */
async function expectExactly(store: Store, expected: Expected): Promise<void> {
  expect((await store.list()).map(({ id }) => id)).toEqual([...expected.keys()].sort());
  let passages = 0;
  for (const [id, revisions] of expected) {
    for (const { article } of revisions) expect(await store.read(id, article.revision)).toEqual(article);
    const newest = revisions.at(-1);
    if (newest === undefined) continue;
    expect(await store.read(id)).toEqual(newest.article);
    expect(await passagesOf(store, id)).toEqual(newest.passages);
    passages += newest.passages.length;
    const text = slice(newest.article.text, newest.passages[0] ?? { start: 0, end: 0 });
    const { candidates } = await store.candidates({
      vector: testVector(text),
      terms: testTerms(text),
      limit: 1,
    });
    expect(candidates.map((candidate) => candidate.text)).toContain(text);
  }
  expect(await store.statistics()).toMatchObject({ articles: expected.size, passages });
}

describe('a writer that is killed', () => {
  it(
    `leaves the library as it was before its commit or after it, ${KILLS} times over`,
    async () => {
      const folder = await temporaryFolder();
      const start = () => new ScriptProcess(script, [folder]);
      const waiting = Array.from({ length: WAITING }, start);
      let generation = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const child = waiting.shift() ?? start();
        if (kill + WAITING < KILLS) waiting.push(start());
        await child.said('ready');
        child.tell('go');
        await sleep(Math.random() * LIFE_MS);
        await child.kill();
        expect(child.errors).toBe('');
        const told = child.lines.flatMap((line) => /^committed (\d+)$/.exec(line)?.[1] ?? []).map(Number);
        const store = await open(folder);
        const found = (await store.statistics()).generation;
        // What it said was committed is there, and at most one commit more, that it did not come to tell of.
        expect(found).toBeGreaterThanOrEqual(told.at(-1) ?? generation);
        expect(found).toBeLessThanOrEqual((told.at(-1) ?? generation) + 1);
        generation = found;
        await expectExactly(store, CommitHistory.after(generation).expected);
        await store.close();
      }
      expect(generation).toBeGreaterThan(0);

      const store = await open(folder);
      const history = CommitHistory.after(generation);
      for (let i = 0; i < 20; i++) await store.commit(history.next());
      await expectExactly(store, history.expected);
      const left = (await readdir(folder)).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'));
      expect(left).toEqual([]);
      expect((await readdir(folder)).filter((name) => name.startsWith('index-'))).toHaveLength(1);
      await store.close();
    },
    TIMEOUT_MS,
  );

  it('does not keep readers from seeing what another process commits', async () => {
    const folder = await temporaryFolder();
    const reader = await open(folder);
    const child = new ScriptProcess(script, [folder]);
    await child.said('ready');
    child.tell('go');
    await child.said('committed 1');
    await expect.poll(async () => (await reader.list()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    // While commit follows on commit, every read is of one committed state.
    for (let i = 0; i < 25; i++) {
      const { generation } = await reader.statistics();
      const ids = (await reader.list()).map(({ id }) => id);
      if ((await reader.statistics()).generation === generation) {
        expect(ids).toEqual([...CommitHistory.after(generation).expected.keys()].sort());
      }
      const opened = await open(folder);
      const { generation: fresh } = await opened.statistics();
      await expectExactly(opened, CommitHistory.after(fresh).expected);
      await opened.close();
    }
    await child.kill();
    await reader.close();
  });
});

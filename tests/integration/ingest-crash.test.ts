import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder, PassageText } from '../../embeddings/embedder.js';
import { loadTransformersEmbedder } from '../../embeddings/models/transformers-embedder.js';
import { terms } from '../../embeddings/terms/terms.js';
import { contains, slice } from '../../src/coverage/index.js';
import { ingest } from '../../src/library/ingest/ingest.js';
import { packageRoot } from '../../src/package-root.js';
import { type EmbeddedStore, openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { compiled } from '../support/child-process.js';
import { CLI, cliMissing } from '../support/cli-process.js';
import { changeFirstFolder, FOLDERS, writeCoverage } from '../support/crash-coverage.js';
import type { ChildMessage } from '../support/ingest-child.js';
import { MODEL, MODEL_IDENTITY } from '../support/model-library.js';
import { rememberingEmbedder } from '../support/remembering-embedder.js';
import { sharedFolder } from '../support/shared-folder.js';

/** Of an ingest whose vectors come from the parent; every one of them has several commits to hit. */
const KILLS = 100;
/** Of the command itself with its own model: most of its time is the start and the model, before any commit. */
const COMMAND_KILLS = 6;
/** How far beyond the time that an undisturbed run took the last kills come. */
const BEYOND = 1.1;
const WAITING = 2;

/** A library as it may be seen: every revision's text by article, newest first. */
type State = readonly { readonly id: string; readonly revision: number; readonly texts: readonly string[] }[];

const folder = sharedFolder();
const coverage = join(folder, 'coverage');
const folders = FOLDERS.map((name) => join(coverage, name));
const base = join(folder, 'base');
/** Before the ingest, and after each folder. */
const states: State[] = [];
let embedder: Embedder;
let passages = 0;

const open = (directory: string) => openEmbeddedStore(directory, { embedder: MODEL_IDENTITY, terms });

async function ingestFolders(store: EmbeddedStore, ...paths: string[]): Promise<void> {
  for await (const _ of ingest({ directory: base, store, embedder }, { type: 'paths', paths }));
}

async function stateOf(store: EmbeddedStore): Promise<State> {
  return Promise.all(
    (await store.list()).map(async ({ id, revision }) => {
      const revisions = Array.from({ length: revision }, (_, i) => store.read(id, revision - i));
      return {
        id,
        revision,
        texts: (await Promise.all(revisions)).map((article) => article?.text ?? 'missing'),
      };
    }),
  );
}

/** Every passage of every article is found by a question, and is what stands in its article. */
async function expectQuotable(store: EmbeddedStore, state: State): Promise<void> {
  const texts = new Map(state.map(({ id, texts: [newest = ''] }) => [id, newest]));
  const vector = await embedder.embedQuestion('How often does the ferry sail?');
  const { candidates } = await store.candidates({ vector, terms: ['ferry'], limit: 100 });
  expect(new Set(candidates.map(({ article }) => article.id))).toEqual(new Set(texts.keys()));
  for (const { article, passage, text, sentenceCosines } of candidates) {
    expect(text).toBe(slice(texts.get(article.id) ?? '', passage));
    expect(passage.sentences.every((sentence) => contains(passage, sentence))).toBe(true);
    expect(sentenceCosines).toHaveLength(passage.sentences.length);
  }
}

/** After a kill: one of the states that may be; after another ingest: the state of an undisturbed one. */
async function expectSound(directory: string, allowed: readonly State[]): Promise<void> {
  const store = await open(directory);
  const found = await stateOf(store);
  expect(allowed).toContainEqual(found);
  await expectQuotable(store, found);
  await ingestFolders(store, ...folders);
  expect(await stateOf(store)).toEqual(states.at(-1));
  expect(await store.statistics()).toMatchObject({ passages });
  await store.close();
  expect((await readdir(directory)).filter((name) => /\.(tmp|lock)$/.test(name))).toEqual([]);
}

beforeAll(async () => {
  embedder = rememberingEmbedder(
    await loadTransformersEmbedder({ model: MODEL, modelsDirectory: join(packageRoot(), 'models') }),
  );
  await writeCoverage(coverage);
  const store = await open(base);
  await ingestFolders(store, folders[0] ?? '');
  states.push(await stateOf(store));
  await store.close();
  await changeFirstFolder(coverage);
  const undisturbed = join(folder, 'undisturbed');
  await cp(base, undisturbed, { recursive: true });
  const whole = await open(undisturbed);
  for (const path of folders) {
    await ingestFolders(whole, path);
    states.push(await stateOf(whole));
  }
  passages = (await whole.statistics()).passages;
  await whole.close();
});
afterAll(() => embedder.close());

/** A child that is ready to ingest all folders into a copy of the base library. */
async function startIngest(script: string, name: string) {
  const directory = join(folder, name);
  await cp(base, directory, { recursive: true });
  const child = fork(script, [directory, MODEL, String(MODEL_IDENTITY.dimensions), ...folders], {
    serialization: 'advanced',
  });
  let committed = 0;
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: ChildMessage) => {
      if (message.type === 'ready') resolve();
      if (message.type === 'committed') committed++;
      if (message.type === 'embed') void reply(child, message.passages);
    });
  });
  return { directory, child, ready, exited: once(child, 'exit'), committed: () => committed };
}

/** The child may be dead by the time that its vectors are there. */
async function reply(child: ChildProcess, texts: readonly PassageText[]): Promise<void> {
  const vectors = await embedder.embedPassages(texts);
  if (child.connected) child.send(vectors, () => undefined);
}

describe('an ingest that is killed', () => {
  it('reads text files as they are', async () => {
    const text = await readFile(join(coverage, 'first', 'first-text.txt'), 'utf8');
    expect(states.at(-1)?.find(({ id }) => id === 'first-text')?.texts[0]).toBe(text);
    expect(states.at(-1)).toHaveLength(30);
    expect(states).toHaveLength(FOLDERS.length + 1);
  });

  it(`leaves whole articles, and the next ingest ends as if nothing had been, ${KILLS} times over`, async () => {
    const script = compiled('tests/support/ingest-child.ts');
    const trial = await startIngest(script, 'trial');
    await trial.ready;
    const started = performance.now();
    trial.child.send('go');
    expect(await trial.exited).toEqual([0, null]);
    const undisturbedMs = performance.now() - started;
    await expectSound(trial.directory, states.slice(-1));

    const waiting = Array.from({ length: WAITING }, (_, i) => startIngest(script, `waiting ${i}`));
    const seen = new Set<number>();
    for (let kill = 0; kill < KILLS; kill++) {
      const run = await (waiting.shift() ?? startIngest(script, `killed ${kill}`));
      if (kill + WAITING < KILLS) waiting.push(startIngest(script, `killed ${kill}`));
      await run.ready;
      run.child.send('go');
      await sleep(Math.random() * undisturbedMs * BEYOND);
      run.child.kill('SIGKILL');
      await run.exited;
      const told = run.committed();
      seen.add(told);
      // What it said was committed is there, and at most one commit more, that it did not come to tell of.
      await expectSound(run.directory, states.slice(told, told + 2));
    }
    // The kills came before, between and after commits.
    expect(seen.size).toBeGreaterThan(2);
  }, 600_000);

  it.skipIf(cliMissing !== '')(
    `is the command itself: the library is as before or as after it${cliMissing}`,
    async () => {
      const start = async (name: string) => {
        const directory = join(folder, name);
        await cp(base, directory, { recursive: true });
        const child = spawn(process.execPath, [CLI, '--data', directory, 'ingest', ...folders], {
          stdio: 'ignore',
        });
        return { directory, child, exited: once(child, 'exit') };
      };
      const started = performance.now();
      const trial = await start('command trial');
      expect(await trial.exited).toEqual([0, null]);
      const undisturbedMs = performance.now() - started;
      for (let kill = 0; kill < COMMAND_KILLS; kill++) {
        const run = await start(`command ${kill}`);
        await sleep(((kill + Math.random()) / COMMAND_KILLS) * undisturbedMs * BEYOND);
        run.child.kill('SIGKILL');
        await run.exited;
        await expectSound(run.directory, [states[0] ?? [], states.at(-1) ?? []]);
      }
    },
    300_000,
  );
});

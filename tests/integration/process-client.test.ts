import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProcessClient, ProcessListener } from '../../src/library/process/process-client.js';
import { packageRoot } from '../../src/package-root.js';
import { articles } from '../support/coverage.js';
import { filledFolder } from '../support/filled-folder.js';
import { MODEL } from '../support/model-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A process is started from a file that Node runs by itself: the built one. */
const built = join(packageRoot(), 'dist/src/library/process/process-client.js');
const unbuilt = existsSync(built) ? '' : ' (skipped: dist is missing, `npm run build` makes it)';
/** Milliseconds; a process that answers none of four in a row is taken for one that hangs. */
const PING_EVERY_MS = 200;
/** Milliseconds in which one that may be given up is given up, with time to spare. */
const LONG_MS = 10 * PING_EVERY_MS;
const SETTINGS = { type: 'call', method: 'settings', values: [] } as const;

describe.skipIf(unbuilt !== '')(`a library process that does not answer${unbuilt}`, () => {
  async function start(
    dataDirectory: string,
    listener: ProcessListener = {},
    opensWithinMs?: number,
  ): Promise<ProcessClient> {
    const module = (await import(pathToFileURL(built).href)) as { ProcessClient: typeof ProcessClient };
    const options = { dataDirectory, embeddingModel: MODEL };
    const deadlines = { pingEveryMs: PING_EVERY_MS, ...(opensWithinMs !== undefined && { opensWithinMs }) };
    const client = await module.ProcessClient.start(options, listener, deadlines);
    onTestFinished(() => {
      if (!client.hasEnded) process.kill(pidOf(client), 'SIGKILL');
    });
    return client;
  }

  /** Keeps the process from doing anything for a long time. */
  async function holdUp(client: ProcessClient): Promise<void> {
    process.kill(pidOf(client), 'SIGSTOP');
    await wait(LONG_MS);
    process.kill(pidOf(client), 'SIGCONT');
  }

  it('is killed, and whoever waits for it is told', async () => {
    const client = await start(await temporaryFolder());
    process.kill(pidOf(client), 'SIGSTOP');
    const questions = await Promise.allSettled([client.request(SETTINGS), client.request(SETTINGS)]);
    expect(questions.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(client.request(SETTINGS)).rejects.toThrow('was silent');
    await expect.poll(() => isRunning(pidOf(client))).toBe(false);
  });

  it('is killed where its library does not open, for a disk that does not answer', async () => {
    const dataDirectory = await temporaryFolder();
    // Reading from it takes until somebody has written.
    execFileSync('mkfifo', [join(dataDirectory, 'library.json')]);
    await expect(start(dataDirectory, {}, LONG_MS)).rejects.toThrow('not open after');
  });

  it('is killed although somebody wants an article removed meanwhile', async () => {
    const client = await start(await temporaryFolder());
    process.kill(pidOf(client), 'SIGSTOP');
    const question = client.request(SETTINGS);
    const removal = wait(2 * PING_EVERY_MS).then(() =>
      client.request({ type: 'call', method: 'remove', values: ['volcano'] }),
    );
    const settled = await Promise.allSettled([question, removal]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('is left alone where it waits itself: its event loop turns', async () => {
    const dataDirectory = await temporaryFolder();
    const client = await start(dataDirectory);
    const settings = join(dataDirectory, 'settings.json');
    // Reading from it takes until somebody has written.
    execFileSync('mkfifo', [settings]);
    const reading = client.request(SETTINGS);
    await wait(LONG_MS);
    await writeFile(settings, '{"footer":"The Newsroom"}');
    expect(await reading).toMatchObject({ footer: 'The Newsroom' });
    await client.close();
  });

  it('is left alone while it ingests', async () => {
    const client = await start(await temporaryFolder());
    const bytes = Buffer.from(articles.map((article) => JSON.stringify(article)).join('\n'));
    const source = { type: 'bytes', name: 'articles.jsonl', bytes } as const;
    let heldUp: Promise<void> | undefined;
    const onEvent = () => {
      heldUp ??= holdUp(client);
    };
    await client.request({ type: 'ingest', source }, { onEvent });
    await heldUp;
    const list = await client.request({ type: 'call', method: 'list', values: [] });
    expect(list).toHaveLength(articles.length);
    await client.close();
  });

  it('is left alone while it indexes a library again', async () => {
    const filled = await filledFolder();
    const dataDirectory = await temporaryFolder();
    const guild = '1234567890';
    await cp(filled, join(dataDirectory, 'guilds', guild), { recursive: true });
    await writeFile(join(dataDirectory, 'guilds', guild, 'library.json'), '{"format":0}');
    let heldUp: Promise<void> | undefined;
    const client = await start(dataDirectory, {
      onRestoring: () => {
        heldUp = holdUp(client);
      },
    });
    const list = await client.request({ type: 'call', guild, method: 'list', values: [] });
    await heldUp;
    expect(list).toHaveLength(articles.length);
    await client.close();
  });
});

function pidOf({ pid }: ProcessClient): number {
  if (pid === undefined) throw new Error('the process was not started');
  return pid;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is none by that number, or it is somebody else's by now.
    return false;
  }
}

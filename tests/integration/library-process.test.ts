import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IngestEvent, PullquoteError } from '../../src/coverage/index.js';
import type { Libraries } from '../../src/library/library.js';
import type { startLibraryProcess } from '../../src/library/process/start-library-process.js';
import { packageRoot } from '../../src/package-root.js';
import { articles } from '../support/coverage.js';
import { MODEL } from '../support/model-library.js';

/** A process is started from a file that Node runs by itself: the built one. */
const built = join(packageRoot(), 'dist/src/library/process/start-library-process.js');
const unbuilt = existsSync(built) ? '' : ' (skipped: dist is missing, `npm run build` makes it)';
const GUILD = '1234567890';
/** The server whose library is the base. */
const HOME = '1';
const unlisted = existsSync('/proc/self/cmdline')
  ? ''
  : ' (skipped: there is no /proc to count processes in)';

describe.skipIf(unbuilt !== '')(`the libraries in processes of their own${unbuilt}`, () => {
  let dataDirectory: string;
  let libraries: Libraries;
  const problems: unknown[] = [];

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'pullquote-process-'));
    const module = (await import(pathToFileURL(built).href)) as {
      startLibraryProcess: typeof startLibraryProcess;
    };
    libraries = await module.startLibraryProcess(
      { dataDirectory, embeddingModel: MODEL, homeGuild: HOME },
      { onProblem: (error) => problems.push(error) },
    );
  });
  afterAll(async () => {
    await libraries.close();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  async function ingest(guild: string, lines: readonly object[], signal?: AbortSignal) {
    const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'));
    const events: IngestEvent[] = [];
    const library = await libraries.of(guild);
    const source = { type: 'bytes', name: 'articles.jsonl', bytes } as const;
    for await (const event of library.ingest(source, signal ? { signal } : {})) events.push(event);
    return events;
  }

  it('says in the words of the library what is wrong, with what to do', async () => {
    const library = await libraries.of(GUILD);
    await expect(library.ask({ text: 'when did Abe visit Russia' })).rejects.toMatchObject({
      name: 'EmptyLibraryError',
      code: 'empty-library',
      advice: expect.stringContaining('/ingest'),
    });
    await expect(library.cite('nothing')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('tells the progress of an ingest, and answers from it as soon as it is done', async () => {
    const events = await ingest(GUILD, articles);
    expect(events.at(-1)).toMatchObject({
      type: 'finished',
      summary: { added: articles.length, failed: [] },
    });
    expect(events.some(({ type }) => type === 'embedding')).toBe(true);
    const library = await libraries.of(GUILD);
    const answer = await library.ask({ text: 'when did Abe visit Russia' }, { channel: 'c1' });
    expect(answer.answered).toBe(true);
    expect(answer.quotes[0]?.article.title).toBe(articles[0].title);
    expect(await library.cite(answer.id ?? '')).not.toHaveLength(0);
    const { entries } = await library.timeline({ topic: 'Abe visited Russia', from: '2017-01-01' });
    expect(entries.map(({ time }) => time.text)).toContain('April 2017');
  });

  it('keeps what one server ingested from the others, and lets all of them read the base', async () => {
    const other = await libraries.of('99');
    await expect(other.ask({ text: 'when did Abe visit Russia' })).rejects.toMatchObject({
      code: 'empty-library',
    });
    await ingest(HOME, articles.slice(0, 1));
    const answer = await other.ask({ text: 'when did Abe visit Russia' }, { channel: 'c2' });
    expect(answer.quotes[0]?.article.title).toBe(articles[0].title);
    expect((await other.cite(answer.id ?? ''))[0]?.quote?.text).toBe(answer.quotes[0]?.text);
    expect(await other.list()).toEqual([]);
  });

  it('stops an ingest that is told to, and can ingest again at once', async () => {
    await expect(ingest('77', articles, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect((await ingest('77', articles)).at(-1)).toMatchObject({ type: 'finished' });
  });

  it('runs two ingests at a time, and tells a third that it waits', async () => {
    const servers = ['71', '72', '73'];
    const [first, second, third] = await Promise.all(servers.map((guild) => ingest(guild, articles)));
    const types = (events: IngestEvent[] | undefined) => events?.map(({ type }) => type);
    expect([types(first), types(second)].flat()).not.toContain('waiting');
    expect(types(third)?.[0]).toBe('waiting');
    for (const events of [first, second, third])
      expect(events?.at(-1)).toMatchObject({ summary: { added: articles.length } });
  });

  it('fetches a file that was handed over when it is its turn, and not while it waits', async () => {
    const bytes = Buffer.from(JSON.stringify(articles[0]));
    const waiting: boolean[] = [];
    const handed = async (guild: string) => {
      const library = await libraries.of(guild);
      let hasWaited = false;
      const fetch = async () => {
        waiting.push(hasWaited);
        return bytes;
      };
      for await (const event of library.ingest({ type: 'handed', name: 'a.jsonl', fetch })) {
        if (event.type !== 'waiting') continue;
        hasWaited = true;
        expect(waiting).toHaveLength(2);
      }
      return library.list();
    };
    const lists = await Promise.all(['81', '82', '83'].map(handed));
    expect(lists.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(waiting).toEqual([false, false, true]);
  });

  it('says why a file that was handed over is not to be had', async () => {
    const library = await libraries.of('84');
    const fetch = () => Promise.reject(new PullquoteError('gone', 'It is gone.', 'Send it again.'));
    const ingesting = async () => {
      for await (const _ of library.ingest({ type: 'handed', name: 'a.jsonl', fetch }));
    };
    await expect(ingesting()).rejects.toMatchObject({ code: 'gone' });
    expect((await ingest('84', articles)).at(-1)).toMatchObject({ type: 'finished' });
  });

  it('refuses a server id that could leave the data folder', async () => {
    await expect(libraries.of('../elsewhere').then((library) => library.list())).rejects.toThrow('no id');
    expect(problems).toEqual([]);
  });

  it.skipIf(unlisted !== '')(
    `is one process again after it died, however many ask at once${unlisted}`,
    async () => {
      const [pid = 0, ...others] = startedOn(dataDirectory);
      expect(others).toEqual([]);
      process.kill(pid, 'SIGKILL');
      // Gone from the list only once this process was told.
      while (existsSync(`/proc/${pid}`)) await sleep(5);
      const [library, other] = await Promise.all([libraries.of(GUILD), libraries.of('99')]);
      const lists = await Promise.all([library.list(), library.list(), other.list()]);
      expect(lists.map(({ length }) => length)).toEqual([articles.length, articles.length, 0]);
      expect(startedOn(dataDirectory)).toHaveLength(1);
    },
  );

  it.skipIf(unlisted !== '')(
    `kills an ingest that hears of nothing, when it is cancelled, and can ingest again${unlisted}`,
    async () => {
      const module = (await import(pathToFileURL(built).href)) as {
        startLibraryProcess: typeof startLibraryProcess;
      };
      const folder = await mkdtemp(join(tmpdir(), 'pullquote-process-'));
      const others = await module.startLibraryProcess(
        { dataDirectory: folder, embeddingModel: MODEL },
        {},
        200,
      );
      try {
        const [answering] = startedOn(folder);
        const library = await others.of(GUILD);
        const bytes = Buffer.from(articles.map((line) => JSON.stringify(line)).join('\n'));
        const source = { type: 'bytes', name: 'articles.jsonl', bytes } as const;
        const cancel = new AbortController();
        const hung = async () => {
          for await (const _ of library.ingest(source, { signal: cancel.signal })) {
            for (const pid of startedOn(folder)) if (pid !== answering) process.kill(pid, 'SIGSTOP');
            cancel.abort();
          }
        };
        await expect(hung()).rejects.toThrow('did not stop within 0.2 seconds');
        const events: IngestEvent[] = [];
        for await (const event of library.ingest(source)) events.push(event);
        expect(events.at(-1)).toMatchObject({ summary: { added: articles.length } });
      } finally {
        await others.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});

/** The numbers of the processes that have a data folder among their arguments. */
function startedOn(folder: string): number[] {
  const isOnFolder = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      // Any failure means the same: it ended since the list was read.
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOnFolder(name))
    .map(Number);
}

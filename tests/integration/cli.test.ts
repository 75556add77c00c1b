import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { CLI, type CliOptions, cliMissing, runCli, startCli } from '../support/cli-process.js';
import { articles } from '../support/coverage.js';
import { sharedFolder } from '../support/shared-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const isRoot = process.getuid?.() === 0;
/** The user 'nobody' of most Unix systems. */
const NOBODY = 65_534;

const folder = sharedFolder();
const data = join(folder, 'data');
const corpus = join(folder, 'corpus.jsonl');
const empty = join(folder, 'empty');
const QUESTION = 'when did Abe visit Russia';

const cli = (...args: string[]) => runCli(['--data', data, ...args]);
const json = async (...args: string[]) => JSON.parse((await cli('--json', ...args)).stdout);

/** What an ask says that could not be kept. */
const notRecorded = (reason: string) =>
  `This question was not recorded, so \`source\` will not find its answer: ${reason}.\n`;

/** A batch of questions, given on standard input. */
const batch = (lines: string, options: CliOptions = {}) =>
  runCli(['--data', data, '--json', 'ask', '--batch', '-', '--limit', '1'], { ...options, input: lines });

describe.skipIf(cliMissing !== '')(`the command${cliMissing}`, () => {
  beforeAll(async () => {
    await writeFile(corpus, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    expect(await cli('ingest', corpus)).toMatchObject({ status: 0, stderr: '' });
  });

  describe('results', () => {
    it('show the answer for people', async () => {
      const { status, stdout, stderr } = await cli('ask', QUESTION);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('**Shinzo Abe visited Russia in April 2017.**');
      expect(stdout).toContain(
        'Kishida and Shuvalov meet in Tokyo\nThe Newsroom · 7 July 2017\nhttps://news.example/tokyo-meeting',
      );
      expect(stdout).not.toContain('\u001b');
    });

    it('are one JSON document, alone, with --json', async () => {
      const answer = await json('ask', ...QUESTION.split(' '));
      expect(answer).toMatchObject({
        id: expect.any(String),
        question: QUESTION,
        answered: true,
        tookMs: expect.any(Number),
        quotes: [
          {
            article: articles.map(({ id, title, url, date, source }: Record<string, unknown>) => ({
              id,
              title,
              url,
              published: date,
              source,
            }))[0],
          },
          {},
          {},
        ],
      });
      expect(await json('source', answer.id)).toMatchObject([{ articleId: 'tokyo-meeting', revision: 1 }]);
      expect(await json('source')).toEqual(await json('source', answer.id));
      const { stderr } = await cli('source', 'nope');
      expect(stderr).toContain(
        '`ask --json` that of an answer; without an id, `source` shows the last answer.',
      );
      const [item] = JSON.parse((await cli('source', answer.id, '--format', 'csl-json')).stdout);
      expect(item).toMatchObject({ id: 'tokyo-meeting', 'container-title': 'The Newsroom' });
      const { format, text: entry } = await json('source', 'tokyo-meeting', '--format', 'bibtex');
      expect(format).toBe('bibtex');
      expect(entry).toContain('  journal = {The Newsroom},');
      expect(await json('list')).toHaveLength(3);
      expect(await json('stats')).toMatchObject({ articles: 3, revisions: 3, dataDirectory: data });
      expect(await json('ingest', corpus)).toMatchObject({ added: 0, unchanged: 3, failed: [] });
    });

    it('are cited too where the quote only may help', async () => {
      // Somebody else's trip is held back as no answer; which of the others may help hangs on fitted weights.
      const asked = [
        'when did Kishida visit Russia',
        'how often did Abe visit Russia',
        'what will the repair of the bridge in Munich cost',
      ];
      let answer = { id: '', outcome: '' };
      for (const question of asked) {
        answer = await json('ask', question);
        if (answer.outcome === 'may-help') break;
      }
      expect(answer.outcome).toBe('may-help');
      expect(await json('source')).toEqual(await json('source', answer.id));
    });

    it('are the dated sentences of a topic, for people and as JSON', async () => {
      const { status, stdout } = await cli('timeline', 'Abe visited Russia', '--from', '2017');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^April 2017\n {2}Shinzo Abe visited Russia in \*\*April 2017\*\*\.$/m);
      expect(await json('timeline', 'Abe', 'visited', 'Russia', '--to', '2017-06')).toMatchObject({
        topic: 'Abe visited Russia',
        entries: [{ text: 'Shinzo Abe visited Russia in April 2017.', time: { from: '2017-04-01' } }],
        left: 0,
      });
    });

    it('say so where the coverage does not answer, and offer headlines', async () => {
      const { status, stdout } = await cli('ask', 'how do I bake sourdough bread');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Our coverage does not say/);
      expect(stdout).not.toContain('│');
    });

    it('of remove are that the article is gone, also from the answers', async () => {
      const copy = await temporaryFolder();
      await cp(data, copy, { recursive: true });
      expect(await runCli(['--data', copy, 'remove', 'volcano'])).toMatchObject({
        status: 0,
        stdout: 'Removed “Volcano in Iceland falls quiet” (volcano).\n',
      });
      expect((await runCli(['--data', copy, 'list'])).stdout).not.toContain('Volcano');
      const again = await runCli(['--data', copy, 'remove', 'volcano']);
      expect(again).toMatchObject({ status: 1, stdout: '' });
      expect(again.stderr).toContain('There is no article with the id volcano here.');
    });

    it('end quietly when nobody reads on', async () => {
      const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: i, text: QUESTION })).join(
        '\n',
      );
      const child = startCli(['--data', data, '--json', 'ask', '--batch', '-']);
      child.stdin.on('error', () => undefined);
      child.stdin.end(lines);
      const errors = text(child.stderr);
      await once(child.stdout, 'data');
      child.stdout.destroy();
      await once(child, 'close');
      expect(await errors).toBe('');
      expect(child.exitCode).toBe(141);
    });
  });

  describe('results that cannot be written', () => {
    const shell = (line: string) =>
      spawnSync('sh', ['-c', line, process.execPath, CLI, data, QUESTION], { encoding: 'utf8' });

    it.each(['--help', '--version'])('since nobody reads %s end it quietly', (option) => {
      const { stderr } = shell(`"$0" "$1" ${option} | true`);
      expect(stderr).toBe('');
    });

    it.skipIf(!existsSync('/dev/full'))('since the disk is full are told in a sentence', () => {
      const { status, stderr } = shell('"$0" "$1" --data "$2" ask "$3" >/dev/full');
      expect(status).toBe(1);
      expect(stderr).toMatch(/^The results cannot be written \(ENOSPC[^\n]+\n$/);
      expect(shell('"$0" "$1" --data "$2" list 2>/dev/full').status).toBe(0);
    });
  });

  describe('wrong usage', () => {
    it('exits 2 with one line on standard error and nothing on standard output', async () => {
      const wrong = [
        [],
        ['sing'],
        ['list', '--colour'],
        ['remove'],
        ['ask'],
        ['ask', '--limit', 'many', 'x'],
        ['ask', 'x', '--batch', '-'],
        ['ingest'],
        ['ingest', ''],
        ['ingest', corpus, ' '],
        ['--json', 'stats', 'x'],
      ];
      for (const args of wrong) {
        const { status, stdout, stderr } = await cli(...args);
        expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
        expect(stderr).toMatch(/^[^\n]+ See `pullquote --help`\.\n$/);
      }
    });

    it('of a setting is told with its name', async () => {
      const { status, stderr } = await runCli(['--data', data, 'list'], { env: { LOG_LEVEL: 'loud' } });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^LOG_LEVEL must be one of/);
    });

    it('of a settings file that cannot be read is told, and nothing is done with other settings', async () => {
      const cwd = await temporaryFolder();
      await mkdir(join(cwd, '.env'));
      const { status, stdout, stderr } = await runCli(['list'], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^The file \.env cannot be read/);
      expect(await readdir(cwd)).toEqual(['.env']);
    });

    it('is helped with examples', async () => {
      const { status, stdout } = await runCli(['--help']);
      expect(status).toBe(0);
      expect(stdout).toContain('Examples:');
    });

    it('is helped with a timeline of which the sample has more than an entry', async () => {
      const [, example = ''] =
        /^ +pullquote (timeline .+?) {2,}/m.exec((await runCli(['--help'])).stdout) ?? [];
      const sample = ['--data', await temporaryFolder(), '--sample', '--json'];
      const { stdout } = await runCli([...sample, ...example.split(' ')]);
      expect(JSON.parse(stdout).entries.length).toBeGreaterThan(3);
    });
  });

  describe('a question that cannot be asked', () => {
    it.each([
      ['spaces', '   ', 'There are no words in that question.'],
      ['emoji', '🎉🎉🎉', 'There are no words in that question.'],
      ['10,000 characters', 'a '.repeat(5_000), 'That question is 10,000 characters long'],
    ])('of %s is answered with a friendly line', async (_, question, line) => {
      const { status, stdout, stderr } = await cli('ask', question);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.startsWith(line)).toBe(true);
      expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
    });

    it('because nothing was ingested yet is told what to do', async () => {
      const { status, stderr } = await runCli(['--data', empty, 'ask', QUESTION]);
      expect(status).toBe(1);
      expect(stderr).toContain('There is no coverage in this library yet.');
      expect(stderr).toContain('pullquote ingest');
    });
  });

  describe('a batch', () => {
    it('keeps order and ids, past blank lines and a byte order mark', async () => {
      const lines = [
        '\ufeff{"id":"q2","text":"old bridge in Dresden"}',
        '',
        '  ',
        `{"id":7,"text":"${QUESTION}"}`,
        '{"id":"q1","text":"how do I bake bread"}',
      ];
      const { status, stdout, stderr } = await batch(lines.join('\r\n'));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(answers.map(({ id }) => id)).toEqual(['q2', '7', 'q1']);
      expect(answers.map(({ quotes }) => quotes.length)).toEqual([1, 1, 1]);
      expect(answers[0].quotes[0].article.id).toBe('bridge');
    });

    it('has a document for a question that cannot be asked, and asks the others', async () => {
      const questions = [' ', '??', 'why '.repeat(1_001), QUESTION];
      const lines = questions.map((text, i) => JSON.stringify({ id: i, text })).join('\n');
      const { status, stdout, stderr } = await batch(lines);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const none = { answered: false, outcome: 'not-a-question', probability: 0, quotes: [], tookMs: 0 };
      expect(answers[0]).toEqual({
        id: '0',
        question: ' ',
        ...none,
        problem: 'There are no words in that question.',
      });
      expect(answers[1]).toMatchObject({ ...none, problem: 'There are no words in that question.' });
      expect(answers[2].problem).toBe('That question is 4,004 characters long, and I read up to 4,000.');
      expect(answers[3]).toMatchObject({ id: '3', answered: true });
      const plain = await runCli(['--data', data, 'ask', '--batch', '-'], { input: lines });
      expect(plain.stdout).toMatch(/^1: \?\?\nThere are no words in that question\.$/m);
    });

    it('that is stopped says so, and no more', async () => {
      const child = startCli(['--data', data, 'ask', '--batch', '-']);
      const errors = text(child.stderr);
      child.stdin.write(`${JSON.stringify({ id: 1, text: QUESTION })}\n`);
      await once(child.stdout, 'data');
      child.kill('SIGINT');
      await once(child, 'close');
      expect(await errors).toBe('Stopped.\n');
      expect(child.exitCode).toBe(130);
    });

    it.each([
      ['{"id":"a","text":"x"}\n{"id":"b"', '-:2 is not JSON.'],
      ['{"id":"a"}', '-:1 has no "id" and "text".'],
      ['null', '-:1 has no "id" and "text".'],
    ])('names the line of %j that is no question', async (lines, message) => {
      const { status, stderr } = await batch(lines);
      expect(status).toBe(1);
      expect(stderr.split('\n')[0]).toBe(message);
    });

    it('that is not there is told', async () => {
      const { status, stderr } = await cli('ask', '--batch', join(folder, 'nowhere.jsonl'));
      expect(status).toBe(1);
      expect(stderr).toContain('nowhere.jsonl cannot be read');
    });
  });

  describe('bad input', () => {
    const STORY = 'Café à Évora\n\nThe café “Três” in Évora opens again on Monday – after two years.\n';
    const JAPANESE =
      '橋の再開\n\n強風のため閉鎖されていた橋は、金曜日に再開する予定である。市の担当者が木曜日に明らかにした。通行料は変わらない。\n';

    it('is named with its reason, and the rest goes in', async () => {
      const input = join(folder, 'input');
      await mkdir(input);
      const put = (name: string, content: string | Uint8Array) => writeFile(join(input, name), content);
      await put('empty.txt', '');
      await put('binary.txt', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0', 'latin1'));
      await put('large.txt', '');
      await truncate(join(input, 'large.txt'), 50 * 1024 * 1024);
      await put(
        'invalid.txt',
        Buffer.concat([
          Buffer.from(`${STORY}日本`),
          Buffer.from([0xff, 0xc3, 0x28, 0xff]),
          Buffer.from('語\n'),
        ]),
      );
      await put(
        'utf16.txt',
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`UTF-16 ${STORY}`, 'utf16le')]),
      );
      await put('windows.txt', iconv.encode(`Windows ${STORY}`, 'windows-1252'));
      await put('shift.txt', iconv.encode(JAPANESE, 'shift_jis'));
      await put(
        'lines.jsonl',
        '{"id":"l1","text":"The first line is fine."}\n{"id":"l2",\n{"id":"l1","text":"The same id again."}\n{"id":"l4","text":"The last line is fine."}\n',
      );
      await symlink('.', join(input, 'loop'));
      const target = join(folder, 'mixed');
      const { status, stdout } = await runCli(['--data', target, '--json', 'ingest', input]);
      const summary = JSON.parse(stdout);
      expect(status).toBe(0);
      const reasons = new Map<string, string>(
        summary.failed.map(({ name, reason }: { name: string; reason: string }) => [
          name.slice(input.length + 1),
          reason,
        ]),
      );
      expect([...reasons.keys()].sort()).toEqual([
        'binary.txt',
        'empty.txt',
        'invalid.txt',
        'large.txt',
        'lines.jsonl:2',
        'lines.jsonl:3',
        'loop',
      ]);
      for (const reason of reasons.values()) expect(reason).toMatch(/^\p{Ll}[^\n]{5,}$/u);
      const listed = JSON.parse((await runCli(['--data', target, '--json', 'list'])).stdout);
      expect(listed.map(({ id }: { id: string }) => id)).toEqual(['l1', 'l4', 'shift', 'utf16', 'windows']);
      const asked = async (question: string) =>
        JSON.parse((await runCli(['--data', target, '--json', 'ask', question])).stdout)
          .quotes.map((quote: { text: string }) => quote.text)
          .join();
      expect(await asked('Évora café')).toContain(
        'The café “Três” in Évora opens again on Monday – after two years.',
      );
      expect(await asked('橋 金曜日 再開')).toContain('橋は、金曜日に再開する予定である');
    });

    it('alone is a failure', async () => {
      const { status, stdout } = await cli('ingest', join(folder, 'nowhere'));
      expect(status).toBe(1);
      expect(stdout).toContain('failed: ');
      expect(stdout).toContain('nowhere does not exist');
    });
  });

  describe('a disk that is full', () => {
    it('is told, and the library stays as it was', async (context) => {
      const disk = join(await temporaryFolder(), 'disk');
      await mkdir(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
      } catch {
        // Any failure means the same: this machine or this user cannot mount.
        return context.skip('mounting a small disk takes a right that this user has not');
      }
      // Lazily, since a command that ran too long may still hold it.
      onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
      const onDisk = join(disk, 'data');
      await cp(data, onDisk, { recursive: true });
      const long = join(await temporaryFolder(), 'long.txt');
      await writeFile(long, `A long story\n\n${'It goes on and on. '.repeat(1_000)}\n`);
      const files = async () => (await readdir(onDisk, { recursive: true })).sort();
      const before = await files();
      const { status, stdout, stderr } = await runCli(['--data', onDisk, 'ingest', long]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(
        /^There is no space left for .+; the library is as it was before this change\.\nFree some space/,
      );
      expect(await files()).toEqual(before);
      // Without these, in whose last blocks there may be room, and without what is left of the disk.
      for (const log of ['answers.jsonl', 'questions.jsonl']) await rm(join(onDisk, log), { force: true });
      await writeFile(join(disk, 'rest'), 'x'.repeat(256 * 1024)).catch(() => undefined);
      const asked = await runCli(['--data', onDisk, 'ask', QUESTION]);
      expect(asked).toMatchObject({ status: 0, stderr: notRecorded(`there is no space left for ${onDisk}`) });
      expect(asked.stdout).toContain('April 2017');
    });
  });

  describe('a data folder that may only be read', () => {
    it('is asked, and an ingest into it says why it cannot be', async (context) => {
      // Root may write everywhere, so another user has to try.
      const options = isRoot ? { uid: NOBODY } : {};
      const runs = runCli(['--version'], options).then(({ status }) => status === 0);
      // Neither a checkout nor a Node below /root can be had by others.
      if (!(await runs.catch(() => false))) {
        return context.skip('the user “nobody” may not read this checkout, or not run this Node');
      }
      const parent = await temporaryFolder();
      const readOnly = join(parent, 'data');
      await cp(data, readOnly, { recursive: true });
      const input = join(parent, 'story.txt');
      await writeFile(input, 'A story\n\nIt rained in Bergen.\n');
      // That it is too old and cannot be forgotten is the same trouble, and not told besides.
      const old = { type: 'question', at: '2001-01-01T00:00:00Z', text: 'x', answered: true, tookMs: 1 };
      await writeFile(join(readOnly, 'questions.jsonl'), `${JSON.stringify(old)}\n`);
      await chmod(parent, 0o755);
      await chmod(readOnly, 0o555);
      onTestFinished(() => chmod(readOnly, 0o755));
      const asked = await runCli(['--data', readOnly, 'ask', QUESTION], options);
      const refused = notRecorded(`the data folder ${readOnly} cannot be written`);
      expect(asked).toMatchObject({ status: 0, stderr: refused });
      expect(asked.stdout).toContain('April 2017');
      const { status, stdout, stderr } = await runCli(['--data', readOnly, 'ingest', input], options);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`The data folder ${readOnly} cannot be written`);
    });
  });

  describe('a library that cannot be read', () => {
    it('since its folder is a file, or a file of it a folder, is told in two lines', async () => {
      const broken = await temporaryFolder();
      await mkdir(join(broken, 'library.json'));
      const wrong: [string, string][] = [
        [corpus, `The data folder ${corpus} is a file, or lies below one.\nName a folder`],
        [broken, `${join(broken, 'library.json')} is a folder, where the library has a file.\nMove it away`],
      ];
      for (const [directory, said] of wrong) {
        for (const command of [['list'], ['ask', QUESTION], ['ingest', corpus]]) {
          const { status, stdout, stderr } = await runCli(['--data', directory, ...command]);
          expect({ command, status, stdout }).toEqual({ command, status: 1, stdout: '' });
          expect(stderr.startsWith(said)).toBe(true);
          expect(stderr.split('\n')).toHaveLength(3);
        }
      }
    });

    it('since its files may not be read is told which', async (context) => {
      if (isRoot && (await runCli(['--version'], { uid: NOBODY }).catch(() => undefined))?.status !== 0) {
        return context.skip('the user “nobody” may not read this checkout, or not run this Node');
      }
      const parent = await temporaryFolder();
      const copy = join(parent, 'data');
      await cp(data, copy, { recursive: true });
      await chmod(parent, 0o755);
      const options = isRoot ? { uid: NOBODY } : {};
      for (const path of [join(copy, 'library.json'), copy]) {
        const { mode } = await stat(path);
        await chmod(path, 0);
        const { status, stderr } = await runCli(['--data', copy, 'list'], options);
        await chmod(path, mode);
        expect(status).toBe(1);
        expect(stderr).toMatch(/^\S+library\.json may not be read\.\nGive this user permission [^\n]+\n$/);
      }
    });

    it('in a line of its answers alone is asked all the same, and told once', async () => {
      const copy = await temporaryFolder();
      await cp(data, copy, { recursive: true });
      const path = join(copy, 'answers.jsonl');
      await writeFile(path, 'broken\n{"id":\n');
      const { status, stdout, stderr } = await runCli(['--data', copy, 'ask', QUESTION]);
      expect(status).toBe(0);
      expect(stdout).toContain('April 2017');
      expect(stderr).toBe(
        `2 lines of ${path}, the first of them line 1, hold no answer and were passed over; delete them, and this is not said again.\n`,
      );
      await rm(path);
      await mkdir(path);
      const source = await runCli(['--data', copy, 'source']);
      expect(source).toMatchObject({ status: 1, stdout: '' });
      expect(source.stderr).toMatch(
        /answers\.jsonl is a folder, where the library has a file\.\nMove it away/,
      );
    });
  });

  it('an ingest of nothing in particular indexes a damaged library again, and is done', async () => {
    const copy = join(await temporaryFolder(), 'damaged');
    await cp(data, copy, { recursive: true });
    const terms = (await readdir(copy)).find((name) => name.endsWith('.terms')) ?? 'none';
    await rm(join(copy, terms));
    const again = join(await temporaryFolder(), 'again');
    await cp(copy, again, { recursive: true });
    const { status, stdout, stderr } = await runCli(['--data', copy, 'ingest']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const document = await runCli(['--data', again, '--json', 'ingest']);
    expect(JSON.parse(document.stdout)).toEqual({ restored: 3, lost: [] });
    expect(stderr).toContain('3 articles indexed again, 0 lost.');
    expect((await runCli(['--data', copy, 'ask', QUESTION])).status).toBe(0);
  });

  describe('an ingest that is interrupted', () => {
    it('says so, keeps what was there, and can be started again', async () => {
      const copy = await temporaryFolder();
      await cp(data, copy, { recursive: true });
      const many = join(await temporaryFolder(), 'many.jsonl');
      const line = (i: number) =>
        JSON.stringify({
          id: `m${i}`,
          text: `Ferry ${i} sails. ${'It sails to the island every day. '.repeat(60)}`,
        });
      await writeFile(many, Array.from({ length: 400 }, (_, i) => line(i)).join('\n'));
      const child = startCli(['--data', copy, 'ingest', many]);
      const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
      // It has begun when it holds the lock.
      await expect
        .poll(async () => (await readdir(copy)).some((name) => name.endsWith('.lock')), { timeout: 20_000 })
        .toBe(true);
      child.kill('SIGINT');
      await once(child, 'close');
      expect(child.exitCode).toBe(130);
      expect(await stdout).toBe('');
      expect(await stderr).toBe('Stopped. What was saved before is kept.\n');
      expect((await readdir(copy)).filter((name) => /\.(lock|tmp)$/.test(name))).toEqual([]);
      expect(JSON.parse((await runCli(['--data', copy, '--json', 'list'])).stdout)).toHaveLength(3);
    });
  });
});

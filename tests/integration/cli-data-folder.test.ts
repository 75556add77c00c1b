import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { cliMissing, runCli, startCli } from '../support/cli-process.js';
import { filledCommand, QUESTION } from '../support/filled-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { data, corpus, fill } = filledCommand();

const isRoot = process.getuid?.() === 0;
/** The user 'nobody' of most Unix systems. */
const NOBODY = 65_534;

/** What an ask says that could not be kept. */
const notRecorded = (reason: string) =>
  `This question was not recorded, so \`source\` will not find its answer: ${reason}.\n`;

describe.skipIf(cliMissing !== '')(`the command${cliMissing}`, () => {
  beforeAll(fill);

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
    it('since its folder is none, or a file of it a folder, is told in two lines', async () => {
      const broken = await temporaryFolder();
      await mkdir(join(broken, 'library.json'));
      const loop = join(await temporaryFolder(), 'loop');
      await symlink(loop, loop);
      const misnamed = (name: string) =>
        `The data folder ${name} has too long a name, or is a link that leads to itself.\nName another folder`;
      const long = join(broken, 'x'.repeat(300));
      const wrong: [string, string][] = [
        [loop, misnamed(loop)],
        [long, misnamed(long)],
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

    it('since its folder is a link that leads nowhere is not written, in two lines', async () => {
      const link = join(await temporaryFolder(), 'data');
      await symlink(join(link, '..', 'not-mounted'), link);
      const { status, stdout, stderr } = await runCli(['--data', link, 'ingest', corpus]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^The data folder \S+ cannot be written, so nothing was changed\.\n[^\n]+\n$/);
    });

    it('since no folder can be made there is not written, in two lines', async (context) => {
      // Node's own way to make a folder with its parents never ends there.
      if (process.platform !== 'linux') return context.skip('/proc is of Linux');
      const child = startCli(['--data', '/proc/nope/data', 'ingest', corpus]);
      onTestFinished(() => void child.kill('SIGKILL'));
      expect(await text(child.stderr)).toMatch(
        /^The data folder \/proc\/nope\/data cannot be written, so nothing was changed\.\n[^\n]+\n$/,
      );
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
});

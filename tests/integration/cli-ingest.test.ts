import { once } from 'node:events';
import { cp, mkdir, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliMissing, runCli, startCli } from '../support/cli-process.js';
import { filledCommand, QUESTION } from '../support/filled-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { folder, data, cli, fill } = filledCommand();

describe.skipIf(cliMissing !== '')(`the command${cliMissing}`, () => {
  beforeAll(fill);

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

    it('ends in the midst of a file that would be read for hours', async () => {
      const endless = join(await temporaryFolder(), 'endless.md');
      await writeFile(endless, '*a_'.repeat(1_000_000));
      const target = await temporaryFolder();
      const child = startCli(['--data', target, 'ingest', endless]);
      const stderr = text(child.stderr);
      await expect
        .poll(async () => (await readdir(target)).some((name) => name.endsWith('.lock')), { timeout: 20_000 })
        .toBe(true);
      // It has begun to read by then.
      await sleep(2_000);
      child.kill('SIGTERM');
      await once(child, 'close');
      expect(child.exitCode).toBe(143);
      expect(await stderr).toBe('Stopped. What was saved before is kept.\n');
    });
  });
});

import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenMessage } from '../support/discord/interactions.js';
import { type RunningBot, startRunningBot } from '../support/running-bot.js';

const finished = (reply: SeenMessage) => reply.embeds[0]?.title === 'Ingest finished';
const sample = fileURLToPath(new URL('../../coverage', import.meta.url));

describe('/ingest in Discord', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot({ coveragePaths: [sample], isHome: true });
  });
  afterEach(() => bot.stop());

  const file = {
    name: 'lighthouse.txt',
    bytes:
      'Lighthouse lit again\n\nThe lighthouse at Cape Arkona was lit again on 3 May 2021. It had been dark for two years.\n',
    mediaType: 'text/plain; charset=utf-8',
  };

  it('takes an attached file from an editor, and then answers from it', async () => {
    const { editor } = bot.discord.world;
    const report = await bot.discord.ingest(file, { by: editor }).finalReply(finished);
    expect(report.embeds[0]?.description).toBe('1 new · 0 revised · 0 unchanged · 0 removed · 0 failed');
    const answer = await bot.discord.ask('when was the lighthouse lit again').finalReply();
    expect(answer.embeds[0]?.description).toContain(
      '**The lighthouse at Cape Arkona was lit again on 3 May 2021.**',
    );
  });

  it('re-reads the coverage folder where no file is attached', async () => {
    const { admin } = bot.discord.world;
    const report = await bot.discord.ingest(undefined, { by: admin }).finalReply(finished);
    expect(report.embeds[0]?.description).toMatch(
      /^1\d new · 0 revised · 0 unchanged · 0 removed · 0 failed$/,
    );
    const again = await bot.discord.ingest(undefined, { by: admin }).finalReply(finished);
    expect(again.embeds[0]?.description).toMatch(/^0 new · 0 revised · 1\d unchanged/);
  }, 60_000);

  it('refuses a member without permission although Discord let them through', async () => {
    const { reader } = bot.discord.world;
    const reply = await bot.discord.ingest(file, { by: reader }).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toMatch(/^You need the permission “Manage Server”/);
    expect(await bot.library.list()).toEqual([]);
  });

  it('refuses in direct messages', async () => {
    const { editor, directChannelId } = bot.discord.world;
    const reply = await bot.discord.ingest(file, { by: editor, channel: directChannelId }).finalReply();
    expect(reply.content).toMatch(/^That works in a server only/);
    expect(await bot.library.list()).toEqual([]);
  });

  it('refuses a type it cannot read without downloading it', async () => {
    const { editor } = bot.discord.world;
    const reply = await bot.discord.ingest({ name: 'story.docx', bytes: 'x' }, { by: editor }).finalReply();
    expect(reply.content).toMatch(/^I cannot read that type of file\. Attach one that ends in \.txt/);
  });

  it('refuses a file that is too large, announced or not', async () => {
    const { editor } = bot.discord.world;
    const announced = { ...file, size: 26 * 1024 * 1024 };
    const reply = await bot.discord.ingest(announced, { by: editor }).finalReply();
    expect(reply.content).toMatch(/^That file is larger than 25 MB/);
    const lied = { name: 'long.txt', bytes: Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), size: 10 };
    const refused = await bot.discord.ingest(lied, { by: editor }).finalReply();
    expect(refused.content).toMatch(/^That file is larger than 25 MB/);
  });

  it('gives up a file of nothing but broken lines, and says so in few words, also in the log', async () => {
    const { editor } = bot.discord.world;
    const reply = await bot.discord
      .ingest({ name: 'corpus.jsonl', bytes: 'x\n'.repeat(50_000) }, { by: editor })
      .finalReply(finished);
    expect(reply.embeds[0]?.description).toBe('0 new · 0 revised · 0 unchanged · 0 removed · 1,001 failed');
    const lines = reply.embeds[0]?.fields?.[0]?.value.split('\n') ?? [];
    expect(lines[0]).toBe(
      '- corpus.jsonl: was given up: 1000 articles in a row could not be read; mend them, then ingest it again',
    );
    expect(lines[1]).toMatch(/^- corpus\.jsonl\\:1: is not valid JSON/);
    expect(lines.at(-1)).toBe(`and ${(1_001 - lines.length + 1).toLocaleString('en')} more`);
    const logged = await vi.waitUntil(() => bot.logged.find(({ msg }) => msg === 'ingest finished'));
    expect(logged).toMatchObject({ summary: { added: 0, failedCount: 1_001, warningCount: 0 } });
    expect(JSON.stringify(logged).length).toBeLessThan(1_000);
  });

  it('says which line of a JSONL file is broken, and takes the rest', async () => {
    const { editor } = bot.discord.world;
    const good = JSON.stringify({
      id: 'a',
      title: 'Lighthouse',
      text: 'The lighthouse was lit again on 3 May 2021.',
    });
    const reply = await bot.discord
      .ingest({ name: 'corpus.jsonl', bytes: `${good}\n{broken\n` }, { by: editor })
      .finalReply(finished);
    expect(reply.embeds[0]?.description).toBe('1 new · 0 revised · 0 unchanged · 0 removed · 1 failed');
    expect(reply.embeds[0]?.fields?.[0]?.value).toContain('corpus.jsonl\\:2');
  });
});

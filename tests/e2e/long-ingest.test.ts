import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusals } from '../support/discord/faults.js';
import type { SeenMessage } from '../support/discord/interactions.js';
import { newPerson } from '../support/discord/world.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const hasCancel = ({ components }: SeenMessage) =>
  components.some((row) => row.components.some(({ label }) => label === 'Cancel'));
const finished = ({ embeds }: SeenMessage) => embeds[0]?.title === 'Ingest finished';

/** A second of embedding or more: enough to press a button in. */
function corpus(articles: number) {
  const lines = Array.from({ length: articles }, (_, i) => {
    const sentence = (n: number) =>
      `In story ${i}, part ${n}, the harbour office counted ${i * n} boats that came in. `;
    const text = Array.from({ length: 3 }, (_, n) => sentence(n)).join('');
    return JSON.stringify({ id: `s${i}`, title: `Story ${i}`, text });
  });
  return { name: 'corpus.jsonl', bytes: lines.join('\n') };
}

describe('a long /ingest in Discord', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot();
  });
  afterEach(() => bot.stop());

  it('is cancelled by its button, and says what became of it', async () => {
    const { editor } = bot.discord.world;
    await fill(bot.library, [{ id: 'before', title: 'Before', text: 'It was there before.' }]);
    const ingest = bot.discord.ingest(corpus(400), { by: editor });
    const progress = await ingest.finalReply(hasCancel);
    const pressed = await bot.discord.press(progress, 'Cancel', { by: editor }).finalReply();
    expect(pressed.content).toMatch(/^Stopping that ingest/);
    expect(pressed.ephemeral).toBe(true);
    const end = await ingest.finalReply(({ content }) => content.startsWith('The ingest was cancelled'));
    expect(end.content).toBe('The ingest was cancelled before anything was saved. The library is as it was.');
    expect(end.components).toEqual([]);
    expect((await bot.library.list()).map(({ id }) => id)).toEqual(['before']);
    const late = await bot.discord.press(progress, 'Cancel', { by: editor }).finalReply();
    expect(late.content).toBe('That ingest is not running any more.');
    await fill(bot.library, [{ id: 'after', title: 'After', text: 'The library can be written again.' }]);
  });

  it('is cancelled by no reader, and from no other server', async () => {
    const { editor, reader, rivalChannelId } = bot.discord.world;
    const ingest = bot.discord.ingest(corpus(60), { by: editor });
    const progress = await ingest.finalReply(hasCancel);
    const refused = await bot.discord.press(progress, 'Cancel', { by: reader }).finalReply();
    expect(refused.content).toMatch(/^You need the permission/);
    const elsewhere = await bot.discord
      .press(progress, 'Cancel', { by: editor, channel: rivalChannelId })
      .finalReply();
    expect(elsewhere.content).toBe('That ingest is not running any more.');
    const end = await ingest.finalReply(finished);
    expect(end.embeds[0]?.description).toMatch(/^60 new/);
    expect(end.components).toEqual([]);
  });

  it('is the only one of its server: another is refused, and may begin afterwards', async () => {
    const { editor, admin, otherChannelId } = bot.discord.world;
    await bot.library.changeSettings({ adminChannel: otherChannelId });
    const ingest = bot.discord.ingest(corpus(400), { by: editor });
    const progress = await ingest.finalReply(hasCancel);
    const second = await bot.discord.ingest(corpus(1), { by: admin }).finalReply();
    expect(second.content).toBe(
      'An ingest in this server is running or waiting already. Start this one when that has ended.',
    );
    await bot.discord.press(progress, 'Cancel', { by: editor }).finalReply();
    await ingest.finalReply(({ content }) => content.startsWith('The ingest was cancelled'));
    const third = await bot.discord.ingest(corpus(1), { by: admin }).finalReply(finished);
    expect(third.embeds[0]?.description).toMatch(/^1 new/);
    const told = await bot.discord.written(otherChannelId);
    expect(told.content).toMatch(/: 1 new/);
  });

  it('goes on in a message of its own when its fifteen minutes are over', async () => {
    const { editor, channelId } = bot.discord.world;
    const ingest = bot.discord.ingest(corpus(60), { by: editor });
    await ingest.finalReply(hasCancel);
    ingest.expireToken();
    const end = await bot.discord.written(channelId, finished);
    expect(end.embeds[0]?.description).toMatch(/^60 new/);
    expect(end.allowedMentions).toEqual({ parse: [] });
    expect(bot.discord.messages(channelId)).toHaveLength(1);
  });

  it('goes in although its channel is closed to the bot by then', async () => {
    const { editor, channelId } = bot.discord.world;
    const ingest = bot.discord.ingest(corpus(60), { by: editor });
    await ingest.finalReply(hasCancel);
    ingest.expireToken();
    bot.discord.restrict(channelId, 'see');
    await expect.poll(async () => (await bot.library.list()).length, { timeout: 15_000 }).toBe(60);
    const answer = await bot.discord.ask('how many boats came in').finalReply();
    expect(answer.embeds).toHaveLength(1);
  });

  it('writes nothing into the channel where the editor has dismissed the reply', async () => {
    const { editor, channelId } = bot.discord.world;
    const ingest = bot.discord.ingest(corpus(60), { by: editor });
    await ingest.finalReply(hasCancel);
    bot.discord.fault({ on: /^PATCH .*@original/, times: 1_000, answer: refusals.unknownMessage });
    await expect.poll(async () => (await bot.library.list()).length, { timeout: 15_000 }).toBe(60);
    expect(bot.discord.messages(channelId)).toEqual([]);
  });

  it('is open to those with an editor’s role, and told to the admin channel', async () => {
    const { editorsRoleId, otherChannelId } = bot.discord.world;
    const journalist = newPerson('journalist', { roles: [editorsRoleId] });
    await bot.library.changeSettings({ ingestRoles: [editorsRoleId], adminChannel: otherChannelId });
    const end = await bot.discord.ingest(corpus(2), { by: journalist }).finalReply(finished);
    expect(end.embeds[0]?.description).toMatch(/^2 new/);
    const told = await bot.discord.written(otherChannelId);
    expect(told.content).toMatch(new RegExp(`^<@${journalist.user.id}> added coverage: 2 new · 0 revised`));
  });
});

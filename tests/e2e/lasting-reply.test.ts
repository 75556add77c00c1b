import { Client, type Interaction as ClientInteraction, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastingReply, REPLY_LIFETIME_MS } from '../../src/bot/draw/lasting-reply.js';
import type { Repliable } from '../../src/bot/reply.js';
import { createLog } from '../../src/log.js';
import { DiscordStandIn } from '../support/discord/stand-in.js';

const log = createLog({ level: 'silent', secrets: [] });
const moved = { content: 'It goes on below.', components: [] };
const stuck = { content: 'It cannot go on here.' };

describe('a reply that outlasts its interaction', () => {
  let discord: DiscordStandIn;
  let client: Client;
  beforeEach(async () => {
    discord = await DiscordStandIn.start();
    client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
  });
  afterEach(async () => {
    await client.destroy();
    await discord.stop();
  });

  /** An interaction that was acknowledged, its reply that lasts, and a clock to set. */
  const lasting = async () => {
    const taken = new Promise<ClientInteraction>((resolve) => client.once(Events.InteractionCreate, resolve));
    const command = discord.command('ingest');
    const interaction = (await taken) as Repliable;
    await interaction.deferReply();
    const clock = { time: 0 };
    const reply = new LastingReply(interaction, { moved, stuck, log, now: () => clock.time });
    return { command, reply, clock, shown: () => command.replies.map(({ content }) => content) };
  };

  it('is edited for fourteen and a half minutes, then says where it goes on, and goes on there', async () => {
    const { reply, clock, shown } = await lasting();
    await reply.show({ content: 'one' });
    clock.time = REPLY_LIFETIME_MS - 1;
    await reply.show({ content: 'two' });
    expect(discord.messages(discord.world.channelId)).toEqual([]);
    clock.time = REPLY_LIFETIME_MS;
    await reply.show({ content: 'three' });
    await reply.end({ content: 'four @everyone' });
    expect(shown()).toEqual(['one', 'two', moved.content]);
    const [message, ...others] = discord.messages(discord.world.channelId);
    expect(others).toEqual([]);
    expect(message?.content).toBe('four @everyone');
    expect(message?.allowedMentions).toEqual({ parse: [] });
  });

  it('says that it cannot go on where the bot may not write, and shows its end while it can be edited', async () => {
    const { channelId } = discord.world;
    const { reply, clock, shown } = await lasting();
    await reply.show({ content: 'one' });
    discord.restrict(channelId, 'see');
    clock.time = REPLY_LIFETIME_MS;
    for (const content of ['two', 'three']) await reply.show({ content });
    expect(shown()).toEqual(['one', stuck.content]);
    const tried = discord.requests.filter(({ path }) => path === `/channels/${channelId}/messages`);
    expect(tried).toHaveLength(1);
    await reply.end({ content: 'four' });
    expect(shown()).toEqual(['one', stuck.content, 'four']);
    expect(discord.messages(channelId)).toEqual([]);
  });

  it('shows its end in the channel where the bot may write there again, and rejects where it may not', async () => {
    const { channelId } = discord.world;
    const { command, reply, clock, shown } = await lasting();
    discord.restrict(channelId, 'see');
    clock.time = REPLY_LIFETIME_MS;
    await reply.show({ content: 'one' });
    command.expireToken();
    await expect(reply.end({ content: 'two' })).rejects.toThrow('Missing Permissions');
    discord.restrict(channelId, 'all');
    await reply.end({ content: 'two' });
    expect(shown()).toEqual([stuck.content]);
    expect(discord.messages(channelId).map(({ content }) => content)).toEqual(['two']);
  });

  it('asks once whether it may go on where its token is gone before its time', async () => {
    const { channelId } = discord.world;
    const { command, reply } = await lasting();
    command.expireToken();
    discord.restrict(channelId, 'see');
    for (const content of ['one', 'two', 'three']) await reply.show({ content });
    const tried = discord.requests.filter(({ path }) => path === `/channels/${channelId}/messages`);
    expect(tried).toHaveLength(1);
  });
});

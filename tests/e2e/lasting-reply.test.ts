import { Client, type Interaction as ClientInteraction, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastingReply, REPLY_LIFETIME_MS } from '../../src/bot/lasting-reply.js';
import type { Repliable } from '../../src/bot/reply.js';
import { createLog } from '../../src/log.js';
import { DiscordStandIn } from '../support/discord/stand-in.js';

const log = createLog({ level: 'silent', secrets: [] });
const moved = { content: 'It goes on below.', components: [] };

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

  it('is edited for fourteen and a half minutes, then says where it goes on, and goes on there', async () => {
    const taken = new Promise<ClientInteraction>((resolve) => client.once(Events.InteractionCreate, resolve));
    const command = discord.command('ingest');
    const interaction = (await taken) as Repliable;
    await interaction.deferReply();
    let time = 0;
    const reply = new LastingReply(interaction, { moved, log, now: () => time });
    await reply.show({ content: 'one' });
    time = REPLY_LIFETIME_MS - 1;
    await reply.show({ content: 'two' });
    expect(discord.messages(discord.world.channelId)).toEqual([]);
    time = REPLY_LIFETIME_MS;
    await reply.show({ content: 'three' });
    await reply.show({ content: 'four @everyone' });
    expect(command.replies.map(({ content }) => content)).toEqual(['one', 'two', moved.content]);
    const [message, ...others] = discord.messages(discord.world.channelId);
    expect(others).toEqual([]);
    expect(message?.content).toBe('four @everyone');
    expect(message?.allowedMentions).toEqual({ parse: [] });
  });
});

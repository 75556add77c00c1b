import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../support/coverage.js';
import { newPerson, type Person } from '../support/discord/world.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('a reader or a server in a great hurry', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot({ cooldown: { reader: 3, server: 8 } });
    await fill(bot.library, articles);
    await fill(await bot.libraries.of(bot.discord.world.rivalGuildId), articles);
  });
  afterAll(() => bot.stop());

  const everybody: Person[] = [];
  const person = (...about: Parameters<typeof newPerson>) => {
    const one = newPerson(...about);
    everybody.push(one);
    return one;
  };
  const question = 'when did Abe visit Russia';
  const isAnswer = ({ embeds }: { embeds: readonly unknown[] }) => embeds.length > 0;

  it('is told for how long to wait, in private and in their language', async () => {
    const by = person('hasty', { locale: 'de' });
    for (let i = 0; i < 3; i++)
      expect((await bot.discord.ask(question, { by }).finalReply()).ephemeral).toBe(false);
    const reply = await bot.discord.ask(question, { by }).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toMatch(/in (1\d|20) s/);
    expect(reply.content).toMatch(/Senden Sie es dann noch einmal/);
  });

  it('does not keep other readers, or other servers, from answers', async () => {
    const readers = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => person(name));
    const replies = await Promise.all(readers.map((by) => bot.discord.ask(question, { by }).finalReply()));
    expect(replies.filter(isAnswer)).toHaveLength(5);
    const refused = replies.find((reply) => !isAnswer(reply));
    expect(refused?.content).toMatch(/^This server has asked a lot in a short time; .* in \d s\./);
    const elsewhere = { by: person('rival'), channel: bot.discord.world.rivalChannelId };
    expect(isAnswer(await bot.discord.ask(question, elsewhere).finalReply())).toBe(true);
  });

  it('leaves no reader’s id in the log', () => {
    const logged = JSON.stringify(bot.logged);
    expect(logged).toContain('too-fast');
    expect(everybody.length).toBeGreaterThan(6);
    for (const { user } of everybody) expect(logged).not.toContain(user.id);
  });
});

describe('a flood of one server', () => {
  it('does not make another server wait until it is over', async () => {
    const bot = await startRunningBot();
    try {
      const { rivalGuildId, rivalChannelId } = bot.discord.world;
      await fill(bot.library, articles);
      await fill(await bot.libraries.of(rivalGuildId), articles);
      await bot.discord.ask('when did Abe visit Russia').finalReply();
      const flood = Array.from({ length: 60 }, (_, i) => bot.discord.ask(`which eruption ended on day ${i}`));
      const other = bot.discord.ask('when did Abe visit Russia', { channel: rivalChannelId });
      await other.finalReply();
      const waiting = flood.filter(({ replies }) => replies.length === 0);
      expect(waiting.length).toBeGreaterThan(40);
      await Promise.all(flood.map((interaction) => interaction.finalReply()));
    } finally {
      await bot.stop();
    }
  });
});

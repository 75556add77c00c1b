import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visits } from '../support/coverage.js';
import { refusals } from '../support/discord/faults.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const body = 'When did Vladimir Putin visit Japan?';

describe.each([
  { messageContent: false, title: 'its title only' },
  { messageContent: true, title: 'its body too' },
])('a post in a forum, of which the bot may read $title', ({ messageContent }) => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot({ messageContent });
    await fill(bot.library, visits);
    await bot.library.changeSettings({ forums: [bot.discord.world.forumId] });
  });
  afterAll(() => bot.stop());

  it('is answered in its thread', async () => {
    const thread = bot.discord.post('When did Abe visit Russia?', 'I should like to know.');
    const answer = await bot.discord.written(thread);
    expect(answer.embeds[0]?.title).toMatch(/^Abe/);
    expect(bot.discord.messages(thread).filter(({ author }) => !author)).toHaveLength(1);
  });

  it('is read without what Discord writes for members and moments', async () => {
    const thread = bot.discord.post(
      'When did Abe visit Russia? <t:1700000000:R>',
      '<@123456789012345678> should know.',
    );
    const answer = await bot.discord.written(thread);
    expect(answer.content).toMatch(/^> When did Abe visit Russia\?/);
    expect(answer.content).not.toMatch(/123456789012345678|1700000000/);
  });

  it('is answered when its author’s message is there, which may be later than the post', async () => {
    const { discord } = bot;
    discord.fault({ on: /^POST \/channels\/\d+\/messages$/, answer: refusals.tooEarly, times: 2 });
    discord.fault({ on: /^GET \/channels\/\d+\/messages\/\d+$/, answer: refusals.unknownMessage, times: 2 });
    const thread = discord.post('When did Abe visit Russia?', 'I should like to know.');
    expect((await discord.written(thread)).embeds[0]?.title).toMatch(/^Abe/);
    const tries = discord.requests.filter(({ path }) => path === `/channels/${thread}/messages`);
    expect(tries).toHaveLength(3);
  });

  it('is one gap where the coverage does not say, whatever was read of it', async () => {
    const before = (await bot.library.activity(1)).asked;
    bot.discord.post('Knitting', 'How do I knit a woollen hat?');
    await expect
      .poll(async () => (await bot.library.activity(1)).asked, { timeout: 20_000 })
      .toBe(before + 1);
    await bot.discord.written(bot.discord.post('When did Putin visit Japan?', 'Anybody?'));
    expect((await bot.library.activity(1)).asked).toBe(before + 2);
    const asked = messageContent ? 'Knitting How do I knit a woollen hat?' : 'Knitting';
    expect((await bot.library.gaps(1)).map(({ question }) => question)).toContain(asked);
  });

  it('is met with silence where the coverage does not say, and in other forums', async () => {
    const { rivalForumId } = bot.discord.world;
    const bread = bot.discord.post('How do I bake sourdough bread?', 'Mine stays flat.');
    const rival = bot.discord.post('When did Abe visit Russia?', body, { channel: rivalForumId });
    await bot.discord.written(bot.discord.post('When did Putin visit Japan?', 'Anybody?'));
    for (const thread of [bread, rival]) {
      expect(bot.discord.messages(thread).filter(({ author }) => !author)).toEqual([]);
    }
  });

  it('is understood by its body where the title says little, if that may be read', async () => {
    const vague = bot.discord.post('A question to all of you', body);
    if (messageContent) {
      expect((await bot.discord.written(vague)).embeds[0]?.title).toBe('Putin visits Japan');
      return;
    }
    await bot.discord.written(bot.discord.post('When did Putin visit Japan?', 'Anybody?'));
    expect(bot.discord.messages(vague).filter(({ author }) => !author)).toEqual([]);
  });

  it('is understood by its body alone where no word is in the title, if that may be read', async () => {
    const wordless = bot.discord.post('🤔 ???', body);
    if (messageContent) {
      expect((await bot.discord.written(wordless)).embeds[0]?.title).toBe('Putin visits Japan');
      return;
    }
    await bot.discord.written(bot.discord.post('When did Putin visit Japan?', 'Anybody?'));
    expect(bot.discord.messages(wordless).filter(({ author }) => !author)).toEqual([]);
  });
});

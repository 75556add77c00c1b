import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import type { Invocation } from '../../commands/command.js';
import { articles } from '../support/coverage.js';
import { contractMissing } from '../support/discord/contract.js';
import { boldRuns, visibleText } from '../support/discord/plain-text.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const unchecked = contractMissing === undefined ? '' : ` (${contractMissing})`;

describe(`/ask in Discord${unchecked}`, () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot();
  });
  afterEach(() => bot.stop());

  it('answers with the passage, the answering sentence in bold, and where it is from', async () => {
    await fill(bot.library, articles);
    const reply = await bot.discord.ask('when did Abe visit Russia').finalReply();
    const [embed] = reply.embeds;
    expect(reply.ephemeral).toBe(false);
    expect(embed?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    expect(embed?.url).toBe('https://news.example/tokyo-meeting');
    expect(visibleText(embed?.description ?? '')).toBe(articles[0].text);
    expect(boldRuns(embed?.description ?? '')).toEqual(['Shinzo Abe visited Russia in April 2017.']);
    expect(JSON.stringify(embed?.fields)).toContain('7 July 2017');
    const link = reply.components.flatMap((row) => row.components).find(({ url }) => url !== undefined);
    expect(link?.url).toBe(
      'https://news.example/tokyo-meeting#:~:text=Shinzo%20Abe%20visited%20Russia%20in%20April%202017.',
    );
  });

  it('acknowledges before it looks for the answer', async () => {
    await fill(bot.library, articles);
    let look = () => {};
    const mayLook = new Promise<void>((resolve) => {
      look = resolve;
    });
    const held = { ...ask, execute: (invocation: Invocation) => mayLook.then(() => ask.execute(invocation)) };
    await bot.restart({ commands: [held] });
    const asked = bot.discord.ask('when did Abe visit Russia');
    const sent = (end: string) => bot.discord.requests.some(({ path }) => path.endsWith(end));
    await expect.poll(() => sent('/callback')).toBe(true);
    expect(sent('/@original')).toBe(false);
    look();
    expect((await asked.finalReply()).embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
  });

  it('shows a private answer to the one who asked only', async () => {
    await fill(bot.library, articles);
    const reply = await bot.discord.ask('when did Abe visit Russia', { private: true }).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
  });

  it('offers headlines, and no quote, where the coverage does not say', async () => {
    await fill(bot.library, articles);
    const reply = await bot.discord.ask('how do I bake sourdough bread').finalReply();
    expect(reply.embeds).toHaveLength(1);
    expect(reply.embeds[0]?.description).toMatch(/^I found nothing/);
    const shown = JSON.stringify(reply);
    for (const { text } of articles) expect(shown).not.toContain(text.slice(0, 30));
    expect(articles.some(({ title }) => shown.includes(title))).toBe(true);
  });

  it('says so where there is no coverage yet', async () => {
    const reply = await bot.discord.ask('when did Abe visit Russia').finalReply();
    expect(reply.content).toBe(
      'There is no coverage in this library yet. An editor can add articles with /ingest.',
    );
  });

  it('reads the base alone in direct messages', async () => {
    await fill(bot.base, articles);
    const { directChannelId: channel } = bot.discord.world;
    const reply = await bot.discord.ask('when did Abe visit Russia', { channel }).finalReply();
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
  });

  it('reads a question of 4,000 characters, and refuses a longer one politely', async () => {
    await fill(bot.library, articles);
    const question = 'when did Abe visit Russia '.repeat(200);
    const reply = await bot.discord.ask(question.slice(0, 4_000)).finalReply();
    expect(reply.embeds).toHaveLength(1);
    const refusal = await bot.discord.ask(question.slice(0, 4_001)).finalReply();
    expect(refusal.content).toBe(
      'That question is 4,001 characters long, and I read up to 4,000. Ask it in a sentence or two.',
    );
  });

  it.each(['   ', '🤷🏽‍♀️🤷🏽‍♀️', '***'])(
    'asks for words where the question has none: %j',
    async (question) => {
      await fill(bot.library, articles);
      const reply = await bot.discord.ask(question).finalReply();
      expect(reply.content).toMatch(/no words in that question/);
    },
  );

  it('shows hostile articles as they are: no mention, no formatting, no link of theirs', async () => {
    const title = '@everyone **Abe** [in](https://evil.example) Russia <@1> ||`x';
    const text = 'Shinzo Abe visited Russia in *April* 2017, @here said <@123> and # others_of_us.';
    await fill(bot.library, [{ id: 'x', title, text, url: 'javascript:alert(1)', source: '@everyone' }]);
    const reply = await bot.discord.ask('when did Abe visit Russia').finalReply();
    const [embed] = reply.embeds;
    expect(visibleText(embed?.title ?? '')).toContain('@everyone');
    expect(embed?.title).toContain('\\@everyone \\*\\*Abe\\*\\* \\[in\\]\\(https');
    expect(embed?.url).toBeUndefined();
    expect(visibleText(embed?.description ?? '')).toBe(text);
    const link = reply.components.flatMap((row) => row.components).find(({ url }) => url !== undefined);
    expect(link).toBeUndefined();
  });

  it('mentions nobody, whatever it says', async () => {
    await fill(bot.library, articles);
    await bot.discord.ask('@everyone when did Abe visit Russia').finalReply();
    await bot.discord.ask('@everyone <@1> how do I bake bread').finalReply();
    await bot.discord.source('@everyone').finalReply();
    const messages = bot.discord.requests.filter(
      ({ method, path }) => method === 'PATCH' || path.endsWith('callback'),
    );
    const bodies = messages.map(({ body }) => body as { content?: string; allowed_mentions?: unknown });
    const speaking = bodies.filter(({ content }) => content !== undefined);
    expect(speaking).toHaveLength(3);
    for (const { allowed_mentions } of speaking) expect(allowed_mentions).toMatchObject({ parse: [] });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { customId } from '../../commands/custom-id.js';
import { articles } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('sources in Discord', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
  });
  afterEach(() => bot.stop());

  const start = articles[0].text.indexOf('Shinzo');
  const place = `Quoted sentence: characters ${start}–${start + 'Shinzo Abe visited Russia in April 2017.'.length}`;

  it('stand behind the button under an answer, for the one who presses it', async () => {
    const answer = await bot.discord.ask('when did Abe visit Russia').finalReply();
    const sources = await bot.discord.press(answer, 'Sources', { by: bot.discord.world.editor }).finalReply();
    expect(sources.ephemeral).toBe(true);
    expect(sources.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    const description = sources.embeds[0]?.description ?? '';
    expect(description).toContain('The Newsroom · 7 July 2017');
    expect(description).toContain('https://news.example/tokyo-meeting\n');
    expect(description).toContain('Article tokyo-meeting, revision 1');
    expect(description).toContain(place);
    expect(description).toContain('#:~:text=Shinzo');
  });

  it('stand behind the button after a restart of the bot too', async () => {
    const answer = await bot.discord.ask('when did Abe visit Russia').finalReply();
    await bot.restart();
    const sources = await bot.discord.press(answer, 'Sources').finalReply();
    expect(sources.embeds[0]?.description).toContain(place);
  });

  it('are shown by /source for the last answer in the channel that quoted anything', async () => {
    await bot.discord.ask('which eruption ended on Sunday').finalReply();
    await bot.discord.ask('when did Abe visit Russia').finalReply();
    await bot.discord.ask('how do I bake sourdough bread').finalReply();
    const sources = await bot.discord.source().finalReply();
    expect(sources.content).toContain('when did Abe visit Russia');
    expect(sources.embeds[0]?.description).toContain(place);
  });

  it('are shown by /source for an answer that is picked from the suggestions', async () => {
    await bot.discord.ask('when did Abe visit Russia').finalReply();
    await bot.discord.ask('which eruption ended on Sunday').finalReply();
    const suggestions = await bot.discord.suggestedAnswers('ABE');
    expect(suggestions.map(({ name }) => name)).toEqual(['when did Abe visit Russia']);
    const sources = await bot.discord.source(suggestions[0]?.value).finalReply();
    expect(sources.embeds[0]?.description).toContain(place);
  });

  it('are shown by /source for a question that is typed and not picked', async () => {
    await bot.discord.ask('when did Abe visit Russia').finalReply();
    await bot.discord.ask('which eruption ended on Sunday').finalReply();
    const sources = await bot.discord.source('abe visit').finalReply();
    expect(sources.embeds[0]?.description).toContain(place);
  });

  it('are never suggested or shown to others where the answer was private, or given elsewhere', async () => {
    const { otherChannelId } = bot.discord.world;
    await bot.discord.ask('when did Abe visit Russia', { private: true }).finalReply();
    await bot.discord.ask('which eruption ended on Sunday', { channel: otherChannelId }).finalReply();
    expect(await bot.discord.suggestedAnswers('')).toEqual([]);
    const reply = await bot.discord.source().finalReply();
    expect(reply.content).toMatch(/^Nothing has been answered here yet/);
    const elsewhere = await bot.discord.suggestedAnswers('', { channel: otherChannelId });
    expect(elsewhere.map(({ name }) => name)).toEqual(['which eruption ended on Sunday']);
  });

  it('cut long questions to what a suggestion may hold', async () => {
    await bot.discord.ask(`when did Abe visit Russia ${'and why '.repeat(100)}`).finalReply();
    const [suggestion] = await bot.discord.suggestedAnswers('');
    expect(suggestion?.name.length).toBeLessThanOrEqual(100);
    expect(suggestion?.name).toMatch(/^when did Abe visit Russia and why .*…$/);
  });

  it('are told to be missing where the id is forged', async () => {
    const answer = await bot.discord.ask('when did Abe visit Russia').finalReply();
    const forged = await bot.discord.pressForged(customId('source', '../../etc/passwd'), answer).finalReply();
    expect(forged.content).toMatch(/neither an answer nor an article/);
    const unknown = await bot.discord.pressForged('\ud83d:@everyone', answer).finalReply();
    expect(unknown.content).toMatch(/^I do not know that button any more/);
  });
});

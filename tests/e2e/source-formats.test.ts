import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** Milliseconds: the first reference loads the library that writes them, which takes seconds on a busy machine. */
const PATIENCE = 60_000;

describe('citations that go elsewhere', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, [...articles, ...manyOnOneSubject()]);
  });
  afterAll(() => bot.stop());

  const source = (format: string, answer?: string) =>
    bot.discord.command('source', { answer, format }).finalReply();

  it.each([
    [
      'apa',
      'Kishida and Shuvalov meet in Tokyo. (2017, July 7). The Newsroom. https://news.example/tokyo-meeting',
    ],
    [
      'chicago',
      'The Newsroom. “Kishida and Shuvalov meet in Tokyo.” July 7, 2017. https://news.example/tokyo-meeting.',
    ],
    [
      'mla',
      '“Kishida and Shuvalov meet in Tokyo.” The Newsroom, 7 July 2017, https://news.example/tokyo-meeting.',
    ],
    ['bibtex', '@article{newsroom2017kishida,'],
    ['ris', 'TI  - Kishida and Shuvalov meet in Tokyo\nT2  - The Newsroom\nPY  - 2017\nDA  - 2017/07/07'],
    ['csl-json', '"id": "tokyo-meeting"'],
  ])(
    'are shown in a code block where they are short: %s',
    { timeout: PATIENCE },
    async (format, expected) => {
      const reply = await source(format, 'tokyo-meeting');
      expect(reply.content).toContain(expected);
      expect(reply.content).toMatch(/```\w*\n[\s\S]+\n```$/);
      expect(reply.attachments).toEqual([]);
    },
  );

  it('come as a file where they are long', { timeout: PATIENCE }, async () => {
    await bot.discord.ask('what did the harbour council decide about the lighthouse').finalReply();
    const { content, attachments: files } = await source('bibtex');
    expect(content).toContain('Citation as BibTeX');
    expect(content).not.toContain('```');
    expect(files.map(({ name }) => name)).toEqual(['citations.bib']);
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain('lighthouse');
  });

  it('are the quotes and their places where no format is chosen, and where none of that name is known', async () => {
    for (const format of [undefined, 'text', 'klingon']) {
      const reply = await bot.discord.command('source', { answer: 'tokyo-meeting', format }).finalReply();
      expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    }
  });
});

/** Headlines on one subject, so long that their BibTeX fills no message. */
function manyOnOneSubject() {
  return [1, 2, 3].map((round) => ({
    id: `lighthouse-${round}`,
    title: `Harbour council decides about the lighthouse, round ${round}: ${'more money for the lamp and its keeper '.repeat(6)}`,
    url: `https://news.example/lighthouse/${round}/${'more-money-for-the-lamp-'.repeat(20)}`,
    text: `In round ${round} the harbour council decided that the lighthouse gets a new lamp.`,
  }));
}

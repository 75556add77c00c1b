import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customId, parseCustomId } from '../../commands/custom-id.js';
import { commands } from '../../commands/index.js';
import type { OptionValues } from '../support/discord/command-options.js';
import type { SeenMessage } from '../support/discord/messages.js';
import { newPerson, permission } from '../support/discord/world.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** Stands in all that the first server has, and in nothing that anybody of the second types. */
const SECRET = 'quibblefax';

const story = {
  id: `${SECRET}-story`,
  title: `Quibblefax harbour reopens`,
  source: `Quibblefax Gazette`,
  published: '2021-05-03',
  url: `https://news.example/${SECRET}`,
  text: 'The harbour of Quibblefax was opened again on 3 May 2021 after two years of dredging.',
};

/** Every command with something in every option, as a member of the other server may type it. */
const typed: readonly [string, OptionValues][] = [
  ['ask', { question: 'when was the harbour opened again' }],
  ['ask', { question: 'harbour dredging', from: '2021-05-01', to: '2021-05-04', private: true }],
  ['source', {}],
  ['timeline', { topic: 'harbour' }],
  ['source', { answer: 'harbour' }],
  ['help', {}],
  ['ingest', {}],
  ['library list', {}],
  ['library list', { page: 1 }],
  ['library info', { article: story.id }],
  ['library remove', { article: story.id }],
  ['gaps', { days: 30 }],
  ['stats', { days: 30 }],
  ['settings', {}],
  ['privacy', {}],
];

const completed: readonly [string, string, OptionValues][] = [
  ['ask', 'question', { question: 'harbour' }],
  ['ask', 'question', { question: '' }],
  ['ask', 'source', { source: '' }],
  ['source', 'answer', { answer: '' }],
  ['library info', 'article', { article: '' }],
  ['library remove', 'article', { article: 'harbour' }],
];

describe('what one server has', () => {
  let bot: RunningBot;
  /** Messages that the first server has seen. */
  const seen: SeenMessage[] = [];
  let answerId = '';
  const editor = newPerson('editor-of-both', { permissions: permission.administrator });
  const rival = () => ({ by: editor, channel: bot.discord.world.rivalChannelId });

  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, [story]);
    await fill(await bot.libraries.of(bot.discord.world.rivalGuildId), [
      { id: 'own', title: 'Bakery closes', text: 'The bakery on the corner was closed on Monday.' },
    ]);
    await bot.library.changeSettings({ name: 'The Quibblefax Newsroom', footer: 'Quibblefax for ever' });
    const home = { by: editor };
    for (const question of [
      `when was the harbour of ${SECRET} opened again`,
      `who is the mayor of ${SECRET}`,
    ])
      seen.push(await bot.discord.ask(question, home).finalReply());
    for (const [command, values] of typed)
      seen.push(await bot.discord.command(command, values, home).finalReply());
    [{ id: answerId } = { id: '' }] = await bot.library.recentAnswers(
      bot.discord.world.channelId,
      'mayor',
      1,
    );
    expect(answerId).not.toBe('');
    expect(JSON.stringify(seen).toLowerCase()).toContain(SECRET);
  });
  afterAll(() => bot.stop());

  /** What was sent to Discord meanwhile holds nothing of the first server. */
  async function tellsNothing(act: () => Promise<unknown>): Promise<void> {
    const before = bot.discord.requests.length;
    await act();
    const sent = bot.discord.requests
      .slice(before)
      .map(({ body, files }) => [body, files.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))]);
    // An id that the reader typed may be named in the refusal of it.
    expect(
      JSON.stringify(sent)
        .toLowerCase()
        .replaceAll(`id ${story.id.replaceAll('-', '\\\\-')}`, ''),
    ).not.toContain(SECRET);
  }

  it('names every command and every suggestion in this test', () => {
    const names = commands.filter(({ data }) => (data.type ?? 1) === 1).map(({ data }) => data.name);
    expect(new Set(typed.map(([command]) => command.split(' ')[0]))).toEqual(new Set(names));
    const completing = commands.filter(({ autocomplete }) => autocomplete).map(({ data }) => data.name);
    expect(new Set(completed.map(([command]) => command.split(' ')[0]))).toEqual(new Set(completing));
  });

  it.each(typed)('is not told in another by /%s %j', async (command, values) => {
    await tellsNothing(() => bot.discord.command(command, values, rival()).finalReply());
  });

  it.each(completed)('is not suggested in another by /%s %s %j', async (command, option, values) => {
    await tellsNothing(() => bot.discord.suggest(command, option, values, rival()));
  });

  it('is not told by a message’s menu, or to a mention', async () => {
    const said = bot.discord.say('when was the harbour opened again', rival());
    await tellsNothing(() => bot.discord.messageCommand('Find coverage of this', said, rival()).finalReply());
    const { bot: user, rivalChannelId } = bot.discord.world;
    await tellsNothing(async () => {
      bot.discord.say(`<@${user.id}> when was the harbour opened again`, rival());
      await bot.discord.written(rivalChannelId);
    });
  });

  it('is not told by a button, menu or form of the first server that is used in the second', async () => {
    const customIds = new Set(
      seen.flatMap(({ components }) =>
        components.flatMap((row) => row.components.flatMap(({ custom_id }) => custom_id ?? [])),
      ),
    );
    expect([...customIds].some((id) => parseCustomId(id)?.key === 'source')).toBe(true);
    const own = await bot.discord.ask('when was the bakery closed', rival()).finalReply();
    for (const id of [
      ...customIds,
      customId('source', answerId),
      customId('next', `${answerId}:0`),
      customId('more', `${answerId}:0`),
    ]) {
      await tellsNothing(() => bot.discord.pressForged(id, own, rival()).finalReply());
    }
  });

  it('is not told in direct messages', async () => {
    const directly = { channel: bot.discord.world.directChannelId };
    await tellsNothing(() => bot.discord.ask('when was the harbour opened again', directly).finalReply());
    await tellsNothing(() => bot.discord.source(answerId, directly).finalReply());
    await tellsNothing(() => bot.discord.suggest('ask', 'question', { question: '' }, directly));
  });

  it('is not changed from another either', async () => {
    expect((await bot.library.list()).map(({ id }) => id)).toEqual([story.id]);
    expect(await bot.library.settings()).toMatchObject({ name: 'The Quibblefax Newsroom' });
    expect((await bot.library.activity(30)).rejected).toBe(0);
  });
});

describe('the operator’s coverage folder', () => {
  const coverage = fileURLToPath(new URL('../../coverage', import.meta.url));
  const refused = ({ content }: SeenMessage) =>
    /^This server has no coverage folder to re-read\. Attach a file\..*HOME/.test(content);
  const finished = ({ embeds }: SeenMessage) => embeds[0]?.title === 'Ingest finished';
  const ingestIn = ({ discord }: RunningBot, channel: string) =>
    discord
      .ingest(undefined, { by: discord.world.editor, channel })
      .finalReply((reply) => refused(reply) || finished(reply));

  it.each([
    { isHome: true, where: 'the home server only' },
    { isHome: false, where: 'neither where none is the home server' },
  ])('is read again in $where', async ({ isHome }) => {
    const bot = await startRunningBot({ coveragePaths: [coverage], isHome });
    try {
      const { channelId, rivalChannelId, rivalGuildId } = bot.discord.world;
      expect(await ingestIn(bot, rivalChannelId)).toSatisfy(refused);
      expect(await (await bot.libraries.of(rivalGuildId)).list()).toEqual([]);
      expect(await ingestIn(bot, channelId)).toSatisfy(isHome ? finished : refused);
      expect(await bot.library.list()).toHaveLength(isHome ? 16 : 0);
    } finally {
      await bot.stop();
    }
  });

  it('is not read again where the other server is merely down', async () => {
    const bot = await startRunningBot({ coveragePaths: [coverage] });
    try {
      const { channelId, rivalGuildId } = bot.discord.world;
      bot.discord.gateway.down.add(rivalGuildId);
      await bot.restart();
      expect(await ingestIn(bot, channelId)).toSatisfy(refused);
    } finally {
      await bot.stop();
    }
  });

  it('is read again in the only server that there is', async () => {
    const bot = await startRunningBot({ coveragePaths: [coverage] });
    try {
      const { channelId, rivalGuildId } = bot.discord.world;
      bot.discord.leave(rivalGuildId);
      expect(await ingestIn(bot, channelId)).toSatisfy(finished);
      expect(await bot.library.list()).toHaveLength(16);
    } finally {
      await bot.stop();
    }
  });
});

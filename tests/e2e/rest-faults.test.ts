import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { articles } from '../support/coverage.js';
import { type Fault, rateLimited, rateLimits, refusals, serverError } from '../support/discord/faults.js';
import type { Interaction } from '../support/discord/interactions.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const CALLBACK = /^POST \/interactions\/.*\/callback$/;
const EDIT = /^PATCH \/webhooks\//;

/** How long tests wait for what the bot does without a reply. */
const PATIENCE = { timeout: 20_000, interval: 20 };

const forms = Object.keys(rateLimits) as (keyof typeof rateLimits)[];

describe('when Discord fails', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
  });
  afterAll(() => bot.stop());
  afterEach(() => {
    expect(bot.logged.filter(({ level }) => Number(level) >= 60)).toEqual([]);
  });

  /** One answer, in one message, although something went wrong. */
  async function isAnsweredOnce(interaction: Interaction): Promise<void> {
    const reply = await interaction.finalReply();
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    expect(new Set(interaction.replies.map(({ id }) => id)).size).toBe(1);
    const answers = await bot.library.recentAnswers(bot.discord.world.channelId, '', 100);
    expect(answers.filter(({ question }) => question === QUESTION)).toHaveLength(++asked);
  }
  const QUESTION = 'when did Abe visit Russia';
  let asked = 0;
  const ask = () => bot.discord.ask(QUESTION);
  const requestsOf = ({ token }: Interaction) =>
    bot.discord.requests.filter(({ path }) => path.includes(token)).map(({ method }) => method);

  it.each(
    forms.flatMap((form) => [
      [form, 'the acknowledgement', CALLBACK] as const,
      [form, 'the answer', EDIT] as const,
    ]),
  )('waits as long as a 429 says (%s, on %s)', async (form, _, on) => {
    bot.discord.fault({ on, answer: rateLimited(form) });
    await isAnsweredOnce(ask());
  });

  it.each([
    [[500], CALLBACK],
    [[500, 502, 503], CALLBACK],
    [[503, 503, 500, 502, 502], EDIT],
  ] as const)('tries again through a run of %j', async (statuses, on) => {
    for (const status of statuses) bot.discord.fault({ on, answer: serverError(status) });
    await isAnsweredOnce(ask());
  });

  it.each([
    ['the acknowledgement', CALLBACK],
    ['the answer', EDIT],
  ])('answers once where the connection broke after %s had arrived', async (_, on) => {
    bot.discord.fault({ on, answer: 'drop', takesEffect: true });
    await isAnsweredOnce(ask());
    bot.discord.fault({ on, answer: serverError(502), takesEffect: true });
    await isAnsweredOnce(ask());
  });

  it('lets go what it could not acknowledge within three seconds, and answers the next', async () => {
    const late = { ...rateLimited('Retry-After'), headers: { 'retry-after': '3.1' } };
    bot.discord.fault({ on: CALLBACK, answer: late });
    const interaction = ask();
    await bot.discord.ask('which eruption ended on Sunday').finalReply();
    await isAnsweredOnce(ask());
    await vi.waitFor(() => expect(requestsOf(interaction)).toEqual(['POST', 'POST']), PATIENCE);
    expect(interaction.acknowledged).toBe(false);
    expect(interaction.replies).toEqual([]);
  });

  it.each([
    ['missingAccess', CALLBACK],
    ['missingPermissions', EDIT],
  ] as const)(
    'tells the one who asked what to do where Discord lets nobody see an answer (%s)',
    async (refusal, on) => {
      bot.discord.fault({ on, answer: refusals[refusal] });
      const interaction = ask();
      if (on === EDIT) asked += 1;
      const told = await interaction.finalReply(({ content }) => content !== '');
      expect(told.content).toMatch(
        /^Discord does not let me answer in this channel\. Ask an admin to give me /,
      );
      expect(told.ephemeral).toBe(true);
      await isAnsweredOnce(ask());
    },
  );

  it.each([['expiredToken', EDIT]] as const)(
    'goes on after a refusal that it cannot mend (%s)',
    async (refusal, on) => {
      bot.discord.fault({ on, answer: refusals[refusal] });
      const interaction = ask();
      asked += 1;
      await vi.waitFor(() => expect(requestsOf(interaction)).toEqual(['POST', 'PATCH']), PATIENCE);
      await bot.discord.ask('which eruption ended on Sunday').finalReply();
      await isAnsweredOnce(ask());
    },
  );

  it.each([1, 2])('goes on writing after 401 to a token that is good (%d times)', async (times) => {
    const { channelId, bot: me } = bot.discord.world;
    const say = () => bot.discord.say(`<@${me.id}> which eruption ended on Sunday`);
    const isReplyTo =
      ({ id }: { id: string }) =>
      ({ repliesTo }: { repliesTo?: string }) =>
        repliesTo === id;
    bot.discord.fault({ on: /^POST \/channels\/\d+\/messages/, answer: refusals.unauthorized, times });
    await bot.discord.written(channelId, isReplyTo(say()));
    const after = await bot.discord.written(channelId, isReplyTo(say()));
    expect(after.embeds).toHaveLength(1);
    expect(JSON.stringify(bot.logged)).not.toContain(bot.discord.token);
  });

  const story = (id: string) => ({
    name: `${id}.txt`,
    bytes: `Lighthouse ${id} lit again\n\nThe lighthouse at ${id} was lit again on 3 May 2021.\n`,
  });
  const by = () => ({ by: bot.discord.world.editor });

  it.each<[string, Omit<Fault, 'on'>]>([
    ['is dropped', { answer: 'drop' }],
    ['fails for a while', { answer: serverError(503), times: 4 }],
    ['is too fast', { answer: rateLimited('shared') }],
  ])('reports an ingest whose progress %s', async (name, fault) => {
    bot.discord.fault({ ...fault, on: EDIT });
    const ingest = bot.discord.ingest(story(name.replaceAll(' ', '-')), by());
    await ingest.finalReply(({ embeds }) => embeds[0]?.title === 'Ingest finished');
  });

  it('keeps what an ingest saved although Discord took none of its progress', async () => {
    bot.discord.fault({ on: EDIT, answer: refusals.unknownMessage, times: 100 });
    const ingest = bot.discord.ingest(story('unreported'), by());
    await vi.waitFor(async () => {
      const titles = (await bot.library.list()).map(({ title }) => title);
      expect(titles).toContain('Lighthouse unreported lit again');
    }, PATIENCE);
    expect(ingest.replies).toEqual([]);
  });
});

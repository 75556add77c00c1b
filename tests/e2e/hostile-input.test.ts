import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COMPONENT_KEYS } from '../../commands/custom-id.js';
import { articles } from '../support/coverage.js';
import type { Interaction } from '../support/discord/interactions.js';
import type { SeenMessage } from '../support/discord/messages.js';
import { activeMarkdown } from '../support/discord/plain-text.js';
import { hostileText } from '../support/hostile-text.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** Cases of each property: every one is a round trip through the real client. */
const RUNS = { numRuns: 60 };

/** What Discord lets a member type into an option. */
const option = hostileText.filter((text) => text.length >= 1 && text.length <= 6_000);

/** Custom ids as a changed client may send them: keys of ours with any argument, and anything else. */
const customId = fc.oneof(
  fc.tuple(fc.constantFrom(...COMPONENT_KEYS), hostileText).map(([key, argument]) => `${key}:${argument}`),
  fc.tuple(fc.constantFrom(...COMPONENT_KEYS), fc.integer(), fc.integer()).map((parts) => parts.join(':')),
  fc.constantFrom(...COMPONENT_KEYS),
  hostileText.filter((text) => text !== ''),
);

describe('whatever members type, attach or forge', () => {
  let bot: RunningBot;
  let answer: SeenMessage;
  const by = () => ({ by: bot.discord.world.admin });

  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
    answer = await bot.discord.ask('when did Abe visit Russia').finalReply();
  });
  afterAll(() => bot.stop());
  afterEach(() => {
    expect(bot.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    for (const { method, body } of bot.discord.requests) {
      const { content, embeds, allowed_mentions } = (body ?? {}) as Record<string, unknown>;
      if (method !== 'PUT' && (content ?? embeds) !== undefined)
        expect(allowed_mentions).toMatchObject({ parse: [] });
    }
  });

  /** A valid message (the stand-in checks it), a form, or an update. */
  function responds(interaction: Interaction): Promise<unknown> {
    return Promise.race([interaction.finalReply(), interaction.form()]);
  }

  it('gets an answer to a question, or a friendly word', async () => {
    await fc.assert(
      fc.asyncProperty(option, async (question) => {
        await bot.discord.ask(question).finalReply();
      }),
      RUNS,
    );
  });

  it('gets plain words where an id is forged', async () => {
    await fc.assert(
      fc.asyncProperty(option, async (text) => {
        const replies = await Promise.all([
          bot.discord.source(text).finalReply(),
          bot.discord.command('library info', { article: text }, by()).finalReply(),
          bot.discord.command('library remove', { article: text }, by()).finalReply(),
        ]);
        // A question that was found stands in the reply as a quotation.
        for (const { content } of replies) expect(activeMarkdown(content.replace(/^> /, ''))).toBe('');
      }),
      RUNS,
    );
  });

  it('gets suggestions, or none', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        await Promise.all([
          bot.discord.suggest('ask', 'question', { question: text }),
          bot.discord.suggest('ask', 'source', { source: text }),
          bot.discord.suggestedAnswers(text),
          bot.discord.suggest('library info', 'article', { article: text }, by()),
        ]);
      }),
      RUNS,
    );
  });

  it('gets a response to a button, a menu and a form', async () => {
    await fc.assert(
      fc.asyncProperty(customId, fc.array(hostileText, { maxLength: 3 }), async (id, values) => {
        await responds(bot.discord.pressForged(id, answer, by()));
        await responds(bot.discord.selectForged(id, answer, values, by()));
        await responds(
          bot.discord.submit({ custom_id: id }, { name: values[0] ?? '', footer: values[1] ?? '' }, by()),
        );
      }),
      RUNS,
    );
    // What forged menus may have chosen.
    await bot.library.changeSettings({
      channels: [],
      forums: [],
      mentions: true,
      threads: false,
      adminChannel: '',
    });
  });

  it('gets articles quoted as they are', async () => {
    const article = fc.record({
      id: fc.uuid(),
      title: option,
      text: option,
      source: hostileText,
      url: hostileText,
    });
    await fc.assert(
      fc.asyncProperty(article, hostileText, async (hostile, name) => {
        const text = `${hostile.text} Abe visited the lighthouse.`;
        const file = { name: `${name}.jsonl`, bytes: JSON.stringify({ ...hostile, text }) };
        const isDone = ({ embeds, content }: SeenMessage) =>
          content !== '' || embeds[0]?.fields !== undefined || /failed$/.test(embeds[0]?.description ?? '');
        await bot.discord.ingest(file, by()).finalReply(isDone);
        const reply = await bot.discord
          .ask(`who visited the lighthouse ${hostile.title}`.slice(0, 4_000))
          .finalReply();
        for (const { custom_id } of reply.components.flatMap((row) => row.components))
          if (custom_id !== undefined) await bot.discord.pressForged(custom_id, reply).finalReply();
      }),
      { numRuns: 20 },
    );
  });

  it('is answered when the bot is mentioned, or met with silence', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        bot.discord.say(`<@${bot.discord.world.bot.id}> ${text}`.slice(0, 2_000));
      }),
      RUNS,
    );
    await bot.discord.ask('when did Abe visit Russia').finalReply();
  });
});

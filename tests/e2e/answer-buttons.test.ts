import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { quoteArgument } from '../../commands/answer-buttons.js';
import { customId, parseCustomId } from '../../commands/custom-id.js';
import { articles, visits } from '../support/coverage.js';
import type { SeenMessage } from '../support/discord/messages.js';
import { boldRuns, visibleText } from '../support/discord/plain-text.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** Which answer its *Sources* button names. */
const answerIdOf = (message: SeenMessage) =>
  parseCustomId(message.components[0]?.components[0]?.custom_id ?? '')?.argument ?? '';

const labels = (message: SeenMessage) =>
  message.components.flatMap((row) => row.components).map(({ label }) => label);

describe('the buttons under an answer', () => {
  let bot: RunningBot;
  let answer: SeenMessage;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, visits);
    answer = await bot.discord
      .command('ask', { question: 'when did Abe visit Russia', to: '2017-05' })
      .finalReply();
    await bot.restart();
  });
  afterAll(() => bot.stop());

  it('are five at most', () => {
    expect(labels(answer)).toEqual(['Sources', 'More context', 'Next', 'Not my answer', 'Read the article']);
  });

  it('show the paragraphs around the quote to the one who asks for them', async () => {
    const context = await bot.discord.press(answer, 'More context').finalReply();
    expect(context.ephemeral).toBe(true);
    expect(visibleText(context.embeds[0]?.description ?? '')).toBe(visits[1].text);
    expect(boldRuns(context.embeds[0]?.description ?? '')).toEqual([
      'Shinzo Abe visited Russia in April 2017.',
    ]);
  });

  it('page through further quotes, in a message of one’s own that is turned in place', async () => {
    const second = await bot.discord.press(answer, 'Next').finalReply();
    expect(second.ephemeral).toBe(true);
    expect(second.content).toMatch(
      /^> when did Abe visit Russia\nQuote 2 of \d+\nThis quote may not answer the question\.$/,
    );
    expect(second.embeds[0]?.description).not.toContain('**');
    expect(second.embeds[0]?.title).not.toBe(answer.embeds[0]?.title);
    const back = await bot.discord.press(second, 'Previous').finalReply();
    expect(back.id).toBe(second.id);
    expect(back.content).toMatch(/Quote 1 of/);
    expect(back.embeds[0]?.title).toBe('Abe visits Russia');
    expect(labels(back)).toEqual(['Next', 'More context', 'Read the article']);
  });

  it('take a reader’s word that it was not the answer, once for each reader', async () => {
    const { editor } = bot.discord.world;
    const thanks = await bot.discord.press(answer, 'Not my answer').finalReply();
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.content).toMatch(/^Thank you/);
    const again = await bot.discord.press(answer, 'Not my answer').finalReply();
    expect(again.content).toMatch(/already/);
    await bot.discord.press(answer, 'Not my answer', { by: editor }).finalReply();
    expect((await bot.library.activity(1)).rejected).toBe(2);
  });

  it('count no rejection that failed, so that the reader can make it again', async () => {
    const { reader: by } = bot.discord.world;
    const other = await bot.discord.ask('when did Putin visit Japan').finalReply();
    const { dataDirectory } = await bot.library.statistics();
    const log = join(dataDirectory, 'questions.jsonl');
    // A folder in the place of the file: nothing can be written, whoever runs the test.
    await rename(log, `${log}.aside`);
    await mkdir(log);
    const failed = await bot.discord.press(other, 'Not my answer', { by }).finalReply();
    expect(failed.content).not.toMatch(/^Thank you|already/);
    await rmdir(log);
    await rename(`${log}.aside`, log);
    const thanks = await bot.discord.press(other, 'Not my answer', { by }).finalReply();
    expect(thanks.content).toMatch(/^Thank you/);
    const again = await bot.discord.press(other, 'Not my answer', { by }).finalReply();
    expect(again.content).toMatch(/already/);
  });

  it.each([
    'next:',
    'next:nothing:1',
    'page:../..:x',
    'more::',
    'more:%:999999',
    'reject:',
    'reject:@everyone',
  ])('do no harm where their custom id is forged: %s', async (forged) => {
    const reply = await bot.discord.pressForged(forged, answer).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toMatch(/not kept any more|neither an answer nor an article/);
  });

  it('show the last quote where a forged page lies beyond it', async () => {
    const id = answerIdOf(answer);
    const reply = await bot.discord.pressForged(customId('next', `${id}:999999`), answer).finalReply();
    const [, page, pages] = /Quote (\d+) of (\d+)/.exec(reply.content) ?? [];
    expect(page).toBe(pages);
  });
});

describe('the buttons under an answer of which an article was removed since', () => {
  const question = 'when did Abe visit Russia';
  let bot: RunningBot;
  let answer: SeenMessage;
  /** What the buttons of older messages named: their answer, and a number. */
  let id: string;
  /** Each quote on its page, drawn before the removal. */
  let pages: SeenMessage[];
  beforeEach(async () => {
    bot = await startRunningBot();
    await fill(bot.library, visits);
    answer = await bot.discord.ask(question).finalReply();
    id = answerIdOf(answer);
    pages = [await bot.discord.pressForged(customId('next', `${id}:0`), answer).finalReply()];
    for (let page = pages[0]; page && labels(page).includes('Next'); page = pages.at(-1)) {
      pages.push(await bot.discord.press(page, 'Next').finalReply());
    }
  });
  afterEach(() => bot.stop());

  const titleOf = ({ embeds }: SeenMessage) => embeds[0]?.title ?? '';
  const remove = async (page: SeenMessage | undefined) => {
    const article = visits.find(({ title }) => page && title === titleOf(page));
    await bot.library.remove(article?.id ?? '');
    return article?.title ?? '';
  };
  const isGone = /^The articles that this answer quoted have been removed since/;

  it('show nothing of another article in its place', async () => {
    const gone = await remove(answer);
    const left = pages.filter((page) => titleOf(page) !== gone);
    for (const on of [answer, pages[0] ?? answer]) {
      const more = await bot.discord.press(on, 'More context').finalReply();
      expect(more.content).toMatch(isGone);
      expect(more.embeds).toEqual([]);
    }
    for (const page of left) {
      const more = await bot.discord.press(page, 'More context').finalReply();
      expect(more.embeds[0]?.title).toBe(titleOf(page));
    }
  });

  it('turn to the quotes that are left, one after the other', async () => {
    const gone = await remove(pages[1]);
    const left = pages.map(titleOf).filter((title) => title !== gone);
    const turned = [await bot.discord.pressForged(customId('next', `${id}:0`), answer).finalReply()];
    for (let page = turned[0]; page && labels(page).includes('Next'); page = turned.at(-1)) {
      turned.push(await bot.discord.press(page, 'Next').finalReply());
    }
    expect(turned.map(titleOf)).toEqual(left);
    for (const page of turned) {
      const more = await bot.discord.press(page, 'More context').finalReply();
      expect(more.embeds[0]?.title).toBe(titleOf(page));
    }
    const next = await bot.discord.press(answer, 'Next').finalReply();
    expect(titleOf(next)).toBe(left[1]);
    const last = await bot.discord
      .pressForged(customId('page', quoteArgument(id, 999_999)), answer)
      .finalReply();
    expect(titleOf(last)).toBe(left.at(-1));
  });

  it('do so under messages of an older version too', async () => {
    await remove(pages[1]);
    const first = await bot.discord.pressForged(customId('more', `${id}:0`), answer).finalReply();
    expect(titleOf(first)).toBe(titleOf(answer));
    for (const number of [1, 2]) {
      const later = await bot.discord.pressForged(customId('more', `${id}:${number}`), answer).finalReply();
      expect(later.content).toMatch(isGone);
    }
  });
});

describe('the buttons under an answer beside coverage of other matters', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, [...visits, ...articles]);
  });
  afterAll(() => bot.stop());

  it('page through the quotes that have to do with the question, and no further', async () => {
    const answer = await bot.discord.ask('when did Abe visit Russia').finalReply();
    const pages = [await bot.discord.press(answer, 'Next').finalReply()];
    for (let page = pages[0]; page && labels(page).includes('Next'); page = pages.at(-1)) {
      pages.push(await bot.discord.press(page, 'Next').finalReply());
    }
    const shown = pages.flatMap(({ embeds }) => embeds.map(({ title }) => title));
    expect(shown.length).toBeGreaterThan(0);
    for (const title of shown) expect(title).not.toMatch(/Volcano|bridge/);
    const sources = await bot.discord.press(answer, 'Sources').finalReply();
    expect(sources.embeds).toHaveLength(shown.length + 1);
  });

  it('offer no further quote where none has to do with the question', async () => {
    const answer = await bot.discord.ask('when did the eruption end').finalReply();
    expect(answer.embeds[0]?.title).toBe('Volcano in Iceland falls quiet');
    expect(labels(answer)).toEqual(['Sources', 'More context', 'Not my answer']);
  });
});

describe('an answer', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, visits);
  });
  afterAll(() => bot.stop());

  const question = 'when did Abe visit Russia';

  it('names up to two more articles, each once', async () => {
    const reply = await bot.discord.ask(question).finalReply();
    const also = reply.embeds[0]?.fields?.find(({ name }) => name === 'Also')?.value ?? '';
    expect(also.split('\n')).toHaveLength(2);
    expect(also).not.toContain(`[${reply.embeds[0]?.title}]`);
    expect(JSON.stringify(reply.embeds[0]?.fields)).toMatch(/\d{1,2} \w+ 201\d \(<t:\d+:R>\)/);
  });

  it('looks as the editors want it, and is given where they want it', async () => {
    const { channelId, otherChannelId } = bot.discord.world;
    await bot.library.changeSettings({
      name: 'The *Newsroom*',
      accentColour: 0x123456,
      footer: 'Ask @editors',
      quotes: 1,
      channels: [otherChannelId],
    });
    const refusal = await bot.discord.ask(question, { channel: channelId }).finalReply();
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.content).toBe(`I do not answer in this channel. Ask in <#${otherChannelId}>.`);
    const reply = await bot.discord.ask(question, { channel: otherChannelId }).finalReply();
    expect(reply.embeds[0]).toMatchObject({
      author: { name: 'The *Newsroom*' },
      color: 0x123456,
      footer: { text: 'Ask @editors' },
    });
    expect(reply.embeds[0]?.fields?.map(({ name }) => name)).toEqual(['Publisher', 'Published']);
  });
});

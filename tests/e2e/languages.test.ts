import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../support/coverage.js';
import { contractMissing } from '../support/discord/contract.js';
import type { SeenMessage } from '../support/discord/interactions.js';
import { visibleText } from '../support/discord/plain-text.js';
import { newPerson, permission } from '../support/discord/world.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const unchecked = contractMissing === undefined ? '' : ` (${contractMissing})`;

const QUESTION = 'when did Abe visit Russia';

function labels(message: SeenMessage): (string | undefined)[] {
  return message.components.flatMap((row) => row.components).map(({ label }) => label);
}

describe(`languages in Discord${unchecked}`, () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
  });
  afterAll(() => bot.stop());

  const reader = (locale: string) => newPerson(`reader-${locale.toLowerCase()}`, { locale });
  const ask = (locale: string, question = QUESTION) =>
    bot.discord.ask(question, { by: reader(locale) }).finalReply();

  it.each([
    ['en-GB', 'Sources', '7 July 2017'],
    ['fr', 'Sources', '7 juillet 2017'],
    ['de', 'Quellen', '7. Juli 2017'],
    ['es-419', 'Fuentes', '7 de julio de 2017'],
    ['pt-BR', 'Fontes', '7 de julho de 2017'],
    ['ru', 'Источники', '7 июля 2017 г.'],
    ['ja', '出典', '2017年7月7日'],
    ['ko', 'Sources', '7 July 2017'],
  ])(
    'answers a reader whose Discord is in %s in that language, and quotes the article’s own',
    async (locale, sources, day) => {
      const answer = await ask(locale);
      expect(labels(answer)).toContain(sources);
      expect(JSON.stringify(answer.embeds)).toContain(day);
      expect(answer.embeds[0]?.title).toBe(articles[0].title);
      expect(visibleText(answer.embeds[0]?.description ?? '')).toBe(articles[0].text);
      const citations = await bot.discord.press(answer, sources, { by: reader(locale) }).finalReply();
      expect(visibleText(JSON.stringify(citations.embeds))).toContain(
        'Shinzo Abe visited Russia in April 2017.',
      );
    },
  );

  it.each([
    ['fr', 'Je n’ai rien trouvé'],
    ['ja', '見つかりませんでした'],
  ])('abstains in %s', async (locale, sentence) => {
    const answer = await ask(locale, 'how do I bake sourdough bread');
    expect(answer.embeds[0]?.description).toContain(sentence);
  });

  it('explains what is wrong in the reader’s language, with commands by the names they have there', async () => {
    const german = await ask('de', '***');
    expect(german.content).toMatch(/^Diese Frage enthält keine Wörter\. Fragen Sie in Worten/);
    const russian = await bot.discord
      .command(
        'library remove',
        { article: 'nothing' },
        { by: newPerson('editor', { locale: 'ru', permissions: '32' }) },
      )
      .finalReply();
    expect(russian.content).toContain('/библиотека список');
  });

  it('speaks the language that the editors chose, whatever the reader’s', async () => {
    await bot.library.changeSettings({ language: 'de' });
    try {
      const answer = await ask('fr');
      expect(labels(answer)).toContain('Quellen');
      expect(JSON.stringify(answer.embeds)).toContain('7. Juli 2017');
      expect(visibleText(answer.embeds[0]?.description ?? '')).toBe(articles[0].text);
    } finally {
      await bot.library.changeSettings({ language: 'reader' });
    }
  });

  it.each(['fr', 'de', 'es-ES', 'pt-BR', 'ru', 'ja'])(
    'has no screen in %s that Discord would refuse, and none with an English title',
    async (locale) => {
      const by = newPerson(`admin-${locale.toLowerCase()}`, {
        locale,
        permissions: permission.administrator,
      });
      const english = newPerson('english', { permissions: permission.administrator });
      for (const command of ['help', 'privacy', 'settings', 'gaps', 'stats', 'library list']) {
        const shown = await bot.discord.command(command, {}, { by }).finalReply();
        const inEnglish = await bot.discord.command(command, {}, { by: english }).finalReply();
        expect(shown.embeds[0]?.title, command).toBeTruthy();
        // '3 articles' is French too.
        if (command === 'library list') continue;
        expect(shown.embeds[0]?.title, command).not.toBe(inEnglish.embeds[0]?.title);
      }
    },
  );

  it('answers a mention in the language of the server, which all its readers share', async () => {
    const { applicationId, rivalChannelId, rivalGuildId } = bot.discord.world;
    await fill(await bot.libraries.of(rivalGuildId), articles);
    bot.discord.say(`<@${applicationId}> ${QUESTION}`, { channel: rivalChannelId, by: reader('ja') });
    const answer = await bot.discord.written(rivalChannelId);
    expect(labels(answer)).toContain('Sources');
  });

  it('names and describes every command in every language', () => {
    const locales = ['fr', 'de', 'es-ES', 'es-419', 'pt-BR', 'ru', 'ja'].sort();
    expect(bot.discord.commands.length).toBeGreaterThan(0);
    for (const { name_localizations: names } of bot.discord.commands) {
      expect(Object.keys(names ?? {}).sort()).toEqual(locales);
    }
    const ask = bot.discord.commands.find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ name_localizations: { de: 'fragen', ja: '質問' } });
  });
});

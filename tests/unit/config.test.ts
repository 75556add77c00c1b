import { describe, expect, it } from 'vitest';
import { ConfigError, readBotConfig, readConfig } from '../../src/config.js';

const problems = (environment: Record<string, string>): string[] => {
  try {
    readBotConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
};

describe('settings', () => {
  it('need nothing in a terminal', () => {
    expect(readConfig({})).toEqual({
      dataDirectory: './data',
      embeddingModel: 'Xenova/all-MiniLM-L6-v2',
      reader: 'on',
      answerRisk: 0.05,
      keepQuestionsDays: 90,
      logLevel: 'info',
    });
  });

  it('need a token for the bot, and take Discord’s own API where none is named', () => {
    expect(problems({})).toEqual([expect.stringMatching(/^DISCORD_TOKEN is missing; put/)]);
    expect(readBotConfig({ DISCORD_TOKEN: ' Bot a.b.c ' })).toMatchObject({
      discordToken: 'a.b.c',
      discordApi: 'https://discord.com/api',
    });
  });

  it('that are empty count as unset, as the lines of .env.example are', () => {
    const environment = {
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API: '',
      DATA_DIR: ' ',
      COVERAGE_DIR: '',
      READER: '',
      ANSWER_RISK: '',
      HOME_GUILD: '',
      KEEP_QUESTIONS_DAYS: '',
      MESSAGE_CONTENT: '',
      REGISTER_GUILD: '',
      READER_PER_MINUTE: '',
      SERVER_PER_MINUTE: '',
      SHARDS: '',
      LOG_LEVEL: '',
    };
    expect(readBotConfig(environment)).toEqual(readBotConfig({ DISCORD_TOKEN: 'a.b.c' }));
  });

  it('take how many answers may be wrong as a share', () => {
    expect(readConfig({ ANSWER_RISK: '0.1' }).answerRisk).toBe(0.1);
    expect(readConfig({ ANSWER_RISK: '.5' }).answerRisk).toBe(0.5);
  });

  it.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_API', 'discord.com/api'],
    ['DISCORD_API', 'ftp://discord.com/api'],
    ['COVERAGE_DIR', './no/such/folder'],
    ['EMBEDDING_MODEL', 'https://models.example/x y'],
    ['KEEP_QUESTIONS_DAYS', 'forever'],
    ['KEEP_QUESTIONS_DAYS', '-1'],
    ['READER', 'slow'],
    ['ANSWER_RISK', '0.005'],
    ['ANSWER_RISK', '0.6'],
    ['ANSWER_RISK', '5%'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is named as wrong', (name, value) => {
    expect(problems({ DISCORD_TOKEN: 'a.b.c', [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} (is no|must be)`)),
    ]);
  });
});

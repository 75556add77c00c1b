import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escapeMarkdown } from '../../../../src/bot/text/markdown.js';
import { activeMarkdown, boldRuns, visibleText } from '../../../support/discord/plain-text.js';
import { hostileText } from '../../../support/hostile-text.js';

describe('escapeMarkdown', () => {
  it('shows any text as it stands and formats nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(activeMarkdown(escaped)).toBe('');
        expect(visibleText(escaped)).toBe(text);
      }),
    );
  });

  it('leaves prose without special characters as it is', () => {
    const prose = 'In April 2017, the eight-point plan was agreed; Mr. Abe said: "Yes - 3.5 percent".';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it.each([
    ['- item', '\\- item'],
    ['text\n  - item', 'text\n  \\- item'],
    ['1. item', '1\\. item'],
    ['2017. was the year', '2017\\. was the year'],
    ['\u200b- item', '\u200b\\- item'],
    ['-# small', '\\-\\# small'],
    ['https://a.example', 'https\\://a.example'],
    [':smile:', '\\:smile:'],
    ['discord.gg/abc', 'discord\\.gg/abc'],
    ['www.Discord.com/invite/abc', 'www.Discord\\.com/invite/abc'],
    ['https://discordapp.com/invite/abc', 'https\\://discordapp\\.com/invite/abc'],
    ['discord.com is where we write', 'discord.com is where we write'],
  ])('takes the marker literally: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('bold', () => {
  it.each([
    ['a sentence.', ['a sentence.']],
    [' with spaces at its edges \n', ['with spaces at its edges']],
    ['*asterisks*', ['*asterisks*']],
    ['ends with a backslash\\', ['ends with a backslash\\']],
    ['two\n\nparagraphs', ['two', 'paragraphs']],
    ['   ', []],
  ])('survives what stands at the edges: %j', (text, runs) => {
    expect(boldRuns(bold(text))).toEqual(runs);
  });

  it('shows any text as it stands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visibleText(bold(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['Abe visited Russia in April 2017.', 'April 2017', '**Abe visited Russia in __April 2017__\\.**'],
    ['April 2017 it was', 'April 2017 ', '**__April 2017__ it was**'],
    [' in\nApril', 'in\nApril', ' **__in__**\n**__April__**'],
    ['a_b', 'a_b', '**__a\\_b__**'],
  ])('underlines the words that answer: %j', (text, words, drawn) => {
    const start = text.indexOf(words);
    expect(bold(text, { start, end: start + words.length })).toBe(drawn);
  });
});

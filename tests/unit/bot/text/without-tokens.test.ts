import { describe, expect, it } from 'vitest';
import { withoutTokens } from '../../../../src/bot/text/without-tokens.js';

const ID = '123456789012345678';

describe('withoutTokens', () => {
  it.each([
    ['a member', `<@${ID}>`],
    ['a member, as Discord wrote it once', `<@!${ID}>`],
    ['a role', `<@&${ID}>`],
    ['a channel', `<#${ID}>`],
    ['an emoji of a server', `<:pepe:${ID}>`],
    ['an emoji that moves', `<a:party_1:${ID}>`],
    ['a moment', '<t:1700000000>'],
    ['a moment before 1970, and its style', '<t:-1700000000:R>'],
    ['a command', `</ask:${ID}>`],
    ['a subcommand', `</library list:${ID}>`],
    ['a command in another script', `</質問:${ID}>`],
    ['a page of the server', '<id:customize>'],
    ['a page of the server, with a role', `<id:linked-roles:${ID}>`],
  ])('leaves out %s', (_, token) => {
    expect(withoutTokens(token)).toBe('');
    expect(withoutTokens(`${token} when did ${token} Abe come?${token}`)).toBe('when did Abe come?');
  });

  it('keeps paragraphs', () => {
    expect(withoutTokens(`Hello <@${ID}>,\n\nwhen did Abe come?\n<:pepe:${ID}>`)).toBe(
      'Hello ,\n\nwhen did Abe come?',
    );
  });

  it.each([
    'is 3 < 4 and 5 > 4?',
    'what does <b>this</b> mean',
    'who is @everyone',
    'did it end at <t:noon>',
    'two  spaces',
    '<@somebody> said :smile:',
  ])('leaves as it is what is none: %s', (text) => {
    expect(withoutTokens(text)).toBe(text);
  });
});

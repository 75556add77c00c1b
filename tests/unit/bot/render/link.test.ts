import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../src/bot/render/link.js';
import { hostileAddress } from '../../../support/hostile-text.js';

describe('webAddress', () => {
  it.each([
    ['https://tass.com/politics/955293', 'https://tass.com/politics/955293'],
    [
      'https://en.wikipedia.org/wiki/Kishida_(politician)',
      'https://en.wikipedia.org/wiki/Kishida_%28politician%29',
    ],
    ['https://日本.jp/記事', 'https://xn--wgv71a.jp/%E8%A8%98%E4%BA%8B'],
    ['http://[::1]/a[b]', 'http://[::1]/a%5Bb%5D'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/#x#:~:text=a,b', 'https://a.example/#x%23:~:text=a,b'],
  ])('makes %s a link', (url, address) => {
    expect(webAddress(url, 2_048)).toBe(address);
  });

  it.each([
    undefined,
    '',
    'tass.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example/',
    `https://a.example/${'a'.repeat(3_000)}`,
  ])('makes %j no link', (url) => {
    expect(webAddress(url, 2_048)).toBeUndefined();
  });

  it('never ends a Markdown link early', () => {
    fc.assert(
      fc.property(hostileAddress, (url) => {
        expect(webAddress(url, 512) ?? '').toMatch(/^(https?:\/\/[^\s()<>"]{1,504})?$/);
      }),
    );
  });
});

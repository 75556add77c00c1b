import { describe, expect, it } from 'vitest';
import { Cooldown } from '../../../../src/bot/turns/cooldown.js';

const SECOND = 1_000;

describe('the cooldown', () => {
  let now = 0;
  const cooldown = (limits: { reader: number; server: number }) => {
    now = 0;
    return new Cooldown(limits, () => now);
  };

  it('lets a reader ask a minute’s worth at once, then says for how long to wait', () => {
    const limits = cooldown({ reader: 6, server: 1_000 });
    for (let i = 0; i < 6; i++) expect(limits.take('reader', 'server')).toBeUndefined();
    expect(limits.take('reader', 'server')).toMatchObject({ code: 'too-fast', details: { seconds: 10 } });
    now = 4 * SECOND;
    expect(limits.take('reader', 'server')).toMatchObject({ details: { seconds: 6 } });
    now = 10 * SECOND;
    expect(limits.take('reader', 'server')).toBeUndefined();
    expect(limits.take('reader', 'server')).toMatchObject({ details: { seconds: 10 } });
  });

  it('counts each reader by themselves, and all of a server together', () => {
    const limits = cooldown({ reader: 2, server: 3 });
    expect(limits.take('a', 'one')).toBeUndefined();
    expect(limits.take('a', 'one')).toBeUndefined();
    expect(limits.take('a', 'one')).toMatchObject({ code: 'too-fast' });
    expect(limits.take('b', 'one')).toBeUndefined();
    expect(limits.take('c', 'one')).toMatchObject({ code: 'server-too-fast', details: { seconds: 20 } });
    expect(limits.take('c', 'two')).toBeUndefined();
    expect(limits.take('c', undefined)).toBeUndefined();
  });

  it('does not count what it refuses', () => {
    const limits = cooldown({ reader: 1, server: 1_000 });
    limits.take('a', 'one');
    for (let i = 0; i < 100; i++) limits.take('a', 'one');
    now = 60 * SECOND;
    expect(limits.take('a', 'one')).toBeUndefined();
  });
});

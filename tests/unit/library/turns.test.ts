import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/library/process/turns.js';

/** Who has had a turn, in order. */
function taking(turns: Turns) {
  const had: string[] = [];
  const take = async (who: string, signal?: AbortSignal) => {
    const leave = await turns.take(signal);
    had.push(who);
    return leave;
  };
  return { had, take };
}

const settle = () => new Promise<void>((done) => setImmediate(done));

describe('turns', () => {
  it('are given to so many at a time, and then in the order of coming', async () => {
    const turns = new Turns(2);
    const { had, take } = taking(turns);
    const first = await take('a');
    expect(turns.areFree).toBe(true);
    await take('b');
    expect(turns.areFree).toBe(false);
    void take('c');
    void take('d');
    await settle();
    expect(had).toEqual(['a', 'b']);
    expect(turns.waiting).toBe(2);
    first();
    await settle();
    expect(had).toEqual(['a', 'b', 'c']);
    expect(turns.waiting).toBe(1);
  });

  it('end once, however often they are ended', async () => {
    const turns = new Turns(1);
    const leave = await turns.take();
    leave();
    leave();
    await turns.take();
    expect(turns.areFree).toBe(false);
  });

  it('are left by whoever stops waiting, with the reason', async () => {
    const turns = new Turns(1);
    const { had, take } = taking(turns);
    const leave = await take('a');
    const stop = new AbortController();
    const waiting = take('b', stop.signal);
    void take('c');
    stop.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    leave();
    await settle();
    expect(had).toEqual(['a', 'c']);
    await expect(turns.take(stop.signal)).rejects.toThrow('cancelled');
  });
});

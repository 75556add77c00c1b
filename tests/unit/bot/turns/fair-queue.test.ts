import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../../../src/bot/turns/fair-queue.js';

describe('the fair queue', () => {
  it('takes the servers in turn, whoever asked first and most', async () => {
    const queue = new FairQueue(1);
    const done: string[] = [];
    const ask = (server: string, name: string) =>
      queue.run(server, async () => {
        done.push(name);
      });
    const flood = ['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name));
    await Promise.all([...flood, ask('b', 'b1'), ask('b', 'b2'), ask('c', 'c1')]);
    expect(done).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('runs as many side by side as it is told, and each piece once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }),
        async (atOnce, servers) => {
          const queue = new FairQueue(atOnce);
          let running = 0;
          let most = 0;
          const work = async (i: number) => {
            running += 1;
            most = Math.max(most, running);
            await Promise.resolve();
            running -= 1;
            return i;
          };
          const results = await Promise.all(servers.map((server, i) => queue.run(server, () => work(i))));
          expect(results).toEqual(servers.map((_, i) => i));
          expect(most).toBe(Math.min(atOnce, servers.length));
        },
      ),
    );
  });

  it('goes on after work that fails, and tells whoever asked for it', async () => {
    const queue = new FairQueue(1);
    const failing = queue.run('a', async () => {
      throw new Error('broken');
    });
    const next = queue.run('a', async () => 'answer');
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('answer');
  });
});

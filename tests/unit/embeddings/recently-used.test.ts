import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecentlyUsed } from '../../../embeddings/recently-used.js';

it('the value used longest ago makes room for another', () => {
  const kept = new RecentlyUsed<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
});

it('a value set again takes the place of the one before and no other', () => {
  const kept = new RecentlyUsed<number>(2);
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['b', 3],
  ] as const)
    kept.set(key, value);
  expect(['a', 'b'].map((key) => kept.get(key))).toEqual([1, 3]);
});

it('the values used last are kept, whatever the order of use', () => {
  const uses = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), isSet: fc.boolean() }));
  fc.assert(
    fc.property(uses, fc.integer({ min: 1, max: 4 }), (given, most) => {
      const kept = new RecentlyUsed<string>(most);
      let model: string[] = [];
      for (const { key, isSet } of given) {
        const isKept = model.includes(key);
        if (isSet) kept.set(key, `value of ${key}`);
        else expect(kept.get(key)).toBe(isKept ? `value of ${key}` : undefined);
        if (isSet || isKept) model = [...model.filter((other) => other !== key), key].slice(-most);
      }
    }),
  );
});

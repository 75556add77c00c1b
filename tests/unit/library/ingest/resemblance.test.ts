import { expect, it } from 'vitest';
import { resemblanceTo } from '../../../../src/library/ingest/resemblance.js';

it.each([
  [
    'The ferry to Sylt was an hour late on Tuesday. Nobody was hurt.',
    'The ferry to Sylt was two hours late on Tuesday. Nobody was hurt.',
  ],
  [
    '外務大臣は金曜日に東京で会談した。次の会談は来月に開かれる。',
    '外務大臣は土曜日に東京で会談した。次の会談は来月に開かれる。',
  ],
])('a correction resembles what it corrects: %s', (before, after) => {
  expect(resemblanceTo(before)(after)).toBe(true);
  expect(resemblanceTo(after)(before)).toBe(true);
});

it.each([
  [
    'The ferry to Sylt was an hour late on Tuesday.',
    'The mayor of Leer resigned on Tuesday after a vote in the council.',
  ],
  ['The bridge was closed.', 'Was closed: the ferry.'],
])('another story with words in common does not: %s', (one, other) => {
  expect(resemblanceTo(one)(other)).toBe(false);
});

import { expect, it } from 'vitest';
import { withoutStrayMarks } from '../../../src/answering/without-stray-marks.js';
import { slice } from '../../../src/coverage/index.js';

const TEXT = 'He said the cut is "a disgrace" (and worse), “a joke” and „ein Witz“ on "page 7".';

it.each([
  ['a disgrace"', 'a disgrace'],
  ['"a disgrace', 'a disgrace'],
  ['"a disgrace"', '"a disgrace"'],
  ['and worse)', 'and worse'],
  ['(and worse)', '(and worse)'],
  ['a joke”', 'a joke'],
  ['“a joke”', '“a joke”'],
  ['„ein Witz“', '„ein Witz“'],
  ['ein Witz“', 'ein Witz'],
  ['is "a disgrace" (and worse', 'is "a disgrace" (and worse'],
  ['"', '"'],
])('of the marked words %s leaves %s', (found, left) => {
  const start = TEXT.indexOf(found);
  expect(slice(TEXT, withoutStrayMarks(TEXT, { start, end: start + found.length }))).toBe(left);
});

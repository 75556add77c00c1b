import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindEvidence } from '../../../../src/answering/kind/kind-evidence.js';
import { understand } from '../../../../src/answering/question/understand.js';

/** Each question with a sentence that holds something of its kind, and one that does not. */
const CASES: readonly (readonly [question: string, holds: string, lacks: string])[] = [
  ['When did the mill close?', 'The mill closed in March 2011.', 'The mill closed for good.'],
  ['When did the mill close?', 'The mill closed on Friday.', 'The mill closed for good.'],
  ['When in 2011 did it close?', 'It closed in July 2011.', 'It closed after the 2011 strike.'],
  ['Where is the mill?', 'The mill stands in Springfield, Ohio.', 'The mill was built by monks.'],
  ['Where was Ada Brown born?', 'She was born near Leeds.', 'Ada Brown was born a miller.'],
  [
    'Who owns the mill?',
    'It belongs to Ada Brown, 54.',
    'The mill has been owned by the same family for years.',
  ],
  ['who succeeded Abe', 'Yoshihide Suga took over.', 'Abe stepped down in September.'],
  ['Which company bought the mill?', 'Acme Corp bought the mill.', 'The mill was bought for a song.'],
  ['How many people died?', 'The flood killed 12 people.', 'The flood of 1953 was worse.'],
  ['How many songs are on it?', 'It has eleven new songs.', 'It came out on 5 May.'],
  ['How much did it cost?', 'It cost £3.5 million.', 'It took 12 weeks.'],
  ['How much did it cost?', 'Visitors pay 20 euros.', 'It has 20 rooms.'],
  ['How much did it cost?', 'It cost £329, £80 more than before.', 'The other one cost £80 less.'],
  ['How heavy is it?', 'It weighs 196 grams.', 'It is 12 grams heavier now.'],
  ['What percentage voted?', 'Some 61 per cent voted.', 'Voting ended at 6.'],
  ['How long did it last?', 'It went on for three days.', 'It drew 3,000 people.'],
  ['How far is it?', 'It is 12 km from town.', 'It has 12 rooms.'],
  ['How old is she?', 'Ada Brown, 54, owns the mill.', 'She has 54 cats.'],
  ['How heavy is it?', 'It weighs 30 tonnes.', 'It has 4 legs.'],
  ['Why did it close?', 'It closed because of the flood.', 'It closed in March.'],
  ['What did the miller say?', '“We are tired,” the miller said.', 'The mill closed in March.'],
  ['What is Acme?', 'Acme is a maker of mills.', 'Acme grew fast in March.'],
  ['who is Ada Brown', 'Ada Brown, the owner of the mill, was there.', 'Everybody greeted Ada Brown.'],
];

describe('evidence of the kind asked for', () => {
  it.each(CASES)('“%s”: “%s” before “%s”', (question, holds, lacks) => {
    const understood = understand(question);
    expect(kindEvidence(understood, holds)).toBeGreaterThan(kindEvidence(understood, lacks));
  });

  it('takes a difference for what is told of a thing, where the sentence names it', () => {
    const difference = 'The older V7, which costs £80 less, has a catch.';
    const of = (question: string) => kindEvidence(understand(question), difference);
    expect(of('How much is the V7?')).toBeGreaterThan(of('How much is the V9?'));
  });

  it('does not take a dateline for when, or where, something happened', () => {
    const filed = 'TOKYO, July 7. /TASS/. Relations have improved of late.';
    expect(kindEvidence(understand('When did relations improve?'), filed)).toBeLessThan(0.5);
    expect(kindEvidence(understand('Where did they meet?'), filed)).toBeLessThan(0.5);
  });

  it('cannot tell where no kind is asked for, nor in another language', () => {
    expect(kindEvidence(understand('What happened?'), 'In 2011 Ada Brown sold it.')).toBe(0.5);
    const german = 'Die Mühle wurde von den Mönchen gebaut und später vom König gekauft.';
    expect(kindEvidence(understand('Who built it?'), german)).toBe(0.5);
  });

  it('is a number from 0 to 1 for every kind and whatever is printed', () => {
    // Questions that ask for a kind: of what is typed at random none does, and all of it would be 0.5.
    const asked = fc.constantFrom(...CASES.map(([question]) => question));
    const words = fc.constantFrom(...CASES.flatMap(([, holds, lacks]) => `${holds} ${lacks}`.split(' ')));
    const printed = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(asked, printed, (question, text) => {
        const value = kindEvidence(understand(question), text);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

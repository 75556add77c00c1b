import { describe, expect, it } from 'vitest';
import { renderTimeline } from '../../../src/cli/render-timeline.js';
import { styleFor } from '../../../src/cli/style.js';
import type { Timeline, TimelineEntry } from '../../../src/coverage/index.js';

const plain = { style: styleFor({ isTTY: false }, false) };

const april: TimelineEntry = {
  article: { id: 'a', title: 'Abe visits Russia', published: '2017-04-27', source: 'TASS' },
  revision: 1,
  start: 10,
  end: 33,
  text: 'Abe came in April 2017.',
  time: {
    start: 22,
    end: 32,
    text: 'April 2017',
    from: '2017-04-01',
    to: '2017-04-30',
    certainty: 'certain',
  },
  resolved: false,
  also: [{ id: 'b', title: 'Another' }],
};

const september: TimelineEntry = {
  article: { id: 'c', title: 'Forum\u001b[31m' },
  revision: 2,
  start: 0,
  end: 25,
  text: 'He\ngoes in September then.',
  time: { start: 11, end: 20, text: 'September', from: '2017-09-01', to: '2017-09-30', certainty: 'likely' },
  resolved: true,
  also: [],
};

const timeline = (entries: readonly TimelineEntry[], left = 0): Timeline => ({
  topic: 'Abe',
  entries,
  left,
  tookMs: 1,
});

describe('a timeline in a terminal', () => {
  it('shows each sentence with its time marked, its article and its place', () => {
    expect(renderTimeline(timeline([april]), plain).split('\n')).toEqual([
      'April 2017',
      '  Abe came in **April 2017**.',
      '  Abe visits Russia · TASS · 27 April 2017',
      '  a, revision 1, characters 10–33',
      '  also in: Another',
    ]);
  });

  it('shows what the words leave open beside them, on one line each and without steering the terminal', () => {
    expect(renderTimeline(timeline([september], 2), plain).split('\n')).toEqual([
      'probably September 2017 (“September”)',
      '  He goes in **September** then.',
      '  Forum\uFFFD[31m',
      '  c, revision 2, characters 0–25',
      '',
      '2 more, which have less to do with the topic, were left out.',
    ]);
  });

  it('says in a word that there is nothing', () => {
    expect(renderTimeline(timeline([]), plain)).toMatch(
      /^No sentence about “Abe” in our coverage names a time\./,
    );
  });
});

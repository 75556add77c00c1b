import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../../embeddings/splitting/passages.js';
import { whatIsAsked } from '../../../../src/answering/asked.js';
import { inOtherSection } from '../../../../src/answering/non-answers/other-section.js';
import { slice } from '../../../../src/coverage/index.js';

const TEST = `We ground eleven kilos of beans.

Molina One, £89
Noise: 64 dB
Weight: 1.9 kg

Grindly Mini, £45
Noise: 81 dB
Weight: 1.1 kg

Kestrel K2, £99
Noise: 70 dB
Weight: 4.2 kg

The Kestrel is dearer than the Grindly Mini.`;

const TABLE = `Pool | Adult | Hours
Hexley Leisure Centre | £5.80 | 6.30am-9pm
Upton Lido | £4.00 | 10am-6pm, May to September
Eastfield School Pool | £3.50 | Sat 9am-1pm`;

/** The sentences that tell of something else than the question asks about. */
function ofOthers(question: string, text: string): string[] {
  const sentences = splitPassages(text, { start: 0, end: text.length }).flatMap(
    (passage) => passage.sentences,
  );
  const found = inOtherSection(whatIsAsked(question, '2026-06-30'), text, sentences);
  return sentences.filter((_, i) => found[i]).map((sentence) => slice(text, sentence));
}

describe('a section of something else than what is asked about', () => {
  it('is headed by another name, in a test of several things', () => {
    expect(ofOthers('how loud is the grindly mini', TEST)).toEqual([
      'Molina One, £89',
      'Noise: 64 dB',
      'Weight: 1.9 kg',
      'Kestrel K2, £99',
      'Noise: 70 dB',
      'Weight: 4.2 kg',
    ]);
  });

  it.each([
    ['', TABLE],
    [', also with blank lines between, as of Markdown', TABLE.replaceAll('\n', '\n\n')],
  ])('is another row of a table%s', (_, table) => {
    expect(ofOthers('When is the Hexley Leisure Centre open?', table)).toEqual([
      'Pool | Adult | Hours',
      'Upton Lido | £4.00 | 10am-6pm, May to September',
      'Eastfield School Pool | £3.50 | Sat 9am-1pm',
    ]);
  });

  it('is told apart by what their names have not in common', () => {
    const museums =
      'City Museum\nAdults £9\nTram 4\n\nMuseum of Clocks\nAdults £6\nBell Lane\n\nToy Museum\nAdults £7\nBus 12';
    expect(ofOthers('how much is the museum of clocks', museums)).toEqual([
      'City Museum',
      'Adults £9',
      'Tram 4',
      'Toy Museum',
      'Adults £7',
      'Bus 12',
    ]);
    expect(ofOthers('how much is the museum', museums)).toEqual([]);
  });

  it.each([
    [
      'asks about both',
      'is the kestrel louder than the grindly mini',
      ['Molina One, £89', 'Noise: 64 dB', 'Weight: 1.9 kg'],
    ],
    ['names none of them', 'how loud are the grinders', []],
    ['names one in part', 'how loud is the mini', []],
  ])('is none where the question %s', (_, question, others) => {
    expect(ofOthers(question, TEST)).toEqual(others);
  });

  it('is none in a text of paragraphs', () => {
    const text =
      'Ada Brown spoke.\nIt rained.\n\nTom Harrow spoke.\nIt snowed.\n\nJoan Tibbs spoke.\nIt was hot.';
    expect(ofOthers('What did Ada Brown say?', text)).toEqual([]);
  });
});

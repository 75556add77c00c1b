import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../embeddings/splitting/paragraphs.js';
import { splitSentences } from '../../../../embeddings/splitting/sentences.js';
import { speakersOf } from '../../../../src/answering/attribution/speakers.js';

function speakers(text: string): (string | undefined)[] {
  const body = { start: 0, end: text.length };
  const sentences = splitParagraphs(text, body).flatMap((paragraph) => splitSentences(text, paragraph));
  return speakersOf(text, sentences).map((speaker) => speaker?.name);
}

describe('who says a sentence', () => {
  it.each([
    ['“The mill will stay,” Ada Brown said.', 'Ada Brown'],
    ['“The mill will stay,” said Ada Brown, its owner.', 'Ada Brown'],
    ['"The mill will stay," says owner Ada Brown.', 'Ada Brown'],
    ['‘The mill will stay for ever,’ said Ada Brown.', 'Ada Brown'],
    ['Brown said that the mill would stay.', 'Brown'],
    ['Brown also told reporters that the mill would stay.', 'Brown'],
    ['Ada Brown, the owner of the mill, said it would stay.', 'Ada Brown'],
    ['Ada Brown (54) has repeatedly said so.', 'Ada Brown'],
    ['According to Ada Brown, the mill will stay.', 'Ada Brown'],
    ['The mill will stay, according to foreign minister Ada Brown.', 'Ada Brown'],
    ['The mill will stay, the minister said.', 'the minister'],
    ['Police said that the mill would stay.', 'Police'],
    ['The company announced that the mill would stay.', 'The company'],
    ['Several local officials warned of floods.', 'Several local officials'],
    ['Brown: “The mill will stay for ever”', 'Brown'],
    ['A spokesman for Acme said that it would stay.', 'A spokesman for Acme'],
    ['Health bosses said that it would stay.', 'Health bosses'],
    ['The mill will stay, according to court documents.', 'court documents'],
    ['“The mill will stay,” said Norvik coach Ada Brown.', 'Ada Brown'],
    ['“The mill will stay,” said Chelsea’s new manager Ada Brown.', 'Ada Brown'],
    ['“The mill will stay,” said ADB chief economist Ada Brown.', 'Ada Brown'],
    ['“The mill will stay,” said an Acme spokeswoman when asked by Reuters.', 'Acme spokeswoman'],
    ['“The mill will stay,” said the Toyota spokesman.', 'Toyota spokesman'],
    ['His brother, Ada Brown, said that the mill would stay.', 'Ada Brown'],
    ['One resident, Anneke van der Berg, 54, said so.', 'Anneke van der Berg'],
    ['A passenger, Ada Brown, said so.', 'Ada Brown'],
    ['The mayor of Norvik, Ada Brown, said so.', 'Ada Brown'],
    ['The chief executive of Acme Mills, Ada Brown, 54, said so.', 'Ada Brown'],
    ['“The mill will stay,” said Sen. Ada Brown.', 'Ada Brown'],
    ['“The mill will stay,” said Norvik police Lt. Col. Ada Brown.', 'Ada Brown'],
    ['“The mill will stay,” said Dr. Ada Brown, its owner.', 'Ada Brown'],
    ['Sen. Ada Brown said that the mill would stay.', 'Ada Brown'],
    ['Ada Brown and Jon Green said that the mill would stay.', 'Ada Brown and Jon Green'],
    ['Brown, White and Green said that the mill would stay.', 'Brown, White and Green'],
    ['Neither Brown nor Green said so.', 'Brown nor Green'],
    ['Ada Brown, Acme Mills, said so.', 'Ada Brown'],
    ['Tickets: 20 euros', undefined],
    ['The index added 20 points.', undefined],
    ['The mill closed in March.', undefined],
    ['Kishida was quoted as saying that the mill would stay.', 'Kishida'],
    ['“The mill will stay,” Kishida is quoted as saying.', 'Kishida'],
    ['The minister has been widely quoted as saying so.', 'The minister'],
    ['Ada Brown, who was quoted as saying so, owns the mill.', 'Ada Brown'],
    ['Kishida was not quoted as saying so.', undefined],
    ['Brown was told to close the mill.', undefined],
    ['“Who said that?” was the title of the show.', undefined],
    ['The workers fear that “Brown said too much” is true.', undefined],
  ])('“%s”: %s', (sentence, speaker) => {
    expect(speakers(sentence)).toEqual([speaker]);
  });

  it('resolves pronouns to who was last named', () => {
    const text =
      'Fumio Kishida met Sergey Lavrov on Friday. He said that talks had gone well. According to him, more will follow.';
    expect(speakers(text)).toEqual([undefined, 'Fumio Kishida', 'Fumio Kishida']);
  });

  it('changes over to whoever speaks next', () => {
    const text =
      'Kishida said that talks had gone well. Lavrov disagreed. “They went badly,” Lavrov said. “We are tired,” he added.';
    expect(speakers(text)).toEqual(['Kishida', undefined, 'Lavrov', 'Lavrov']);
  });

  it('does not take whom somebody speaks to for who speaks', () => {
    expect(speakers('Tim Brown met Ada White. “I love your mill,” he told White.').at(-1)).toBe('Tim Brown');
  });

  it('minds Mr and Ms', () => {
    expect(speakers('Mr White met Ms Black. She said that it went well.').at(-1)).toBe('Black');
  });

  it('gives a quotation over sentences and paragraphs to one speaker', () => {
    const parts = [
      '“We won. ',
      'It was hard,” Kishida said. ',
      '“Now we rest for a week.”\n\n',
      '“We begin again on Monday. ',
      'There is much to do,” he added.\n\n',
      'The sun shone.',
    ];
    let end = 0;
    const sentences = parts.map((part) => {
      const start = end;
      end += part.length;
      return { start, end: start + part.trimEnd().length };
    });
    const found = speakersOf(parts.join(''), sentences).map((speaker) => speaker?.name);
    expect(found).toEqual(['Kishida', 'Kishida', 'Kishida', 'Kishida', 'Kishida', undefined]);
  });

  it('goes on through a paragraph that opens the quotation again', () => {
    const text =
      'Kishida said: “We won the first of the games.\n\n“We lost the second of them.”\n\nRain fell.';
    expect(speakers(text)).toEqual(['Kishida', 'Kishida', undefined]);
  });

  it('has one entry a sentence for whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sentences = splitSentences(text, { start: 0, end: text.length });
        expect(speakersOf(text, sentences)).toHaveLength(sentences.length);
      }),
    );
  });
});

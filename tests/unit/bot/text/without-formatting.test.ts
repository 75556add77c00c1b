import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/bot/text/markdown.js';
import { withoutFormatting } from '../../../../src/bot/text/without-formatting.js';
import { hostileText } from '../../../support/hostile-text.js';

const QUESTION = 'when did Abe visit Russia';

describe('withoutFormatting', () => {
  it.each([
    ['bold', `**${QUESTION}**`],
    ['slanted', `*${QUESTION}*`],
    ['slanted, with the other sign', `_${QUESTION}_`],
    ['bold and slanted', `***${QUESTION}***`],
    ['underlined', `__${QUESTION}__`],
    ['underlined and bold', `__**${QUESTION}**__`],
    ['struck', `~~${QUESTION}~~`],
    ['a spoiler', `||${QUESTION}||`],
    ['code', `\`${QUESTION}\``],
    ['a quotation', `> ${QUESTION}`],
    ['a quotation of all that follows', `>>> ${QUESTION}`],
    ['a heading', `## ${QUESTION}`],
    ['small print', `-# ${QUESTION}`],
    ['bold in places', 'when did **Abe** visit __Russia__'],
    ['a link', 'when did [Abe](https://news.example/abe_1) visit [Russia](<https://news.example>)'],
  ])('leaves the words of what is %s', (_, text) => {
    expect(withoutFormatting(text)).toBe(QUESTION);
  });

  it('leaves the words of a block of code, not the name of its language', () => {
    expect(withoutFormatting(`\`\`\`js\n${QUESTION}\n\`\`\``).trim()).toBe(QUESTION);
    expect(withoutFormatting(`\`\`\`${QUESTION}\`\`\``)).toBe(QUESTION);
  });

  it('keeps paragraphs', () => {
    expect(withoutFormatting(`> He **said** so\n\n${QUESTION}?`)).toBe(`He said so\n\n${QUESTION}?`);
  });

  it.each([
    QUESTION,
    'is 5 * 3 * 2 more than 4 * 7?',
    'what is snake_case_name in the code',
    'did the 5_000 come',
    'what does [sic] mean (https://news.example)',
    'is it > 4 or < 3',
    'who is #1',
    'was it ~5 or ~6 %',
    'one\n- two\n- three',
  ])('leaves as it is what formats nothing: %s', (text) => {
    expect(withoutFormatting(text)).toBe(text);
  });

  it('gives back what the bot wrote literally, in a message that is asked about', () => {
    const typed = 'who is *Abe* [sic], said_he_so :smile:';
    expect(withoutFormatting(escapeMarkdown(typed))).toBe(typed);
  });

  it('makes nothing longer, whatever was written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(withoutFormatting(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

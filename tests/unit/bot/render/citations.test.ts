import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCitations } from '../../../../src/bot/render/citations.js';
import { expectAccepted } from '../../../support/discord/accepted.js';
import { hostileCitations } from '../../../support/hostile-answer.js';
import { hostileText } from '../../../support/hostile-text.js';
import { english, everyText, foreignMarkdown, quote } from '../../../support/rendered.js';

describe('renderCitations', () => {
  it('gives everything that lets somebody else find the quote', () => {
    const { article, ...rest } = quote('He came. It was in April.', 'It was in April.');
    const { id, ...described } = article;
    const fragmentUrl = 'https://news.example/a#:~:text=It%20was';
    const citation = {
      ...described,
      articleId: id,
      author: 'Ann Reporter',
      revision: 2,
      quote: rest,
      fragmentUrl,
    };
    const [embed] = renderCitations([citation], 'When?', english).embeds ?? [];
    expect(embed?.description?.split('\n')).toEqual([
      '**It was in April.**',
      'By Ann Reporter · TASS · 7 July 2017 (<t:1499428800:R>)',
      'https://news.example/a',
      'Article a, revision 2',
      'Passage: characters 0–25',
      'Quoted sentence: characters 9–25',
      '[Go to the sentence in the article](https://news.example/a#:~:text=It%20was)',
    ]);
  });

  it('is accepted by Discord, formats nothing of the article’s, and counts what it leaves out', () => {
    fc.assert(
      fc.property(hostileCitations, fc.option(hostileText, { nil: undefined }), (citations, question) => {
        const message = renderCitations(citations, question, english);
        expectAccepted(message);
        for (const text of everyText(message)) expect(foreignMarkdown(text)).toBe('');
        const left = citations.length - (message.embeds?.length ?? 0);
        if (left > 0) expect(message.content).toContain(`and ${left} more`);
      }),
    );
  });
});

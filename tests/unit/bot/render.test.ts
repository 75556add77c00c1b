import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteArgument } from '../../../commands/answer-buttons.js';
import { customId } from '../../../commands/custom-id.js';
import { translator } from '../../../src/bot/i18n/translate.js';
import { renderAnswer } from '../../../src/bot/render/answer.js';
import { renderCitations } from '../../../src/bot/render/citations.js';
import { renderExpected } from '../../../src/bot/render/failure.js';
import { renderIngest } from '../../../src/bot/render/ingest.js';
import type { Message } from '../../../src/bot/render/message.js';
import { quotedPassage } from '../../../src/bot/render/quote.js';
import {
  type Answer,
  ingestProblem,
  type Language,
  PullquoteError,
  type Quote,
} from '../../../src/coverage/index.js';
import { expectAccepted } from '../../support/discord/accepted.js';
import { activeMarkdown, boldRuns, visibleText, withoutEscaped } from '../../support/discord/plain-text.js';
import { hostileAnswer, hostileCitations, hostileQuote } from '../../support/hostile-answer.js';
import { hostileText } from '../../support/hostile-text.js';

const english = translator('en');

/** What formats besides bold, our list markers and small lines, '> ' before the question, our links, and timestamps. */
function foreignMarkdown(text: string): string {
  const ours = /^(> |- |-# )|\*\*|\(<t:-?\d+:R>\)|\]\(https?:[^\s()<>]+\)|\[|^https?:\S+$/gm;
  return activeMarkdown(withoutEscaped(text).replace(ours, ''));
}

function everyText({ content = '', embeds = [] }: Message): string[] {
  const parts = embeds.flatMap(({ title = '', description = '', fields = [] }) => [
    title,
    description,
    ...fields.map(({ value }) => value),
  ]);
  return [content, ...parts];
}

const quote = (text: string, highlight: string): Quote => {
  const start = text.indexOf(highlight);
  return {
    article: {
      id: 'a',
      title: 'A headline',
      url: 'https://news.example/a',
      published: '2017-07-07',
      source: 'TASS',
    },
    revision: 1,
    start: 0,
    end: text.length,
    text,
    highlight: { start, end: start + highlight.length, text: highlight },
    score: 1,
  };
};

const answered = (...quotes: Quote[]): Answer => ({
  id: 'x1',
  question: 'When?',
  answered: true,
  outcome: 'answered',
  probability: 0.9,
  quotes,
  tookMs: 1,
});

describe('quotedPassage', () => {
  it('is the passage word for word, with the answering sentence in bold', () => {
    const passage = quotedPassage(
      quote('He came. It was in April 2017. He left.', 'It was in April 2017.'),
      4_096,
    );
    expect(passage).toBe('He came. **It was in April 2017.** He left.');
  });

  it('keeps the answering sentence and whole sentences around it where the passage is too long', () => {
    const text = `First comes this sentence. ${'Here is filler that says little. '.repeat(5)}This one answers. Then more follows. The end.`;
    const passage = quotedPassage(quote(text, 'This one answers.'), 95);
    expect(passage).toBe(
      '… Here is filler that says little. **This one answers.** Then more follows. The end.',
    );
  });

  it('cuts a sentence that is too long by itself, outside of a letter and marked', () => {
    const passage = quotedPassage(
      quote(`Before. ${'👩‍👩‍👧‍👦'.repeat(20)} After.`, '👩‍👩‍👧‍👦'.repeat(20)),
      50,
    );
    expect(passage).toBe(`… **${'👩‍👩‍👧‍👦'.repeat(3)}** …`);
  });

  it('shows nothing but the quoted words and the marks of a cut, for any text and limit', () => {
    fc.assert(
      fc.property(hostileQuote, fc.integer({ min: 40, max: 4_096 }), (any, limit) => {
        const passage = quotedPassage(any, limit);
        expect(passage.length).toBeLessThanOrEqual(limit);
        const shown = visibleText(passage);
        if (shown === any.text) return;
        const words = shown.replace(/^… /, '').replace(/ …$/, '');
        expect(words.length).toBeLessThan(shown.length);
        expect(any.text.includes(words)).toBe(true);
      }),
    );
  });

  it('sets the whole answering sentence in bold where it fits', () => {
    fc.assert(
      fc.property(hostileQuote, (any) => {
        const runs = boldRuns(quotedPassage(any, 1_000_000)).join('');
        expect(runs.replace(/\s/g, '')).toBe(any.highlight.text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('renderAnswer', () => {
  it('names headline, publisher and date, links the sentence, and offers the sources', () => {
    const message = renderAnswer(answered(quote('It was in April.', 'It was in April.')), english);
    expect(message.content).toBe('> When?');
    expect(message.embeds?.[0]).toMatchObject({
      title: 'A headline',
      url: 'https://news.example/a',
      description: '**It was in April.**',
      fields: [
        { name: 'Publisher', value: 'TASS' },
        { name: 'Published', value: '7 July 2017 (<t:1499428800:R>)' },
      ],
    });
    expect(message.components?.[0]?.components).toMatchObject([
      { label: 'Sources', custom_id: customId('source', 'x1') },
      { label: 'More context', custom_id: customId('more', quoteArgument('x1', 0)) },
      { label: 'Not my answer', custom_id: customId('reject', 'x1') },
      { label: 'Read the article', url: 'https://news.example/a#:~:text=It%20was%20in%20April.' },
    ]);
  });

  it('names up to two further articles, each once', () => {
    const others = ['a', 'b', 'b', 'c', 'd'].map((id) => {
      const other = quote('Text.', 'Text.');
      return { ...other, article: { id, title: `Headline ${id}` } };
    });
    const also = renderAnswer(answered(...others), english).embeds?.[0]?.fields?.find(
      ({ name }) => name === 'Also',
    );
    expect(also?.value).toBe('- Headline b\n- Headline c');
  });

  it('offers headlines and no quote where the coverage does not answer', () => {
    const message = renderAnswer(
      { ...answered(quote('Secret words.', 'Secret words.')), answered: false, outcome: 'not-covered' },
      english,
    );
    expect(JSON.stringify(message)).not.toContain('Secret words');
    expect(message.embeds?.[0]?.description).toContain('[A headline](https://news.example/a)');
    expect(message.components ?? []).toEqual([]);
  });

  it('says of a quote that may not answer just that, and lets nothing in it stand out', () => {
    const may: Answer = {
      ...answered(quote('He came. It was in April.', 'It was in April.')),
      answered: false,
      outcome: 'may-help',
    };
    const message = renderAnswer(may, english);
    expect(message.content).toMatch(/^> When\?\nThis may help/);
    expect(message.embeds?.[0]?.description).toBe('He came. It was in April.');
    expect(message.components?.[0]?.components).toHaveLength(4);
    expect(renderAnswer(may, translator('de')).content).toContain('Das könnte helfen');
  });

  it('answers small talk in one line, without quote and buttons', () => {
    const thanks: Answer = {
      ...answered(),
      question: 'thanks!',
      answered: false,
      outcome: 'not-a-question',
      aside: 'thanks',
    };
    expect(renderAnswer(thanks, english)).toEqual({ content: '> thanks!\nYou’re welcome!' });
  });

  it('sets the best quote of each of two questions under its own', () => {
    const first = quote('It was in April.', 'It was in April.');
    const second = { ...quote('He met Putin.', 'He met Putin.'), part: 1 };
    const both: Answer = {
      ...answered({ ...first, part: 0 }, second, { ...first, part: 0 }),
      parts: ['When did he come?', 'Whom did he meet?', 'Why?'],
    };
    expect(renderAnswer(both, english).embeds).toMatchObject([
      { author: { name: 'When did he come?' }, description: '**It was in April.**' },
      { author: { name: 'Whom did he meet?' }, description: '**He met Putin.**' },
      { author: { name: 'Why?' }, description: 'I found nothing in the coverage that answers this.' },
    ]);
  });

  it('sets the times beside the quote, in the reader’s language, and marks older coverage', () => {
    const time = { start: 0, end: 9, text: 'this year', from: '2017-01-01', to: '2017-12-31' } as const;
    const older: Quote = {
      ...quote('It is this year.', 'It is this year.'),
      times: [
        { ...time, certainty: 'certain' },
        { ...time, text: 'in May', from: '2017-05-01', to: '2017-05-31', certainty: 'likely' },
      ],
      older: true,
    };
    const [embed] = renderAnswer(answered(older), translator('fr')).embeds ?? [];
    expect(embed?.description).toBe('-# article plus ancien\n**It is this year.**');
    expect(embed?.fields?.at(-1)?.value).toBe('« this year » : 2017\n« in May » : probablement mai 2017');
  });

  it('says how a question was read where a word of it was taken for misspelt', () => {
    const read = { ...answered(quote('Yes.', 'Yes.')), question: 'Putni?', readAs: 'Putin?' };
    expect(renderAnswer(read, english).content).toBe('> Putni?\n-# Read as: Putin?');
  });

  it('is accepted by Discord and formats nothing of the article’s, whatever the article holds', () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => {
        const message = renderAnswer(answer, english);
        expectAccepted(message);
        for (const text of everyText(message)) expect(foreignMarkdown(text)).toBe('');
      }),
    );
  });
});

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
      'Answering sentence: characters 9–25',
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

describe('renderIngest', () => {
  const summary = {
    added: 1,
    revised: 2,
    unchanged: 3,
    removed: 4,
    failed: [],
    failedCount: 0,
    warnings: [],
    warningCount: 0,
    passages: 9,
    tookMs: 1,
  };

  it('sums up what changed, with the reason of each failure', () => {
    const failed = [{ name: 'a.txt', ...ingestProblem('empty') }];
    const message = renderIngest(
      { type: 'finished', summary: { ...summary, failed, failedCount: 1 } },
      '1',
      english,
    );
    expect(message.embeds?.[0]?.description).toBe('1 new · 2 revised · 3 unchanged · 4 removed · 1 failed');
    expect(message.embeds?.[0]?.fields).toEqual([{ name: 'Failed', value: '- a.txt: is empty' }]);
  });

  it('says how many more failed than are named', () => {
    const failed = [{ name: 'a.txt', ...ingestProblem('empty') }];
    const many = { ...summary, failed, failedCount: 1_000_000 };
    const [embed] = renderIngest({ type: 'finished', summary: many }, '1', english).embeds ?? [];
    expect(embed?.description).toMatch(/ · 1,000,000 failed$/);
    expect(embed?.fields).toEqual([{ name: 'Failed', value: '- a.txt: is empty\nand 999,999 more' }]);
  });

  it('says in the reader’s language why a file failed and what to know of another', () => {
    const failed = [{ name: 'a.txt', ...ingestProblem('too-large', { size: '50', limit: '10' }) }];
    const warnings = [{ name: 'b.md', ...ingestProblem('date-impossible', { date: '31 April 2017' }) }];
    const event = {
      type: 'finished',
      summary: { ...summary, failed, failedCount: 1, warnings, warningCount: 1 },
    } as const;
    const values = (language: Language) =>
      renderIngest(event, '1', translator(language)).embeds?.[0]?.fields?.map(({ value }) => value);
    expect(values('de')).toEqual([
      '- a.txt: ist zu groß: 50 MB, wo höchstens 10 MB gelesen werden; teilen Sie es in Artikel auf',
      '- b.md: das Datum „31 April 2017“ gibt es nicht; der Artikel hat kein Datum',
    ]);
    expect(values('en')).toEqual([`- a.txt: ${failed[0]?.reason}`, `- b.md: ${warnings[0]?.reason}`]);
  });

  it('is accepted by Discord for any number of failures and any names', () => {
    const failure = fc.tuple(hostileText, hostileText).map(([name, cause]) => ({
      name,
      ...ingestProblem('unreadable', { cause }),
    }));
    const failures = fc.array(failure, { maxLength: 60 });
    fc.assert(
      fc.property(failures, failures, fc.nat(), hostileText, (failed, warnings, more, name) => {
        const failedCount = failed.length + more;
        const warningCount = warnings.length + more;
        const message = renderIngest(
          { type: 'finished', summary: { ...summary, failed, failedCount, warnings, warningCount } },
          '1',
          english,
        );
        expectAccepted(message);
        expectAccepted(renderIngest({ type: 'reading', articles: 1, name }, '1', english));
        for (const text of everyText(message)) expect(foreignMarkdown(text)).toBe('');
      }),
    );
  });
});

describe('renderExpected', () => {
  it('is accepted by Discord and formats nothing, whatever the error names', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, advice) => {
        const rendered = renderExpected(new PullquoteError('code', message, advice), english);
        expectAccepted(rendered);
        expect(activeMarkdown(rendered.content ?? '')).toBe('');
      }),
    );
  });
});

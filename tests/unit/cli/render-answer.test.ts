import { describe, expect, it } from 'vitest';
import { renderAnswer, renderCitations } from '../../../src/cli/render-answer.js';
import { styleFor } from '../../../src/cli/style.js';
import type { Answer, Quote } from '../../../src/coverage/index.js';

const plain = { style: styleFor({ isTTY: false }, false) };
const narrow = { style: styleFor({ isTTY: false }, false), columns: 44 };

function quote(id: string, before: string, sentence: string, after: string): Quote {
  const text = `${before}${sentence}${after}`;
  const start = 100 + before.length;
  return {
    article: {
      id,
      title: `Title of ${id}`,
      published: '2017-07-07',
      source: 'TASS',
      url: `https://news.example/${id}`,
    },
    revision: 2,
    start: 100,
    end: 100 + text.length,
    text,
    highlight: { start, end: start + sentence.length, text: sentence },
    score: 1,
  };
}

const first = quote('a', 'Before it.\n\nIn between. ', 'Abe visited Russia in April 2017.', ' After it.');
const answer = (quotes: readonly Quote[], answered = true): Answer => ({
  question: 'q',
  answered,
  outcome: answered ? 'answered' : 'not-covered',
  probability: answered ? 0.9 : 0.1,
  quotes,
  tookMs: 1,
});

describe('an answer in a terminal', () => {
  it('shows the passage with its sentence marked, the headline, the date and the place', () => {
    expect(renderAnswer(answer([first]), plain).split('\n')).toEqual([
      'Title of a',
      'TASS · 7 July 2017',
      'https://news.example/a',
      '',
      '  │ Before it.',
      '  │',
      '  │ In between. **Abe visited Russia in April 2017.** After it.',
      '',
      'a, revision 2, characters 100–167',
    ]);
  });

  it('is wrapped to the terminal it is shown in', () => {
    const lines = renderAnswer(answer([first]), narrow).split('\n');
    expect(lines.filter((line) => line.startsWith('  │'))).toEqual([
      '  │ Before it.',
      '  │',
      '  │ In between. **Abe visited Russia in April**',
      '  │ **2017.** After it.',
    ]);
  });

  it('names further articles once each, and not the one that is quoted', () => {
    const quotes = [
      first,
      first,
      quote('b', '', 'B.', ''),
      quote('b', '', 'B.', ''),
      quote('c', '', 'C.', ''),
    ];
    const also = renderAnswer(answer(quotes), plain)
      .split('\n')
      .filter((line) => line.startsWith('also:'));
    expect(also).toEqual(['also: Title of b (TASS · 7 July 2017)', 'also: Title of c (TASS · 7 July 2017)']);
  });

  it('names no further article that has nothing to do with the question', () => {
    const quotes = [
      first,
      { ...quote('b', '', 'B.', ''), score: 0.03 },
      { ...quote('c', '', 'C.', ''), score: 0.0007 },
    ];
    expect(renderAnswer(answer(quotes), plain)).toContain('also: Title of b');
    expect(renderAnswer(answer(quotes), plain)).not.toContain('Title of c');
  });

  it('says of a quote that may not answer just that, and marks nothing in it', () => {
    const may: Answer = { ...answer([first], false), outcome: 'may-help' };
    const lines = renderAnswer(may, plain).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'This may help, but our coverage may not answer it directly:',
      '',
      'Title of a',
    ]);
    expect(lines).toContain('  │ In between. Abe visited Russia in April 2017. After it.');
  });

  it('answers small talk in one line', () => {
    const thanks: Answer = { ...answer([], false), outcome: 'not-a-question', aside: 'thanks' };
    expect(renderAnswer(thanks, plain)).toBe('You’re welcome!');
  });

  it('sets each of two questions above its quote', () => {
    const both: Answer = {
      ...answer([
        { ...quote('a', '', 'A.', ''), part: 0 },
        { ...quote('b', '', 'B.', ''), part: 1 },
      ]),
      parts: ['First?', 'Second?'],
    };
    const lines = renderAnswer(both, plain).split('\n');
    expect(lines.filter((line) => /^(First|Second|Title| {2}│)/.test(line))).toEqual([
      'First?',
      'Title of a',
      '  │ **A.**',
      'Second?',
      'Title of b',
      '  │ **B.**',
    ]);
  });

  it('sets times below the quote, and says how it was read and what is older', () => {
    const timed: Quote = {
      ...first,
      times: [
        { start: 0, end: 9, text: 'this year', from: '2017-01-01', to: '2017-12-31', certainty: 'certain' },
        { start: 0, end: 6, text: 'in May', from: '2017-05-01', to: '2017-05-31', certainty: 'likely' },
      ],
    };
    const read: Answer = {
      ...answer([timed, { ...quote('b', '', 'B.', ''), older: true }]),
      readAs: 'Putin?',
    };
    const lines = renderAnswer(read, plain).split('\n');
    expect(lines[0]).toBe('Read as: Putin?');
    expect(lines).toContain('“this year”: 2017');
    expect(lines).toContain('“in May”: probably May 2017');
    expect(lines.at(-1)).toBe('also: Title of b (TASS · 7 July 2017) · older coverage');
  });

  it('names an agency that signs its own story once', () => {
    const own = { ...first, article: { ...first.article, author: 'TASS' } };
    expect(renderAnswer(answer([own]), plain).split('\n')[1]).toBe('TASS · 7 July 2017');
  });

  it('offers headlines and no quotes where the coverage does not answer', () => {
    const text = renderAnswer(answer([first, quote('b', '', 'B.', '')], false), plain);
    expect(text).toMatch(/^Our coverage does not say/);
    expect(text).toContain('Title of b (TASS · 7 July 2017)');
    expect(text).not.toContain('Abe visited');
    const undated = { ...first, article: { id: 'u', title: 'Undated' } };
    expect(
      renderAnswer(answer([undated], false), plain)
        .split('\n')
        .at(-1),
    ).toBe('  Undated');
    expect(renderAnswer(answer([], false), plain)).toBe('Our coverage does not say.');
  });

  it('marks with colours on a terminal and with characters elsewhere or under NO_COLOR', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
    const escapes = /\u001b\[/;
    expect(renderAnswer(answer([first]), { style: styleFor({ isTTY: true }, false) })).toMatch(escapes);
    for (const style of [styleFor({ isTTY: true }, true), styleFor({}, false)]) {
      const text = renderAnswer(answer([first]), { style });
      expect(text).not.toMatch(escapes);
      expect(text).toContain('**Abe visited Russia in April 2017.**');
    }
  });

  it('lets no article steer the terminal', () => {
    const hostile = quote('x\u001b[2J', '\u001b]0;title\u0007', 'Sent\u009bence.', '');
    expect(renderAnswer(answer([hostile]), plain)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('a citation in a terminal', () => {
  it('gives every detail that is known, and leaves out what is not', () => {
    const { article, start, end, text, highlight } = first;
    const known = {
      articleId: article.id,
      title: article.title,
      revision: 2,
      quote: { start, end, text, highlight },
    };
    const lines = renderCitations([known], plain).split('\n');
    expect(lines[0]).toBe('Title of a');
    expect(lines).toContain('  Article       a');
    expect(lines).toContain('  Revision      2');
    expect(lines).toContain('  Passage       characters 100–167');
    expect(lines).toContain('  Sentence      characters 124–157');
    expect(lines.join('\n')).not.toMatch(/By|Publisher|Published|Address|undefined/);
  });
});

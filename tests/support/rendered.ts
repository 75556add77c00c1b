import { translator } from '../../src/bot/i18n/translate.js';
import type { Message } from '../../src/bot/render/message.js';
import type { Answer, Quote } from '../../src/coverage/index.js';
import { activeMarkdown, withoutEscaped } from './discord/plain-text.js';

export const english = translator('en');

/** What formats besides bold, our list markers and small lines, '> ' before the question, our links, and timestamps. */
export function foreignMarkdown(text: string): string {
  const ours = /^(> |- |-# )|\*\*|\(<t:-?\d+:R>\)|\]\(https?:[^\s()<>]+\)|\[|^https?:\S+$/gm;
  return activeMarkdown(withoutEscaped(text).replace(ours, ''));
}

/** All that a message says, part by part. */
export function everyText({ content = '', embeds = [] }: Message): string[] {
  const parts = embeds.flatMap(({ title = '', description = '', fields = [] }) => [
    title,
    description,
    ...fields.map(({ value }) => value),
  ]);
  return [content, ...parts];
}

/** A passage of an article on the web, and the sentence of it that answers. */
export const quote = (text: string, highlight: string): Quote => {
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

/** An answer with these quotes, the best first. */
export const answered = (...quotes: Quote[]): Answer => ({
  id: 'x1',
  question: 'When?',
  answered: true,
  outcome: 'answered',
  probability: 0.9,
  quotes,
  tookMs: 1,
});

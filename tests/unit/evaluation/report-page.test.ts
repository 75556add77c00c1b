import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../../src/evaluation/report/report-page.js';
import { asked, question, quote, unanswerable } from '../../support/asked.js';
import { evaluation } from '../../support/evaluation.js';

const hostile = '</style><script>alert(1)</script>"\u0000';
const answers = [
  asked({ question: question({ answerType: 'when' }), quotes: [quote('right', 0, 30, [10, 14])] }),
  asked({ question: question({ text: hostile }), quotes: [quote('other', 0, 40, [3, 8])], confidence: 0.4 }),
  asked({ quotes: [quote('right', 40, 60), quote('right')], answered: false, confidence: 0.3 }),
  asked({ quotes: [], answered: false, confidence: 0 }),
  asked({ question: question({ places: [] }), quotes: [quote('other')] }),
  asked({ question: unanswerable('offtopic'), quotes: [quote('other')], confidence: 0.7 }),
];
const peer = {
  name: 'Peer & co',
  setUp: 'As it <comes>.',
  asked: answers.map(({ answered: _, ...rest }) => rest),
};
const html = reportPage([evaluation(answers, [peer]), evaluation([])], {
  machine: 'a machine',
  reader: 'on',
  embeddingModel: 'model',
  at: new Date('2026-11-25T05:00:00Z'),
});
const { document } = parseHTML(html);
const all = (selector: string) => [...document.querySelectorAll(selector)];

describe('the report', () => {
  it('needs nothing but itself', () => {
    expect(all('script, link, iframe, img, object, embed, base, form')).toEqual([]);
    expect(all('[src], [onclick], [onload], [style]')).toEqual([]);
    expect(all('[href]').filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual([]);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    const VOID = new Set(['meta', 'input', 'br']);
    const body = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<!doctype html>/, '');
    for (const [, slash, name = '', rest = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (VOID.has(name) || rest.endsWith('/')) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('has names and ids that are there once, and links that lead somewhere', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const led = [
      ...all('a[href]').map((link) => link.getAttribute('href')?.slice(1)),
      ...all('[aria-labelledby]').map((region) => region.getAttribute('aria-labelledby')),
    ];
    expect(led.length).toBeGreaterThan(1);
    expect(led.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('can be read aloud: a language, headings in order, named plots, table heads', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    const titles = all('svg[role=img]').map((plot) => plot.querySelector('title')?.textContent);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !title)).toEqual([]);
    expect(all('td').length).toBeGreaterThan(0);
    expect(all('th:not([scope])')).toEqual([]);
  });

  it('shows each failure with what came and what was wanted, and nothing that did not fail', () => {
    const failures = all('.failures > ol > li');
    expect(failures.map((li) => li.className)).toEqual([
      'wrong-article',
      'wrong-sentence',
      'wrong-article',
      'wrong-article',
      'wrongly-answered',
    ]);
    expect(failures[0]?.querySelector('mark')?.textContent).toBe('<b>He</b> '.slice(0, 10));
    expect(failures[0]?.querySelector('strong u')?.textContent).toBe(' went');
    expect(failures[0]?.textContent).toContain('is not among those found');
    expect(failures[1]?.textContent).toContain('holds the answer');
    expect(failures.at(-1)?.textContent).toContain('No answer: the question is off topic.');
  });

  it('offers the kinds of failure that there are, with their numbers', () => {
    expect(all('fieldset label').map(({ textContent }) => textContent?.trim())).toEqual([
      'all (5)',
      'wrong article (3)',
      'wrong sentence (1)',
      'answered without an answer (1)',
    ]);
  });

  it('shows text as text', () => {
    expect(document.querySelector('.failures .question')?.textContent).toBe(
      hostile.replace('\u0000', '\uFFFD'),
    );
    expect(document.querySelector('thead th:last-child')?.textContent).toBe('Peer & co');
  });

  it('says of a set without questions that nothing failed', () => {
    expect(document.querySelector('#set-2')?.textContent).toContain('No question failed.');
  });
});

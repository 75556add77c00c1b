import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ingestProblem } from '../../../src/coverage/index.js';
import { draftOf, outcomesOf } from '../../support/ingest-drafts.js';

const name = 'corpus.jsonl';
/** DEL and C1 controls, which JSON does not escape; a file of many is refused as no text. */
const UNESCAPED_CONTROL = /[\u007F-\u009F]/u;
const anyText = fc
  .string({ unit: 'binary' })
  .filter((text) => text.trim() !== '' && !UNESCAPED_CONTROL.test(text));
const line = (record: object) => JSON.stringify({ id: 'a', title: 'T', text: 'Text.', ...record });

describe('a line', () => {
  test('gives id and text as they are, and the rest normalised', async () => {
    const record = {
      id: ' A 7 ',
      title: 'T',
      text: '  Text.\n',
      date: '7 July 2017',
      url: 'https://tass.com/1',
      source: 'TASS',
      author: 'By Jane',
    };
    expect(await draftOf(JSON.stringify(record), { name })).toEqual({
      givenId: ' A 7 ',
      title: 'T',
      text: '  Text.\n',
      body: { start: 0, end: 8 },
      published: '2017-07-07',
      url: 'https://tass.com/1',
      source: 'TASS',
      author: 'Jane',
    });
  });

  test('any text and id come through unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, id) => {
        const draft = await draftOf(line({ text, id }), { name });
        expect([draft.text, draft.givenId]).toEqual([text, id]);
      }),
    );
  });

  test('a number as id is written out; one too long to be exact is refused', async () => {
    expect((await draftOf(line({ id: 42 }), { name })).givenId).toBe('42');
    for (const field of ['id', 'ID']) {
      expect(await outcomesOf(`{"${field}": 12345678901234567890, "text": "Text."}`, { name })).toEqual([
        { failure: { name: 'corpus.jsonl:1', ...ingestProblem('id-too-long') } },
      ]);
    }
  });

  test('without a title it is listed by its first sentence', async () => {
    expect((await draftOf(line({ title: '', text: 'Mr. Lie spoke. He left.' }), { name })).title).toBe(
      'Mr. Lie spoke.',
    );
  });
});

describe('a file', () => {
  test('broken lines are named by their number and the others go in', async () => {
    const lines = [
      line({ id: 'a' }),
      '{"id": "b", "text": ',
      '',
      '[1]',
      line({ id: 'c', text: ' ' }),
      line({ id: 'd', text: 7 }),
      '{"text": "No id."}',
      line({ id: 'e' }),
    ];
    const outcomes = await outcomesOf(`\uFEFF${lines.join('\r\n')}`, { name });
    expect(
      outcomes.map((o) => ('draft' in o ? [o.name, o.draft.givenId] : [o.failure.name, o.failure.reason])),
    ).toEqual([
      ['corpus.jsonl:1', 'a'],
      ['corpus.jsonl:2', expect.stringMatching(/^is not valid JSON/)],
      ['corpus.jsonl:4', expect.stringMatching(/is not an object/)],
      ['corpus.jsonl:5', 'has an empty text'],
      ['corpus.jsonl:6', expect.stringMatching(/no “text” field/)],
      ['corpus.jsonl:7', expect.stringMatching(/neither “id” nor “url”/)],
      ['corpus.jsonl:8', 'e'],
    ]);
  });

  test('a line in another charset fails alone', async () => {
    const bytes = Buffer.concat([
      iconv.encode(line({ text: 'Der Bürgermeister über die größte Straße' }), 'windows-1252'),
      Buffer.from(`\n${line({ id: 'b' })}\n`),
    ]);
    const outcomes = await outcomesOf(bytes, { name });
    expect(outcomes).toMatchObject([
      { failure: { name: 'corpus.jsonl:1', reason: 'is not UTF-8, as JSON has to be' } },
      { draft: { givenId: 'b' } },
    ]);
  });

  test('UTF-16 as Windows shells write it is read', async () => {
    const bytes = iconv.encode(`${line({ text: '東京で会談。' })}\r\n`, 'utf-16le', { addBOM: true });
    expect((await draftOf(bytes, { name })).text).toBe('東京で会談。');
  });

  test.each(['', '\n\n'])('with nothing in it (%j) is empty', async (content) => {
    expect(await outcomesOf(content, { name })).toEqual([{ failure: { name, ...ingestProblem('empty') } }]);
  });
});

describe('a JSON file', () => {
  test('holds one article, or several in an array', async () => {
    expect((await draftOf(line({}), { name: 'a.json' })).givenId).toBe('a');
    const outcomes = await outcomesOf(`[${line({})}, {"id": "b"}]`, { name: 'a.json' });
    expect(outcomes).toMatchObject([{ name: 'a.json:1' }, { failure: { name: 'a.json:2' } }]);
  });
});

describe('a file with thousands of broken lines', () => {
  const broken = 'x\n'.repeat(999);

  test('is given up where they follow each other, and says so at its end', async () => {
    const outcomes = await outcomesOf(`${broken}x\nx\nx\n${line({})}`, { name });
    expect(outcomes).toHaveLength(1_001);
    expect(outcomes.at(-1)).toEqual({ failure: { name, ...ingestProblem('given-up', { count: 1_000 }) } });
  });

  test('is read to its end where some of them are in order', async () => {
    const outcomes = await outcomesOf(`${broken}${line({})}\n`.repeat(3), { name });
    expect(outcomes.filter((outcome) => 'draft' in outcome)).toHaveLength(3);
    expect(outcomes).toHaveLength(3_000);
  });

  test('lets others have a turn meanwhile, also where there is nothing on its lines', async () => {
    let isRead = false;
    const reading = outcomesOf('\n'.repeat(100_000), { name }).finally(() => {
      isRead = true;
    });
    // Finding out its kind has waited a few times by then.
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(isRead).toBe(false);
    expect(await reading).toEqual([{ failure: { name, ...ingestProblem('empty') } }]);
  });

  test('names no more of a value than tells it from others', async () => {
    const [outcome] = await outcomesOf(line({ date: `${'9'.repeat(100_000)}😀` }), { name });
    const [warning] = outcome && 'draft' in outcome ? (outcome.draft.warnings ?? []) : [];
    expect(warning?.code).toBe('date-unknown');
    expect(warning?.reason.length).toBeLessThan(500);
  });
});

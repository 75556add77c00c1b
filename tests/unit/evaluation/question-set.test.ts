import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QuestionSetError } from '../../../src/evaluation/errors.js';
import { readQuestionSet } from '../../../src/evaluation/question-set.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const TEXT = 'A 🎈 flew over Kyōto 👩‍🚀 on Sunday.';

/** A folder with files of the given lines. */
async function setOf(files: Readonly<Record<string, readonly (object | string)[]>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, lines] of Object.entries(files)) {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const corpus = [
  { id: 'a', title: 'Balloon', text: TEXT },
  { id: 2, text: 'Another.' },
];
const queries = [
  { id: 'q1', text: 'when did it fly' },
  { id: 'q2', text: 'who paid' },
  { id: 'q3', text: 'what next' },
];

describe('a question set', () => {
  it.each([{}, { docid: '' }, { docid: null }])('names no article where none answers: %o', async (none) => {
    const folder = await setOf({
      'corpus.jsonl': corpus,
      'queries.jsonl': queries,
      'answers.jsonl': [{ qid: 'q2', ...none, unanswerable: true }],
    });
    const { questions } = await readQuestionSet(folder);
    expect(questions).toEqual([
      { id: 'q2', text: 'who paid', kind: 'unanswerable', places: [], grades: new Map() },
    ]);
  });

  it('counts characters, not UTF-16 units, in its files, and UTF-16 units once it is read', async () => {
    const start = [...TEXT].join('|').split('|').indexOf('S');
    const folder = await setOf({
      'corpus.jsonl': corpus,
      'queries.jsonl': queries,
      'answers.jsonl': [
        {
          qid: 'q1',
          docid: 'a',
          answers: [{ text: 'Sunday', start }],
          type: 'when',
          also: [{ docid: 2, answers: [] }],
        },
        { qid: 'q2', docid: '', answers: [], unanswerable: true, type: 'offtopic' },
      ],
    });
    const set = await readQuestionSet(folder);
    expect(set).toMatchObject({ name: basename(folder), unjudged: 1 });
    expect(set.questions).toEqual([
      {
        id: 'q1',
        text: 'when did it fly',
        kind: 'answerable',
        answerType: 'when',
        places: [{ articleId: 'a', start: TEXT.indexOf('Sunday'), end: TEXT.indexOf('Sunday') + 6 }],
        grades: new Map([
          ['a', 1],
          ['2', 1],
        ]),
      },
      { id: 'q2', text: 'who paid', kind: 'offtopic', places: [], grades: new Map() },
    ]);
    expect(set.articles.get('2')).toEqual({ title: '', text: 'Another.' });
  });

  it('may judge articles alone, by grades', async () => {
    const folder = await setOf({
      'corpus.jsonl': corpus,
      'queries.jsonl': queries,
      'qrels.tsv': ['query-id\tcorpus-id\tscore', 'q1\ta\t2', 'q1\t2\t1', 'q3\ta\t0', 'q3\t2\t1'],
    });
    const { questions, unjudged } = await readQuestionSet(folder);
    expect(unjudged).toBe(1);
    expect(questions.map(({ grades }) => grades)).toEqual([
      new Map([
        ['a', 2],
        ['2', 1],
      ]),
      new Map([['2', 1]]),
    ]);
  });

  it('leaves out what has neither an answer nor the word that there is none', async () => {
    const folder = await setOf({
      'corpus.jsonl': corpus,
      'queries.jsonl': queries,
      'answers.jsonl': [{ qid: 'q1', docid: '', answers: [], type: 'rejected' }],
    });
    expect(await readQuestionSet(folder)).toMatchObject({ questions: [], unjudged: 3 });
  });

  it.each([
    [
      'an answer that stands elsewhere',
      { qid: 'q1', docid: 'a', answers: [{ text: 'Sunday', start: 3 }] },
      ':1: “Sunday”',
    ],
    ['an unknown article', { qid: 'q1', docid: 'z', answers: [] }, 'the article z'],
    ['no id', { docid: 'a', answers: [] }, 'qid'],
    ['no JSON', '{', 'is not JSON'],
  ])('names the line that has %s', async (_, line, said) => {
    const folder = await setOf({ 'corpus.jsonl': corpus, 'queries.jsonl': queries, 'answers.jsonl': [line] });
    await expect(readQuestionSet(folder)).rejects.toThrow(QuestionSetError);
    await expect(readQuestionSet(folder)).rejects.toThrow(said);
  });

  it('is a folder with its files', async () => {
    await expect(readQuestionSet(await temporaryFolder())).rejects.toThrow(/corpus\.jsonl cannot be read/);
  });
});

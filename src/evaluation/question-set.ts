import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { QuestionSetError } from './errors.js';
import { fileExists } from './file-exists.js';
import { readGrades } from './grades.js';
import { readJsonLines } from './json-lines.js';

/** The files of the shared layout; answers or grades, as the questions were judged. */
export const SET_FILES = {
  corpus: 'corpus.jsonl',
  queries: 'queries.jsonl',
  answers: 'answers.jsonl',
  grades: 'qrels.tsv',
} as const;

/** An article as the set holds it. */
export interface JudgedArticle {
  readonly title: string;
  readonly text: string;
}

/** One right place in an article, in UTF-16 offsets as answers cite them. */
export interface RightPlace {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** The kind of a question that the corpus answers; every other kind says why there is no answer. */
export const ANSWERABLE = 'answerable';

/** A question and where its answer stands. */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  /** ANSWERABLE, 'offtopic', 'unanswerable', or another reason that the set gives. */
  readonly kind: string;
  /** What kind of answer is wanted ('when', 'who'), where the set says. */
  readonly answerType?: string;
  /** Where the answer stands; none where only articles were judged. */
  readonly places: readonly RightPlace[];
  /** How relevant an article is, above 0; articles that are not named are not. */
  readonly grades: ReadonlyMap<string, number>;
}

export interface QuestionSet {
  readonly name: string;
  /** Path of the articles, which are ingested as all files are. */
  readonly corpus: string;
  readonly articles: ReadonlyMap<string, JudgedArticle>;
  readonly questions: readonly JudgedQuestion[];
  /** Questions that nobody has judged yet, which are not asked. */
  readonly unjudged: number;
}

const id = z.union([z.string(), z.number()]).transform(String);
const article = z.object({ id, title: z.string().default(''), text: z.string() });
const query = z.object({ id, text: z.string() });
const place = z.object({
  /** None, or null, where nothing answers. */
  docid: id.nullish().transform((value) => value ?? ''),
  answers: z.array(z.object({ text: z.string().min(1), start: z.int().nonnegative() })).default([]),
});
const judgement = place.extend({
  qid: id,
  also: z.array(place).default([]),
  type: z.string().optional(),
  unanswerable: z.boolean().default(false),
});
type Place = z.output<typeof place>;
type Judgement = z.output<typeof judgement>;

/**
 * Reads a folder of the shared layout: `corpus.jsonl`, `queries.jsonl`, and `answers.jsonl`, whose offsets count
 * Unicode code points, or `qrels.tsv`, where only articles were judged. Throws QuestionSetError.
 */
export async function readQuestionSet(folder: string): Promise<QuestionSet> {
  const path = (file: keyof typeof SET_FILES): string => join(folder, SET_FILES[file]);
  const articles = new Map(
    (await readJsonLines(path('corpus'), article)).map(({ value: { id, title, text } }) => [
      id,
      { title, text },
    ]),
  );
  const queries = (await readJsonLines(path('queries'), query)).map(({ value }) => value);
  const judged = (await fileExists(path('answers')))
    ? await readAnswers(path('answers'), articles)
    : await readGraded(path('grades'));
  const questions = queries.flatMap(({ id, text }) => {
    const found = judged.get(id);
    return found ? [{ id, text, ...found }] : [];
  });
  return {
    name: basename(resolve(folder)),
    corpus: path('corpus'),
    articles,
    questions,
    unjudged: queries.length - questions.length,
  };
}

type Judged = Omit<JudgedQuestion, 'id' | 'text'>;

async function readGraded(path: string): Promise<Map<string, Judged>> {
  const grades = await readGrades(path);
  return new Map([...grades].map(([id, grades]) => [id, { kind: ANSWERABLE, places: [], grades }]));
}

async function readAnswers(
  path: string,
  articles: ReadonlyMap<string, JudgedArticle>,
): Promise<Map<string, Judged>> {
  const judged = new Map<string, Judged>();
  for (const { value, where } of await readJsonLines(path, judgement)) {
    // A part of a larger set may name further articles that are not in it.
    const further = value.also.filter(({ docid }) => articles.has(docid));
    const places = value.unanswerable ? [] : [value, ...further].filter(({ docid }) => docid !== '');
    // Neither an answer nor the word that there is none: nobody has judged it yet.
    if (places.length === 0 && !value.unanswerable) continue;
    judged.set(value.qid, {
      ...kindOf(value),
      places: places.flatMap((found) => placesOf(found, articles, where)),
      grades: new Map(places.map(({ docid }) => [docid, 1])),
    });
  }
  return judged;
}

function kindOf({ unanswerable, type }: Judgement): Pick<JudgedQuestion, 'kind' | 'answerType'> {
  if (unanswerable) return { kind: type ?? 'unanswerable' };
  return { kind: ANSWERABLE, ...(type !== undefined && { answerType: type }) };
}

function placesOf(
  { docid, answers }: Place,
  articles: ReadonlyMap<string, JudgedArticle>,
  where: string,
): RightPlace[] {
  const text = articles.get(docid)?.text;
  if (text === undefined) {
    throw new QuestionSetError(`${where} names the article ${docid}, which is not in ${SET_FILES.corpus}.`);
  }
  const characters = answers.length > 0 ? [...text] : [];
  return answers.map((answer) => {
    const start = characters.slice(0, answer.start).join('').length;
    const end = start + answer.text.length;
    if (text.slice(start, end) !== answer.text) {
      throw new QuestionSetError(
        `${where}: “${answer.text}” does not stand at character ${answer.start} of the article ${docid}.`,
      );
    }
    return { articleId: docid, start, end };
  });
}

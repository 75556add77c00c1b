import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One right place in an article, in UTF-16 offsets as answers cite them. */
export interface RightPlace {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** A question and where its answer stands; `kind` is 'answerable' or why there is none. */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly places: readonly RightPlace[];
}

interface AnswerLine {
  readonly qid: string;
  readonly docid: string;
  readonly answers: readonly { readonly text: string; readonly start: number }[];
  readonly also?: readonly Pick<AnswerLine, 'docid' | 'answers'>[];
  readonly type?: string;
  readonly unanswerable?: boolean;
}

/** Reads `corpus.jsonl`, `queries.jsonl` and `answers.jsonl`, whose offsets count Unicode code points. */
export async function readQuestionSet(
  folder: string,
): Promise<{ corpus: string; texts: ReadonlyMap<string, string>; questions: readonly JudgedQuestion[] }> {
  const corpus = join(folder, 'corpus.jsonl');
  const articles = await readLines<{ id: string; text: string }>(corpus);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const queries = await readLines<{ id: string; text: string }>(join(folder, 'queries.jsonl'));
  const answers = new Map(
    (await readLines<AnswerLine>(join(folder, 'answers.jsonl'))).map((line) => [line.qid, line]),
  );
  const questions = queries.flatMap(({ id, text }) => {
    const answer = answers.get(id);
    return answer ? [{ id, text, kind: kindOf(answer), places: placesOf(answer, texts) }] : [];
  });
  return { corpus, texts, questions };
}

function kindOf({ unanswerable, type }: AnswerLine): string {
  return unanswerable ? (type ?? 'unanswerable') : 'answerable';
}

function placesOf(answer: AnswerLine, texts: ReadonlyMap<string, string>): RightPlace[] {
  return [answer, ...(answer.also ?? [])].flatMap(({ docid, answers }) => {
    const characters = [...(texts.get(docid) ?? '')];
    return answers.map(({ text, start }) => {
      const from = characters.slice(0, start).join('').length;
      return { articleId: docid, start: from, end: from + text.length };
    });
  });
}

async function readLines<Line>(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Line]));
}

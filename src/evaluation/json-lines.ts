import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { QuestionSetError } from './errors.js';

/** A line's value, and its file and number for whoever has to mend it. */
interface JsonLine<Value> {
  readonly value: Value;
  readonly where: string;
}

/** The lines of a JSONL file, each of the wanted shape; empty ones are passed over. Throws QuestionSetError. */
export async function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<JsonLine<z.output<Schema>>[]> {
  return (await readLines(path)).map(({ line, where }) => {
    const parsed = schema.safeParse(parse(line, where));
    if (parsed.success) return { value: parsed.data, where };
    const [issue] = parsed.error.issues;
    throw new QuestionSetError(
      `${where}: ${issue?.path.join('.')} is not as it should be (${issue?.message}).`,
    );
  });
}

/** The lines of a file that hold anything. Throws QuestionSetError where the file cannot be read. */
export async function readLines(path: string): Promise<{ line: string; where: string }[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new QuestionSetError(`${path} cannot be read.`, { cause });
  }
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ line, where: `${path}:${i + 1}` }]));
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new QuestionSetError(`${where} is not JSON.`, { cause });
  }
}

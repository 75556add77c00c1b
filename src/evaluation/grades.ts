import { QuestionSetError } from './errors.js';
import { readLines } from './json-lines.js';

/**
 * Reads `qrels.tsv`: a question's id, an article's id and a grade, parted by tabs. Articles of grade 0 or below were
 * judged not to be relevant. Throws QuestionSetError.
 */
export async function readGrades(path: string): Promise<Map<string, Map<string, number>>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { line, where } of await readLines(path)) {
    const [question = '', article = '', grade = ''] = line.split('\t').map((cell) => cell.trim());
    // Some files of this kind begin with the names of the columns.
    if (where.endsWith(':1') && !/^-?\d/.test(grade)) continue;
    const value = Number(grade);
    if (question === '' || article === '' || grade === '' || Number.isNaN(value)) {
      throw new QuestionSetError(`${where} is no question, article and grade, parted by tabs.`);
    }
    if (value <= 0) continue;
    const ofQuestion = grades.get(question) ?? new Map<string, number>();
    grades.set(question, ofQuestion.set(article, value));
  }
  return grades;
}

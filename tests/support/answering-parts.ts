import { type Asked, whatIsAsked } from '../../src/answering/asked.js';
import { PassageContents } from '../../src/answering/ranking/passage-contents.js';
import { QuestionEvidence } from '../../src/answering/ranking/question-evidence.js';
import type { Ranking } from '../../src/answering/ranking/rank-passages.js';
import type { RetrievedPassage } from '../../src/coverage/index.js';
import { answeringModel } from './answering-model.js';

/** What a question is answered with in a test, asked on 30 June 2026: weights of round numbers, see `answeringModel`. */
export function answeringParts(
  question: string | Asked,
  { weights }: Ranking<RetrievedPassage>,
  contents = new PassageContents(),
) {
  const asked = typeof question === 'string' ? whatIsAsked(question, '2026-06-30') : question;
  const evidence = new QuestionEvidence({ asked, weights, contents });
  return { asked, evidence, model: answeringModel };
}

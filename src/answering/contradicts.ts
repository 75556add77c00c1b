import { relativeTo, type Span, slice } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { contradictsKind } from './question/contradicts-kind.js';
import { contradictsRole } from './question/contradicts-role.js';
import type { RetrievedPassage } from './retrieved-passage.js';
import { contradictsTime } from './time/index.js';

/** A sentence of a passage, and the words in it that a reader marks, as offsets into the passage's text. */
export interface MarkedSentence {
  readonly candidate: RetrievedPassage;
  readonly sentence: Span;
  readonly words: Span;
}

/** Whether what is marked in a sentence tells of another time, kind or role than the question asks for. */
export function contradicts(asked: Asked, { candidate, sentence, words }: MarkedSentence): boolean {
  // What somebody said in one year may be about another.
  if (asked.speaker !== undefined) return false;
  const place = relativeTo(candidate.passage, sentence);
  const told = slice(candidate.text, place);
  const own = relativeTo(place, words);
  return (
    contradictsKind(asked, slice(candidate.text, words)) ||
    (asked.role !== undefined && contradictsRole(asked.role, told, own)) ||
    contradictsTime(asked.time, told, own, candidate.article.published)
  );
}

import { type RetrievedPassage, relativeTo, type Span, slice } from '../../coverage/index.js';
import type { Asked } from '../asked.js';
import type { Evidence } from '../features.js';
import { contradictsTime, contradictsYear, saidAtAnotherTime } from '../time/index.js';
import { contradictsActor } from './contradicts-actor.js';
import { contradictsAmount } from './contradicts-amount.js';
import { contradictsKind } from './contradicts-kind.js';
import { contradictsName } from './contradicts-name.js';
import { contradictsNation } from './contradicts-nation.js';
import { contradictsNumber } from './contradicts-number.js';
import { contradictsOpposite } from './contradicts-opposite.js';
import { contradictsRole } from './contradicts-role.js';
import { isNamelessCell } from './is-nameless-cell.js';

/**
 * What is left of the probability of a quote that plainly answers something else. Development questions have too few of
 * these to fit it.
 */
export const LEFT_WHERE_CONTRADICTED = 0.4;

/** A sentence of a passage, what speaks for it, and the words in it that a reader marks, where one read it. */
interface WeighedSentence {
  readonly candidate: RetrievedPassage;
  readonly sentence: Span;
  readonly evidence: Pick<Evidence, 'asking'>;
  /** Offsets into the passage's text. */
  readonly words?: Span | undefined;
}

/** Whether a sentence plainly answers another question than the one asked, or asks one itself. */
export function answersSomethingElse(asked: Asked, sentence: WeighedSentence): boolean {
  const { evidence, words } = sentence;
  return evidence.asking > 0 || (words !== undefined && contradicts(asked, sentence, words));
}

/**
 * Whether what is marked in a sentence is of another kind, name, nation, role, person or time than the question asks for,
 * or the sentence tells of the opposite, or of another number of the same.
 */
function contradicts(asked: Asked, { candidate, sentence }: WeighedSentence, words: Span): boolean {
  const { passage, text, article } = candidate;
  const place = relativeTo(passage, sentence);
  const told = slice(text, place);
  const own = relativeTo(place, words);
  const marked = slice(text, words);
  if (contradictsKind(asked, marked) || contradictsAmount(asked, told, own)) return true;
  if (isNamelessCell(told, own)) return true;
  // What somebody said in one year may be about another, and about anybody.
  if (asked.speaker !== undefined) return saidAtAnotherTime(asked.time, told, article.published);
  return (
    // 'Did prices rise?' may well be answered by a fall.
    (!asked.open && (contradictsOpposite(asked.text, told) || contradictsNumber(asked.text, told))) ||
    contradictsName(asked, told, own) ||
    (asked.nation !== undefined && contradictsNation(asked.nation, told, own)) ||
    (asked.role !== undefined && contradictsRole(asked.role, told, own)) ||
    (asked.actor !== undefined &&
      contradictsActor(
        asked.actor,
        told,
        { headline: article.title, before: sentenceBefore(candidate, sentence) },
        marked,
      )) ||
    contradictsTime(asked.time, told, own, article.published) ||
    contradictsYear(asked.text, {
      sentence: told,
      passage: text,
      headline: article.title,
      published: article.published,
    })
  );
}

function sentenceBefore({ passage, text }: RetrievedPassage, sentence: Span): string {
  const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
  return before ? slice(text, relativeTo(passage, before)) : '';
}

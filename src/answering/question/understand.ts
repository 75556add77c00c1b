import { fold } from '../../../embeddings/terms/folding.js';
import { stemOf } from '../../../embeddings/terms/stems.js';
import { askedNation } from './asked-nation.js';
import { askedRole } from './asked-role.js';
import { askedSpeaker } from './asked-speaker.js';
import { type AskingClause, askingClause, plainQuestion } from './asking-clause.js';
import { wantedAbroad } from './foreign-question-words.js';
import type { AnswerKind, NumberUnit, Wanted } from './wanted/answer-kinds.js';
import { definedBy, wantedBy } from './wanted/wanted.js';

/** What a question asks for, as plain data. */
export interface UnderstoodQuestion {
  /** As it was typed. */
  readonly text: string;
  readonly kind: AnswerKind;
  /** With kind 'number'. */
  readonly unit?: NumberUnit;
  /** Stem of what is counted: 'song' of 'how many songs'. */
  readonly counted?: string;
  /** The word that asks. */
  readonly asks: AskingClause['asks'];
  /** Whether no few words can be the answer: how something is done, whether it is so, a bare topic, a whole post. */
  readonly open: boolean;
  /** Whose words are asked for, as the question names them. */
  readonly speaker?: string;
  /** Whose bearer is asked for, in small letters: 'prime minister'. */
  readonly role?: string;
  /** Of which nation what is asked for is, as an adjective: 'Japanese'. */
  readonly nation?: string;
  /** What is to be defined, in small letters. */
  readonly topic?: string;
  /** Stems of all its words, so that nothing that stands in the question counts as its answer. */
  readonly words: ReadonlySet<string>;
}

/** Words that ask for something with a name, of whatever kind. */
const NAMES_A_THING: ReadonlySet<AskingClause['asks']> = new Set(['what', 'which', 'who', 'whose']);
/** Words of what is still a question, and no post that tells of much else. Readers learned on shorter ones. */
const LONGEST_QUESTION = 30;
const COUNTED = /^how (?:many|much) ((?:[\p{L}-]+ ?){1,5})/u;
const NO_NOUN =
  /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|must|of|the|in|on|at|with|to|from|his|her|their|times)$/;
const IRREGULAR_PLURAL = /^(?:people|men|women|children|police|crew|staff|mice|feet)$/;

/** Reads the kind of answer, the speaker and the words out of a question, in whatever case and form it was typed. */
export function understand(question: string): UnderstoodQuestion {
  const plain = plainQuestion(question);
  const clause = askingClause(plain);
  const wanted = withoutEnglish(plain, clause.asks) ?? wantedBy(clause);
  const counted = wanted.unit === 'count' ? countedNoun(clause.text) : undefined;
  const speaker = askedSpeaker(question);
  const role = askedRole(clause.text);
  const nation = askedNation(clause.text);
  const topic = wanted.kind === 'definition' ? definedBy(clause.text) : undefined;
  return {
    ...wanted,
    text: question,
    asks: clause.asks,
    open:
      wanted.kind === 'yes-no' ||
      (wanted.kind === 'other' && !NAMES_A_THING.has(clause.asks)) ||
      question.split(/\s+/).length > LONGEST_QUESTION,
    ...(counted !== undefined && { counted }),
    ...(speaker !== undefined && { speaker }),
    ...(role !== undefined && { role }),
    ...(nation !== undefined && { nation }),
    ...(topic !== undefined && { topic }),
    words: new Set(wordsOf(question)),
  };
}

/**
 * German 'was' looks like an English auxiliary: other languages are asked first unless an English question word stands
 * there.
 */
function withoutEnglish(plain: string, asks: string | undefined): Wanted | undefined {
  return asks === undefined || asks === 'yes-no' ? wantedAbroad(plain) : undefined;
}

/** The first plural after 'how many', within its phrase ('extra border patrol agents'); else its first word. */
function countedNoun(text: string): string | undefined {
  const words = COUNTED.exec(text)?.[1]?.trim().split(' ') ?? [];
  const end = words.findIndex((word) => NO_NOUN.test(word));
  const phrase = end < 0 ? words : words.slice(0, end);
  const plural = phrase.find((word) => IRREGULAR_PLURAL.test(word) || /.{3}s$/.test(word));
  const noun = plural ?? phrase[0];
  return noun === undefined ? undefined : stemOf(noun);
}

/** The words of a text as stems, folded, without possessives. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(stemOf);
}

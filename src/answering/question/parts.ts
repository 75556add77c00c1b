import { INK } from '../../../embeddings/splitting/words.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { subjectOf, withWordOf } from './from-earlier.js';
import { namesIn } from './names.js';
import { namesEnough, pointsBack } from './points-back.js';
import { ASKS, AUXILIARY, PREPOSITION } from './question-beginnings.js';
import { HOW_MEASURED, QUESTION_WORD } from './question-words.js';

/** Where one sentence that asks ends and the next begins. */
const SENTENCES = /(?<=\?)["”’)]?\s+(?=\S)|\s*\n+\s*/;
/** ' and when did …', ', and by how much', '; why': a second question word after a link. */
const JOINED = new RegExp(
  `(?:,|;|\\s)\\s*(?:and|or|but)(?: also| then)?\\s+(?=(?:${PREPOSITION} )?(?:(?:what|where|when|why|how|whom) ${AUXILIARY}\\b|who (?!ha[sd]\\b|have\\b)${AUXILIARY}\\b|(?:${HOW_MEASURED}|(?:which|what|whose)(?! ${AUXILIARY}\\b)) [\\p{L}]+|who [\\p{L}]+ed\\b|(?:why|how|when|where|${HOW_MEASURED})\\s*[?]?$|(?:by how much|how come)))|;\\s*(?=(?:${QUESTION_WORD})\\b)`,
  'giu',
);
/** ', what was …' before a part that 'and' joins: 'who won, what was the turnout, and when was the recount'. */
const LISTED = new RegExp(
  `,\\s+(?=(?:what|where|when|why|how|who|whom) ${AUXILIARY}\\b|who \\p{L}+ed\\b|(?:${PREPOSITION} )?${HOW_MEASURED}\\b)`,
  'iu',
);
/** 'The difference between what he said and what he did': both sides belong to one question. */
const ONE_QUESTION =
  /\b(?:difference|differ|differs|between|compare|compared|relationship|both|tell apart)\b/i;

/** Has a verb of its own, or words enough for one ('how many people died'); 'what year' and 'by how much' have not. */
const STANDS = new RegExp(`\\b${AUXILIARY}\\b|\\bwho \\p{L}+|(?:\\S+\\s+){3}\\S`, 'iu');

/** What stands for something that the first of several questions names, besides pronouns. */
const REFERS = /\b(?:so|the same|ones?|former|latter)\b/i;
/** More questions than these one answer cannot hold. (2 to 4; ours.) */
export const MOST_PARTS = 3;

/** One question of a text. */
interface QuestionPart {
  /** In the reader's own words. */
  readonly asked: string;
  /** As it is understood alone. */
  readonly text: string;
}

/** The questions that a text asks. A text that asks one question, or may, is its only part. */
export function questionParts(text: string): QuestionPart[] {
  const whole = text.trim();
  const parts = sentencesAsked(whole).flatMap((sentence) =>
    joinedQuestions(sentence).map((asked, i) => ({ asked, joined: i > 0 })),
  );
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return [{ asked: whole, text: whole }];
  return [
    { asked: first.asked, text: first.asked },
    ...rest.map(({ asked, joined }) => {
      const needed = needsFirst(asked) || (joined && isOfWhatFirstNames(asked, first.asked));
      return { asked, text: needed ? withFirst(asked, first.asked) : asked };
    }),
  ];
}

/**
 * A later question that does not stand alone: a mere question word takes the place of the first one's ('who won the cup
 * and when?'); before another stands what the first names, with a comma, so that its question word still begins a clause.
 */
function withFirst(part: string, first: string): string {
  return withWordOf(part, first) ?? `${subjectOf(first, part)}, ${part}`;
}

/** Sentences with a question mark, or one that asks beside them; an introduction stays with the question after it. */
function sentencesAsked(text: string): string[] {
  const sentences = text.split(SENTENCES).filter((sentence) => INK.test(sentence));
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  return sentences.length > 1 && asking.length === sentences.length ? sentences : [text];
}

function joinedQuestions(sentence: string): string[] {
  if (!ASKS.test(sentence) || ONE_QUESTION.test(sentence)) return [sentence];
  const joined = sentence.split(JOINED);
  const listed = joined.length > 1 ? joined.flatMap((part) => part.split(LISTED)) : joined;
  const parts = listed.map((part) => part.trim());
  // 'What year and where did he …': one verb for both.
  if (parts.some((part) => part === '') || !STANDS.test(parts[0] ?? '')) return [sentence];
  const [first = sentence, ...rest] = parts;
  return [/[?.!]$/.test(first) || rest.length === 0 ? first : `${first}?`, ...rest];
}

/** Terms of a question that says by itself what it is about, though it has no name. (3 to 6; ours.) */
const TERMS_OF_A_TOPIC = 4;

/** 'When did the Halden dam collapse and how many people died': the second names nothing, and is of what the first names. */
function isOfWhatFirstNames(part: string, first: string): boolean {
  const namesAny = (text: string): boolean => {
    const { certain, numbers } = namesIn(text);
    return certain.length + numbers.length > 0;
  };
  return questionTerms(part).length < TERMS_OF_A_TOPIC && !namesAny(part) && namesAny(first);
}

function needsFirst(part: string): boolean {
  return REFERS.test(part) || pointsBack(part) || !STANDS.test(part) || !namesEnough(part);
}

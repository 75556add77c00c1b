import { INK } from '../../../embeddings/splitting/words.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { askedInstead } from './asked-instead.js';
import { END_MARKS, plainQuestion } from './asking-clause.js';
import { namesIn } from './names.js';
import { namesEnough, pointsBack } from './points-back.js';
import { HOW_MEASURED, QUESTION_WORD, SURE_AUXILIARY } from './question-words.js';

/** After a question word, what makes a question of it. */
const AUXILIARY = `(?:${SURE_AUXILIARY}|may)`;
const PREPOSITION = '(?:in|on|at|by|for|to|from|since|until|with|of|under|during)';

/** What may stand before a question's first word. */
const LEAD_IN =
  '(?:(?:and|but|so|then|please|hello|hi|hey)[ ,]+)*(?:(?:can|could) you tell me |tell me |do you know )?';

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
/** The first part asks by itself: it begins with a question word, an auxiliary or a preposition before one. */
const ASKS = new RegExp(
  `^${LEAD_IN}(?:${PREPOSITION} )?(?:(?:${QUESTION_WORD})(?:['’]?s)?\\b|${AUXILIARY}\\b)`,
  'i',
);
/** A question word, and nothing that it asks about: 'by how much', 'why'. */
const ASKS_ALONE = new RegExp(`^(?:${PREPOSITION} )?(?:${HOW_MEASURED}|how come|${QUESTION_WORD})$`, 'i');
/** What a question begins with up to the end of its question word, if it has one. */
const LEADING = new RegExp(
  `^${LEAD_IN}(?:(?:${PREPOSITION} )?(?:${HOW_MEASURED}|how come|${QUESTION_WORD})\\s+)?`,
  'i',
);
const STARTS_WITH_AUXILIARY = new RegExp(`^${AUXILIARY}\\b`, 'i');
/** 'The difference between what he said and what he did': both sides belong to one question. */
const ONE_QUESTION =
  /\b(?:difference|differ|differs|between|compare|compared|relationship|both|tell apart)\b/i;

/** Has a verb of its own, or words enough for one ('how many people died'); 'what year' and 'by how much' have not. */
const STANDS = new RegExp(`\\b${AUXILIARY}\\b|\\bwho \\p{L}+|(?:\\S+\\s+){3}\\S`, 'iu');

/** What stands for something that the first of several questions names, besides pronouns. */
const REFERS = /\b(?:so|the same|ones?|former|latter)\b/i;
/** 'What about September?': what is asked of it was asked before. */
const ASKS_THE_SAME = /^(?:what|how) (?:about|of)\b/i;
/** 'When is the funeral?', 'who won?': a question of its own, of something that the earlier one names. */
const ASKS_OF_A_THING = new RegExp(
  `^${LEAD_IN}(?:(?:${QUESTION_WORD}) (?:is|was|are|were) (?:the|an?|his|her|their|its) \\p{L}|who (?:\\p{L}+ed|won|lost|led|paid)\\b)`,
  'iu',
);
const LINK = /^(?:and|but|or|so|also|then)[ ,]+/i;
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

/** The first question with the question word of the other in the place of its own, if that is all that the other has. */
function withWordOf(part: string, first: string): string | undefined {
  const word = part.replace(END_MARKS, '');
  if (!ASKS_ALONE.test(word)) return undefined;
  const rest = first.replace(LEADING, '');
  return `${word} ${STARTS_WITH_AUXILIARY.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest}`;
}

/**
 * A question as it is understood after an earlier one: a mere question word, time or name takes the place of the earlier
 * one's; before one that points back, or asks of a thing that only the earlier one tells apart, stands what that names;
 * any other goes on where it ended ('… and when did Putin?').
 */
export function understoodAfter(earlier: string, question: string): string {
  const own = question.replace(LINK, '');
  const exchanged = withWordOf(own, earlier) ?? askedInstead(earlier, own.replace(ASKS_THE_SAME, ''));
  if (exchanged !== undefined) return exchanged;
  if (ASKS.test(own) && !ASKS_THE_SAME.test(own)) {
    if (pointsBack(own)) return `${subjectOf(earlier, own)}, ${own}`;
    if (ASKS_OF_A_THING.test(own)) return `${namesOf(earlier) || subjectOf(earlier, own)}, ${own}`;
  }
  return `${earlier.replace(END_MARKS, '')} ${question}`;
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

/**
 * The names of a question with its numbers, if it has any: 'when did Vale die' says of whom the funeral is, and 'die' is
 * what was asked before.
 */
function namesOf(question: string): string {
  const words = question.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*/gu) ?? [];
  const named = new Set(namesIn(question).certain);
  if (named.size === 0) return '';
  return words
    .filter((word) => /^\d/.test(word) || questionTerms(word).some((term) => named.has(term)))
    .join(' ');
}

/** The first question's words without those that ask and those that the later one has already. */
function subjectOf(first: string, later: string): string {
  const own = new Set(questionTerms(later));
  const words = first.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*/gu) ?? [];
  return words
    .filter((word) => {
      const terms = questionTerms(word);
      return (
        terms.length > 0 &&
        terms.some((term) => !own.has(term)) &&
        !/^(?:when|why|does|tell|please)$/.test(plainQuestion(word))
      );
    })
    .join(' ');
}

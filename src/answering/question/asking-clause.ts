import { fold } from '../../../embeddings/terms/folding.js';
import { QUESTION_WORD, SURE_AUXILIARY } from './question-words.js';

const AUXILIARY = `${SURE_AUXILIARY}|may`;

/** What leads up to a question and asks for nothing: 'can you tell me', 'does anyone know', 'I want to know'. */
const PREAMBLE =
  /^(?:(?:hi|hello|hey|so|and|but|ok|okay|well|please|pls|um|oh|also|then)\b[\s,!.:-]*)*(?:(?:please |pls )?(?:(?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please )?(?:tell|say|explain|remind|let)(?: (?:me|us))?(?: know)?|(?:do|does|did) (?:you|u|anyone|anybody|someone) (?:happen to )?(?:know|remember)|any idea|(?:i|we)(?: would|d)? (?:want|like|need|wanted|wish) to know|(?:i|we) wonder|(?:i ?a?m|were?) (?:just )?(?:wondering|curious)(?: about)?|(?:tell|remind) (?:me|us)(?: about)?|let me know|find out|is it (?:true|known|correct)(?= (?:what|who|when|where|why|how|which)))\b[\s,:]*(?:please\b[\s,]*)?)?/;
/** 'In 2017, who …', 'When people are arrested, what …': what is asked for comes after the comma. */
const CIRCUMSTANCE = new RegExp(
  `^(?:when|if|while|after|before|as|in|at|on|during|for|since|according to|besides|with|by|from|of|under|unlike|among|apart from|aside from|along with|despite|although|because)\\b[^?]{2,}?, ?(?:and |but |so )?(?=(?:in |on |at |by |for |to |from |since |until |with )?(?:${QUESTION_WORD})\\b|(?:${AUXILIARY})\\b)`,
);
const OPENING = new RegExp(
  `^(?:(?:and|but|so|then|or) )?(?:(?:in|on|at|by|for|to|from|since|until|with|of|under|during|about|against|after|over|through|into|between|among|near|within|as|along) )?(?:the |exactly |roughly |about )?(${QUESTION_WORD})(?:s|re|d|ll)?\\b`,
);
/**
 * A question word further in asks; 'who', 'when' and 'where' only at the end ('Abe met Putin when?') or after a comma.
 */
const INSIDE =
  /\b(?:what|which|wich|whose|how|why)\b|\b(?:whom?|when|where)$|(?<=, ?(?:and |but )?)(?:whom?|when|where)\b/;
const YES_NO = new RegExp(`^(?:(?:and|but|so) )?(?:${AUXILIARY})\\b`);

/** What a question ends with that is no word of it. */
export const END_MARKS = /[\s?!.]+$/;

export interface AskingClause {
  /** Folded and in small letters, from the question word on where there is one; without apostrophes and end marks. */
  readonly text: string;
  readonly asks: 'who' | 'whose' | 'when' | 'where' | 'why' | 'how' | 'what' | 'which' | 'yes-no' | undefined;
}

/** A question in the form that its patterns are written for: small letters, no accents, apostrophes, end marks. */
export function plainQuestion(question: string): string {
  return fold(question)
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '')
    .replace(/["“”«»„]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(END_MARKS, '')
    .trim();
}

/** The clause of a plain English question that says what is asked for, and by which word. */
export function askingClause(plain: string): AskingClause {
  const whole = plain.replace(PREAMBLE, '');
  const clause = whole.replace(CIRCUMSTANCE, '');
  const opening = OPENING.exec(clause);
  if (opening) {
    const at = clause.indexOf(opening[1] ?? '');
    return { text: clause.slice(at), asks: asked(opening[1]) };
  }
  if (YES_NO.test(clause)) return { text: clause, asks: 'yes-no' };
  const inside = INSIDE.exec(clause);
  if (inside) return { text: clause.slice(inside.index), asks: asked(inside[0]) };
  return { text: clause, asks: undefined };
}

function asked(word: string | undefined): AskingClause['asks'] {
  if (word === 'whom') return 'who';
  return word === 'wich' ? 'which' : (word as AskingClause['asks']);
}

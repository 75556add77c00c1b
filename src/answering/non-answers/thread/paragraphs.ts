import { questionTerms, terms } from '../../../../embeddings/terms/terms.js';
import { type Article, type Span, slice } from '../../../coverage/index.js';

/** Somebody speaking for themselves, in English. */
const FIRST_PERSON = /\b(?:I|i(?!\.e)|[Mm]y|[Mm]e|[Mm]ine|[Ii]['’]?(?:m|ve|d|ll))\b/u;
const SECOND_PERSON = /\byou/iu;
const QUOTED = /["“«][^"“”«»]*["”»]/gu;
/** Where one ends, also where the next was pasted without a space; not in an address or '#tag?q=1'. */
const SENTENCE_END = /(?<=[.!?])(?=\s|\p{Lu}|$)/u;
/** Asking without a question mark. */
const ASKS_FOR_HELP =
  /\bwondering\b|\bthanks? in advance\b|\bany (?:ideas?|help|advice|suggestions?|tips)\b|\b(?:can|could|does|has|would) any(?:one|body)\b|\bany(?:one|body) (?:know|have|tried)\b|\bany of you\b|\bplease (?:help|advise)\b|\blike to know\b/iu;
/** What somebody has in mind to do or looks for: hardly said by whoever gives help. */
const IN_NEED = new RegExp(
  [
    String.raw`\b(?:I|we)(?:['’](?:m|re)| am| are)(?: (?:also|currently|just|now|soon))* (?:going|planning|looking|trying|travell?ing|flying|hoping|interested|confused|worried|unsure|not sure|new to)\b`,
    String.raw`\b(?:I|we)(?:['’]d| would)(?: really)? (?:like|love|prefer) to\b`,
    String.raw`\b(?:I|we) (?:want|need|plan|hope|intend|can(?:no|['’])t (?:find|figure|seem))\b`,
    String.raw`\b(?:my|our|the|other|main)(?: \w+)? questions? (?:is|are|was|would)\b`,
    String.raw`^\W*(?:\w+ )?questions?:`,
  ].join('|'),
  'iu',
);
/** 'Will I be let in?', 'Do we need a visa?' */
const ASKS_FOR_ONESELF =
  /\b(?:will|can|could|should|do|does|would|am|are|is|may|might|must|shall)(?:n['’]t)? (?:I|we|my|our)\b[^?]*\?$/iu;
/** 'PS: …', 'Edit: …': whoever asked adds something. */
const ADDS = /^\W*(?:p\.? ?s\b|edit|update|note|addendum|background|context|thanks?|thank you)\b/iu;
const BEGINS_AS_REPLY =
  /^\W*(?:yes|no|yeah|yep|nope|sure|unfortunately|short answer|it depends|depends|absolutely|in general|generally|you (?:can|could|should|need)|I (?:recommend|suggest|agree)|I(?:['’]d| would) (?:recommend|suggest|go|say|try))\b/iu;
const ADVISES =
  /\byou (?:can|could|should|need|must|may|might|will|would|don['’]t|do not|have to|are|want)\b|\byou['’](?:ll|re|d)\b|\byour\b/iu;
/** Sentences at the end of a paragraph that may ask others something: 'What would you do? It is urgent.' */
const AT_THE_END = 2;
/** Words after a question that make an answer. */
const ANSWER_WORDS = 12;
/** Share of a headline's terms that a question has to hold to be the same. */
const SAME_QUESTION = 0.5;
/** Paragraphs at the beginning of an article among which a post may be. */
const MOST_PARAGRAPHS = 12;
/** Characters of a paragraph beyond which it is no post: it would be looked at anew for every passage of the article. */
const LONGEST_PARAGRAPH = 5_000;
/** Blank lines alone: a post's lines belong together, where `splitParagraphs` may make each of them a paragraph. */
const BETWEEN_PARAGRAPHS = /\r?\n[^\S\n]*\r?\n\s*/gu;

/** 'Hi all,' in a line of its own, before what somebody asks. Whoever writes 'Dear Rosalind,' writes to a paper. */
const SALUTATION =
  /^\W*(?:hi|hello|hey|good (?:morning|evening|day)|dear (?:all|everyone|everybody|community|members|friends))\b[^.?\n]{0,40}[,!:–—-]?\s*$/iu;

/** A paragraph of a thread, as far as it may be its post. */
export interface Paragraph {
  /** Its number, 0 for the first. */
  readonly at: number;
  /** Where it ends in the article's text. */
  readonly end: number;
  /** Its own ones, without what it quotes. */
  readonly sentences: readonly string[];
  readonly statements: readonly string[];
}

/**
 * Those that others follow, up to one that is no post: nothing could answer the last paragraph of an article. A salutation
 * is none. Each is looked at when it is asked for: of most articles the first one is enough.
 */
export function* firstParagraphs({ text, body }: Pick<Article, 'text' | 'body'>): Generator<Paragraph> {
  let start = body.start;
  let at = 0;
  while (at < MOST_PARAGRAPHS) {
    BETWEEN_PARAGRAPHS.lastIndex = start;
    const gap = BETWEEN_PARAGRAPHS.exec(text);
    const next = BETWEEN_PARAGRAPHS.lastIndex;
    if (gap === null || next >= body.end || gap.index - start > LONGEST_PARAGRAPH) return;
    const place = { start, end: gap.index };
    start = next;
    if (at === 0 && SALUTATION.test(slice(text, place))) continue;
    yield paragraphOf(text, place, at++);
  }
}

function paragraphOf(text: string, place: Span, at: number): Paragraph {
  const sentences = slice(text, place)
    .replace(QUOTED, '')
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const statements = sentences.filter((sentence) => !sentence.endsWith('?'));
  return { at, end: place.end, sentences, statements };
}

/** Whether somebody speaks for themselves. */
export function isOfOneself(words: string): boolean {
  return FIRST_PERSON.test(words);
}

/** Whether somebody asks for help, with or without a question mark. */
export function asksForHelp(words: string): boolean {
  return ASKS_FOR_HELP.test(words);
}

/** Whether somebody says what they have in mind or look for, or asks on their own behalf. */
export function needsHelp({ sentences, statements }: Paragraph): boolean {
  return (
    statements.some((sentence) => IN_NEED.test(sentence) || ASKS_FOR_HELP.test(sentence)) ||
    (sentences.slice(-AT_THE_END).some((sentence) => ASKS_FOR_ONESELF.test(sentence)) &&
      !ADVISES.test(sentences.at(-1) ?? ''))
  );
}

/** Whether whoever asked goes on, after the question: 'My train leaves at six', 'Update: …'. */
export function addsToQuestion({ sentences }: Paragraph): boolean {
  return (
    ADDS.test(sentences[0] ?? '') ||
    (sentences.some((sentence) => IN_NEED.test(sentence)) &&
      !sentences.some((sentence) => SECOND_PERSON.test(sentence)))
  );
}

/**
 * Whether it asks others. Not so a list of questions and answers, 'Can I pay by card? You can.', an answer that asks
 * back, 'I did. Have you tried …? It …', or a report of what was asked.
 */
export function asksOthers({ at, sentences }: Paragraph, isAsked: boolean): boolean {
  if (!isAsked && answersItself(sentences)) return false;
  return sentences.some(
    (sentence, i) =>
      ASKS_FOR_HELP.test(sentence) ||
      (sentence.endsWith('?') &&
        (i >= sentences.length - AT_THE_END || (at === 0 && !SECOND_PERSON.test(sentence)))),
  );
}

/** Whether somebody else goes on after its last question: 'Can I pay by card? You can, at the desk …' */
function answersItself(sentences: readonly string[]): boolean {
  const last = sentences.findLastIndex((sentence) => sentence.endsWith('?'));
  if (last < 0) return false;
  const rest = sentences.slice(last + 1).join(' ');
  return rest.split(' ').length >= ANSWER_WORDS && !FIRST_PERSON.test(rest) && !ASKS_FOR_HELP.test(rest);
}

/** Whether it ends by asking what the headline asks; what has further sentences may answer it itself. */
export function repeats(headline: string, { sentences }: Paragraph): boolean {
  const asked = questionTerms(headline);
  return sentences.slice(-AT_THE_END).some((sentence) => {
    if (!sentence.endsWith('?')) return false;
    const own = new Set(terms(sentence));
    const same = asked.filter((term) => own.has(term)).length;
    return same > 0 && same >= SAME_QUESTION * asked.length;
  });
}

/** Whether it answers what stands before it, or the headline. */
export function isReply({ at, sentences, statements }: Paragraph): boolean {
  return (
    BEGINS_AS_REPLY.test(sentences[0] ?? '') ||
    (at > 0 && statements.some((sentence) => ADVISES.test(sentence)))
  );
}

/** A column or a letter: whoever asks goes on about themselves, and speaks to nobody. */
export function goesOnItself(rest: string): boolean {
  const own = rest.replace(QUOTED, '');
  return FIRST_PERSON.test(own) && !SECOND_PERSON.test(own);
}

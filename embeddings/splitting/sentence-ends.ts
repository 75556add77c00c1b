import { abbreviationKind, isOrdinal, isSayingVerb, startsSentences } from './abbreviations.js';
import { datelineEnd } from './dateline.js';
import { type Enclosure, enclosuresOf } from './enclosures.js';

/** Longest stretch before or after an end mark that is looked at, in UTF-16 units: no abbreviation is longer. */
const CONTEXT_CHARS = 32;

/** A run of end marks, an ellipsis written with spaces as one. '．' and '｡' are among the Unicode end marks. */
const END_MARKS = /\.(?:[ \u00a0]\.){2,}|[\p{Sentence_Terminal}…‥]+/gu;
/**
 * What closes after an end mark: quotation marks, brackets (French ones after a space), notes such as '[12]',
 * '[citation needed]', ':121,154'.
 */
const CLOSERS =
  /(?:[\p{Pe}\p{Pf}"'*_]|[ \u00a0\u202f][»›](?=[\s\p{P}]|$)|\[[\p{L}\d ]{1,30}\]|:\d{1,4}(?:[,–-]\d{1,4}){0,9}(?=\s)|(?<=„[^“]{0,240})“)*/uy;
const GAP = /\s*/y;
const OPENERS = /[\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'*_¿¡]{0,4}\s?/uy;
const QUOTE_OPENS = /^[\p{Pi}"«»„]/u;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]{0,31}/uy;
const NEXT_WORDS = /[\p{L}\p{M}'’]{1,32}/gu;

/** Marks that end a sentence only before white space; the others ('。', '।', '؟') end it by themselves. */
const NEEDS_SPACE = /^[.!?…‥]+$/;
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&'’-]*$/u;
const LIST_NUMBER = /^\(?(?:\d{1,3}|\p{L}|[IVXivx]{1,5})$/u;
const LOWER = /^[\p{Ll}\p{M}]/u;
/** 'iPhone', 'eBay': written small, but as good as a capital. */
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;
/** A part of an abbreviation that is written with spaces: 'z. B.', 'a. D.', 'EE. UU.', 'т. д.'. */
const SHORT_PART = /^(?:\p{L}|\p{Lu}{2})$/u;
const DIGIT_OR_ROMAN = /^(?:\p{N}|AD$|[IVXLC]+$)/u;
/** 'said.The': the space that editors lose. Not 'example.com', not 'U.S.A'. */
const GLUED_BEFORE = /(?:^|\s)["“(]?\p{L}*\p{Ll}{2}$/u;
const GLUED_AFTER = /^\p{Lu}(?:\p{Ll}*(?:[,;]?\s|$)|\p{Ll}+['’])/u;
/** '180 °C', not the initial of a name. */
const DEGREES = /[°º][ \u00a0]?[CF]$/u;
/** '45' in 'I am 45.': English, where 'am 5.' is a German ordinal. */
const OWN_AGE = /\bI am \d{1,2}$/;
const SMALL_START = /^\s*\p{Ll}/u;
const CAPITAL_AFTER_END = /[.!?…]["”’')\]]*\s+["“‘(]?\p{Lu}/u;
/** In small letters a full stop also ends a unit, '2 tbsp. sugar', or any abbreviation before one of these. */
const UNIT = /\d ?\p{L}{1,4}$/u;
const LINKS = /^(?:and|or|of|per|to)$/;
/** Follows a Japanese quotation that belongs to the sentence around it: 「…。」と言った. */
const JAPANESE_QUOTATIVE = /^(?:と|って|など|という|、|は|が|の|を|に)/u;

/** One possible end of a sentence within its block. */
interface Candidate {
  readonly block: string;
  /** Whether the block has no capitals where its sentences begin. */
  readonly small: boolean;
  /** The run of end marks. */
  readonly marks: string;
  readonly at: number;
  /** After the marks and what closes behind them. */
  readonly end: number;
  /** First character of the sentence so far. */
  readonly sentenceStart: number;
  /** The quotation or bracket that closes exactly at `end`. */
  readonly closed: Enclosure | undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Ends of the sentences in a block (a paragraph without lists in it), as offsets into it, without its last end. */
export function sentenceEnds(block: string): number[] {
  const ends: number[] = [];
  const small = isWrittenSmall(block);
  const enclosures = enclosuresOf(block);
  const openings = [...enclosures].sort((a, b) => a.start - b.start);
  let nextOpening = 0;
  let nextClosing = 0;
  const dateline = datelineEnd(block);
  let insideUntil = 0;
  let sentenceStart = matchAt(GAP, block, 0).length;
  let done = 0;
  for (const { 0: marks, index: at } of block.matchAll(END_MARKS)) {
    if (at < done || at < dateline) continue;
    const end = at + marks.length + matchAt(CLOSERS, block, at + marks.length).length;
    done = end;
    for (let o = openings[nextOpening]; o !== undefined && o.start < end; o = openings[++nextOpening]) {
      // A bracket or quotation that only opens after the marks is none that the marks stand in.
      if (o.start < at) insideUntil = Math.max(insideUntil, o.end);
    }
    if (end < insideUntil) continue;
    for (let e = enclosures[nextClosing]; e !== undefined && e.end < end; e = enclosures[++nextClosing]);
    const last = enclosures[nextClosing];
    const closed = last?.end === end && last.start < at ? last : undefined;
    if (!endsSentence({ block, small, marks, at, end, sentenceStart, closed })) continue;
    ends.push(end);
    sentenceStart = end + matchAt(GAP, block, end).length;
  }
  return ends;
}

function endsSentence(candidate: Candidate): boolean {
  const { block, marks, at, end } = candidate;
  if (end >= block.length) return true;
  const gap = matchAt(GAP, block, end);
  if (gap === '') return endsWithoutSpace(candidate);
  const next = end + gap.length;
  if (next >= block.length) return true;
  const openers = matchAt(OPENERS, block, next);
  const word = matchAt(WORD, block, next + openers.length);
  if (LOWER.test(word) && !CAMEL.test(word)) return endsSmall(candidate, word);
  if (closesAside(candidate)) return false;
  if (marks === '.') {
    const nextIsAbbreviated = block[next + openers.length + word.length] === '.';
    return !fullStopGoesOn(candidate, openers, word, nextIsAbbreviated);
  }
  return !(end > at + marks.length && creditsSpeaker(block, next));
}

/** As posts often are: 'i tried it. it did not work.' */
function isWrittenSmall(block: string): boolean {
  return SMALL_START.test(block) && !CAPITAL_AFTER_END.test(block);
}

function endsSmall({ block, small, marks, at, end, sentenceStart }: Candidate, next: string): boolean {
  // '"stop!" he said' goes on.
  if (!small || end > at + marks.length || !/^[!?]+$|^\.$/.test(marks)) return false;
  if (marks !== '.') return true;
  const before = block.slice(Math.max(sentenceStart, at - CONTEXT_CHARS), at);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const kind = abbreviationKind(word);
  // Before a word, 'no' is one.
  const isWord = word.length > 1 && (kind === undefined || kind === 'before-number');
  return isWord && !UNIT.test(before) && !LINKS.test(next);
}

/** A bracket within a sentence holds its own end mark: 'Apple (Apple Inc.) Chief …'. */
function closesAside({ closed, sentenceStart }: Candidate): boolean {
  return closed?.bracket === true && closed.start > sentenceStart;
}

/** '"Stop!" Smith shouted.': a capital follows the quotation, but the sentence goes on. */
function creditsSpeaker(block: string, from: number): boolean {
  const words = block.slice(from, from + 2 * CONTEXT_CHARS).match(NEXT_WORDS) ?? [];
  const verb = words.slice(0, 4).findIndex((word) => LOWER.test(word));
  return verb > 0 && isSayingVerb(words[verb] ?? '');
}

function fullStopGoesOn(
  { block, at, sentenceStart }: Candidate,
  openers: string,
  next: string,
  nextIsAbbreviated: boolean,
): boolean {
  const before = block.slice(Math.max(sentenceStart, at - CONTEXT_CHARS), at);
  if (LIST_NUMBER.test(block.slice(sentenceStart, Math.min(at, sentenceStart + CONTEXT_CHARS)))) return true;
  const word = LAST_WORD.exec(before)?.[0];
  if (word === undefined) return false;
  if (DEGREES.test(before) || OWN_AGE.test(before)) return false;
  if (SHORT_PART.test(word) && SHORT_PART.test(next) && nextIsAbbreviated) return true;
  if (/^\d{1,2}$/.test(word)) {
    const lead = LAST_WORD.exec(before.slice(0, -word.length).trimEnd())?.[0];
    return isOrdinal(lead, next);
  }
  switch (abbreviationKind(word)) {
    case 'goes-on':
      return true;
    case 'before-number':
      return DIGIT_OR_ROMAN.test(next);
    case 'may-end':
      // 'J. A. Hobson': what looks like an article is the next initial.
      return (
        !(startsSentences(next) && !(next.length === 1 && nextIsAbbreviated)) && !QUOTE_OPENS.test(openers)
      );
    default:
      return false;
  }
}

function endsWithoutSpace(candidate: Candidate): boolean {
  const { block, marks, at, end, closed, sentenceStart } = candidate;
  const after = block.slice(end, end + CONTEXT_CHARS);
  if (!NEEDS_SPACE.test(marks)) {
    if (/^\p{N}/u.test(after) && /\p{N}$/u.test(block.slice(0, at).slice(-1))) return false;
    if (end === at + marks.length) return !/^[\p{Po}\p{Pe}\p{Pf}]/u.test(after);
    // What follows a quotation that opened the sentence tells who speaks: “我去。”他说。
    return (
      !JAPANESE_QUOTATIVE.test(after) &&
      !(closed !== undefined && closed.start <= sentenceStart && CJK.test(after))
    );
  }
  if (end > at + marks.length) return false;
  const before = block.slice(Math.max(0, at - CONTEXT_CHARS), at);
  if (
    /^[!?]+$/.test(marks) &&
    CJK.test(after) &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before)
  ) {
    return true;
  }
  return marks !== '…' && GLUED_BEFORE.test(before) && GLUED_AFTER.test(after);
}

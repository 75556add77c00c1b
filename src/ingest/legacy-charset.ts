import chardet from 'chardet';
import iconv from 'iconv-lite';
import { ingestProblem } from '../coverage/index.js';
import { isFreeOfControls } from './control-characters.js';
import type { Decoded } from './decoded.js';

/**
 * Confidence (0 to 100, chardet's) from which its answer is taken. Measured on single sentences in 20 languages: right
 * answers mostly 56 to 100, wrong ones below 45.
 */
const CONFIDENT = 50;

/** With less, the answer is taken if it stands so far above the next: Czech gives 39 against 16 for Portuguese. */
const FAIRLY_CONFIDENT = 30;
const CLEAR_LEAD = 2;

/** A Western text is also proven by its characters, so less of a lead will do: Icelandic gives 36 against 23. */
const WESTERN_LEAD = 1.5;

/** What chardet answers for charsets that it could not tell at all. */
const NO_EVIDENCE = 10;

/** Bytes given to chardet: enough for its statistics, and they keep a 10 MB file quick. */
const SAMPLE_BYTES = 64 * 1024;

/** What Western texts in windows-1252 use beyond ASCII: letters, quotation marks, dashes, common signs. */
const WESTERN = /^[\t\n\v\f\r -~À-ÖØ-öø-ÿŒœŠšŽžŸ‘’‚“”„–—…•€£¥§©®°«»¿¡·ºª½¼¾™\u00A0\u00AD]*$/;

/** Above this share of letters beyond ASCII a text is hardly Western. French has about 0.04. */
const MOST_ACCENTED = 0.25;

/** The characters that C1 controls stand for are printable in windows-1252, and browsers read Latin-1 as that. */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'iso-8859-9': 'windows-1254',
};

/**
 * Text in a charset from before Unicode: the declared one if it fits, else the one that detection is sure of, else
 * windows-1252 if nothing speaks against it and it gives a plain Western text. Anything less sure is refused.
 */
export function decodeLegacy(bytes: Uint8Array, firstHigh: number, declared: string | undefined): Decoded {
  const trusted = declared === undefined ? undefined : decodeClean(bytes, declared);
  if (trusted) return trusted;
  const start = Math.max(0, firstHigh - SAMPLE_BYTES / 2);
  const candidates = chardet
    .analyse(bytes.subarray(start, start + SAMPLE_BYTES))
    .filter(({ confidence }) => confidence > NO_EVIDENCE)
    .flatMap(({ name, confidence }) => {
      const decoded = decodeClean(bytes, name);
      return decoded ? [{ decoded, confidence }] : [];
    });
  const [best, next] = candidates;
  const lead = best ? best.confidence / (next?.confidence ?? 1) : 0;
  if (best && isSure(best.confidence, lead)) return best.decoded;
  const western = decodeClean(bytes, 'windows-1252');
  const unopposed = !best || (best.decoded.encoding === 'windows-1252' && lead >= WESTERN_LEAD);
  if (western && unopposed && isWestern(western.text)) return western;
  return { problem: ingestProblem('unknown-encoding', { byte: firstHigh }) };
}

function isSure(confidence: number, lead: number): boolean {
  return confidence >= CONFIDENT || (confidence >= FAIRLY_CONFIDENT && lead >= CLEAR_LEAD);
}

function decodeClean(bytes: Uint8Array, charset: string): { text: string; encoding: string } | undefined {
  const name = charset.trim().toLowerCase();
  const encoding = WIDER[name] ?? name;
  // Bytes that came this far are not Unicode, whatever is declared.
  if (encoding.startsWith('utf') || !iconv.encodingExists(encoding)) return undefined;
  const text = iconv.decode(bytes, encoding);
  return text.includes('\uFFFD') || !isFreeOfControls(text) ? undefined : { text, encoding };
}

function isWestern(text: string): boolean {
  if (!WESTERN.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[À-ÿŒœŠšŽžŸ]/gu)?.length ?? 0;
  return accented <= letters * MOST_ACCENTED;
}

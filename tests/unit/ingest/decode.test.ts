import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/ingest/decode.js';

/** Text as people write it: any Unicode, without the control characters that mark binary data. */
const writtenText = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => !/[^\P{Cc}\t\n\r]/u.test(text) && text.trim() !== '' && !text.startsWith('\uFEFF'));

function textOf(bytes: Uint8Array, charset?: string): string {
  const decoded = decode(bytes, charset);
  if ('problem' in decoded) throw new Error(decoded.problem.reason);
  return decoded.text;
}

function problemOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return 'problem' in decoded ? decoded.problem.reason : undefined;
}

describe('Unicode', () => {
  test('any text comes back from UTF-8, and from UTF-16 and UTF-32 with a mark, as it was', () => {
    fc.assert(
      fc.property(
        writtenText,
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'utf-32le'),
        (text, encoding) => {
          expect(textOf(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
          expect(textOf(Buffer.from(text))).toBe(text);
        },
      ),
    );
  });

  test.each(['utf-16le', 'utf-16be'])('%s without a mark is told by its zero bytes', (encoding) => {
    const text = 'Tokyo talks: “progress” on the eight-point plan — 東京\r\nSecond line.';
    expect(textOf(iconv.encode(text, encoding))).toBe(text);
  });

  test('only the first byte order mark is dropped', () => {
    expect(textOf(Buffer.from('\uFEFFa\uFEFFb'))).toBe('a\uFEFFb');
  });

  test('a file cut in the middle of a character is refused with the place, not repaired', () => {
    const bytes = Buffer.from('Der Bürgermeister größte Überraschung: 東京');
    expect(problemOf(bytes.subarray(0, -1))).toMatch(
      `ends in the middle of a character at byte ${bytes.length - 3}`,
    );
  });

  test('a damaged byte in UTF-8 is refused with its offset', () => {
    const bytes = Buffer.from('“Größe”, sagte der Bürgermeister über die Straße.');
    bytes[20] = 0xff;
    expect(problemOf(bytes)).toMatch(/is damaged at byte \d+/);
  });

  test('half a surrogate pair in UTF-16 is refused', () => {
    expect(problemOf(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8]))).toMatch(/damaged UTF-16LE/);
  });
});

describe('charsets from before Unicode', () => {
  test.each([
    ['windows-1252', '“The café’s façade – naïve,” said René. It cost €5.'],
    ['windows-1252', 'The minister’s visit gave an impetus to ties, officials said on Friday.'],
    ['windows-1252', 'A café'],
    ['iso-8859-1', 'Die Größe der Straße überraschte den Bürgermeister, der für die Änderung war.'],
    ['Shift_JIS', '日本の外務大臣は金曜日に東京で会談した。両国の関係は前向きな弾みを得た。'],
    ['EUC-JP', '日本の外務大臣は金曜日に東京で会談した。'],
    ['windows-1251', 'Отношения между Токио и Москвой получили положительный импульс.'],
    ['gb18030', '日本外务大臣星期五在东京举行会谈，讨论两国关系。'],
    ['euc-kr', '일본 외무상은 금요일 도쿄에서 회담했다.'],
    [
      'windows-1250',
      'Předseda vlády v pátek oznámil, že ministři budou jednat o nové smlouvě, která má být podepsána v září.',
    ],
    ['windows-1254', 'Başbakan cuma günü yaptığı açıklamada, bakanların eylül ayında görüşeceğini söyledi.'],
    ['windows-1252', 'Ráðherra sagði á föstudag að þjóðirnar myndu ræða nýjan samning.'],
    ['koi8-r', 'Отношения между Токио и Москвой получили положительный импульс.'],
    ['big5', '日本外務大臣星期五在東京舉行會談，討論兩國關係。'],
  ])('%s is read right: %s', (charset, text) => {
    expect(textOf(iconv.encode(text, charset))).toBe(text);
  });

  test('a declared charset is believed where the bytes fit it', () => {
    const greek = 'Η κυβέρνηση ανακοίνωσε νέα μέτρα';
    expect(textOf(iconv.encode(greek, 'windows-1253'), 'windows-1253')).toBe(greek);
  });

  test('a declared charset does not turn UTF-8 into nonsense', () => {
    expect(textOf(Buffer.from('naïve café'), 'iso-8859-1')).toBe('naïve café');
  });

  test('bytes that no charset is sure of are refused', () => {
    expect(problemOf(iconv.encode('Η κυβέρνηση', 'windows-1253'))).toMatch(
      /encoding could not be recognised/,
    );
  });

  test('whatever the bytes, no character is replaced', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if ('text' in decoded && decoded.encoding !== 'utf-8' && !decoded.encoding.startsWith('utf-16')) {
          expect(decoded.text).not.toContain('\uFFFD');
        }
      }),
    );
  });
});

describe('what is not text', () => {
  test.each([
    ['nothing', [], 'is empty'],
    ['white space', [0x20, 0x0a, 0x09], 'is empty: there is only white space in it'],
    ['zero bytes', [0x41, 0x00, 0x00, 0x42, 0x00, 0x43], 'is not text: it has zero bytes in it'],
    ['control characters', [0x41, 0x01, 0x02, 0x42], 'is not text: it is full of control characters'],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(Uint8Array.from(bytes))).toBe(problem);
  });
});

/** '6½' is '6.5' to whoever asks for it; NFKC alone would make '61⁄2' of it. */
const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅓': '.33',
  '⅔': '.67',
  '⅕': '.2',
  '⅖': '.4',
  '⅗': '.6',
  '⅘': '.8',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};
const FRACTION = /(\d?)([½¼¾⅓⅔⅕⅖⅗⅘⅛⅜⅝⅞])/g;

/** Latin letters that have no decomposition, as they are commonly written without their stroke. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};
const LETTER = /[ßẞøØæÆœŒłŁđĐðÐþÞı]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;
/** Accents on Latin, Greek and Cyrillic letters; vowel signs and voicing marks of other scripts are letters to them. */
const ACCENTS = /[\u0300-\u036f]+/g;

/** A text as it is matched, never as it is stored: compatibility forms, accents and ligatures folded, case kept. */
export function fold(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .replace(FRACTION, (_, digit: string, sign: string) => `${digit === '' ? ' 0' : digit}${FRACTIONS[sign]}`)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

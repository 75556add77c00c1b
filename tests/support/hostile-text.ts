import fc from 'fast-check';

/**
 * What breaks a message that trusts its text: Markdown, mentions, timestamps, links, joiners, directions, halves of
 * pairs.
 */
const TRAPS = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '||',
    '|',
    '\\',
    '\\*',
    '#',
    '-# ',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '>>> ',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](https://evil.example)',
    '<',
    '<@1>',
    '<@&1>',
    '<#1>',
    '<t:0:R>',
    '</ask:1>',
    ':smile:',
  ],
  ...[
    '@everyone',
    '@here',
    'https://evil.example/a_b',
    'discord.gg/evil',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u202e',
  ],
  ...[
    '\ufeff',
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\t',
    '\0',
    '\ud83d',
    '\udc69',
    '👩‍👩‍👧‍👦',
    'é',
    'ש',
    '…',
    ' ',
    '. ',
  ],
  ...['Abe', 'Sentence one.', 'Вопрос?', '日本。', '9:30', '12'],
];

/** Any Unicode, from nothing to longer than every limit of Discord. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...TRAPS), fc.integer({ min: 1, max: 1_500 }))
    .map(([trap, times]) => trap.repeat(times)),
);

/** An address as an article may carry it. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  hostileText,
  hostileText.map((text) => `https://news.example/${text}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://bank.example@evil.example/',
    'file:///etc/passwd',
    'http://[::1]/a',
  ),
);

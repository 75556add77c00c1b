import type { Wanted } from './answer-kinds.js';

const NOUNS: readonly (readonly [wanted: Wanted, nouns: string])[] = [
  [
    { kind: 'time' },
    'year month week day date time hour decade century night morning evening afternoon season era period weekday birthday deadline',
  ],
  [
    { kind: 'place' },
    'country city state town place region county island continent village street location venue nation province district neighborhood neighbourhood hospital museum park address hometown birthplace capital destination airport prison suburb area stadium river mountain lake border hotel theatre theater',
  ],
  [
    { kind: 'person' },
    'person man woman boy girl actor actress president minister lawyer attorney doctor player author writer singer scientist researcher senator congressman congresswoman governor mayor king queen prince princess artist director ceo chairman chairwoman leader politician official journalist reporter judge general chef coach manager striker goalkeeper quarterback driver rapper musician composer poet philosopher engineer inventor founder owner winner candidate designer architect historian economist expert spokesman spokeswoman spokesperson ambassador astronaut emperor pope bishop saint suspect victim guard star celebrity comedian model host husband wife father mother brother sister son daughter character surgeon professor athlete swimmer runner boxer golfer republican democrat lawmaker billionaire executive analyst pilot captain soldier officer patient student teacher secretary successor predecessor',
  ],
  [
    { kind: 'organisation' },
    'company firm club team party agency organization organisation university school college newspaper bank band airline network studio brand manufacturer automaker government court union department ministry charity startup publisher retailer carmaker maker supplier corporation institution magazine channel broadcaster committee commission church observatory laboratory institute label',
  ],
  [{ kind: 'number', unit: 'percent' }, 'percentage percent share proportion rate fraction'],
  [
    { kind: 'number', unit: 'money' },
    'price cost salary fee fine revenue profit budget wage income fortune bail ransom debt deficit turnover rent prize',
  ],
  [{ kind: 'number', unit: 'age' }, 'age'],
  [{ kind: 'number', unit: 'duration' }, 'duration sentence'],
  [{ kind: 'number', unit: 'distance' }, 'length height distance altitude depth width elevation'],
  [{ kind: 'number', unit: 'size' }, 'temperature weight speed size capacity magnitude resolution volume'],
  [{ kind: 'number', unit: 'count' }, 'number population toll attendance circulation'],
  [{ kind: 'number', unit: 'any' }, 'amount value score total sum ratio odds'],
  [{ kind: 'reason' }, 'reason cause motive motivation purpose grounds excuse justification explanation'],
  [
    { kind: 'statement' },
    'statement comment reaction response opinion view quote remark stance reply position argument advice',
  ],
];

const WANTED: ReadonlyMap<string, Wanted> = new Map(
  NOUNS.flatMap(([wanted, nouns]) => nouns.split(' ').map((noun) => [noun, wanted] as const)),
);

/** What is wanted where a question names it, as in 'which country' or 'the price of'; singular or plural. */
export function wantedByNoun(word: string): Wanted | undefined {
  // 'What is 17 times 23' asks for no time.
  return word === 'times' ? undefined : (WANTED.get(word) ?? WANTED.get(singular(word)));
}

function singular(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/men$/.test(word)) return `${word.slice(0, -2)}an`;
  return word.replace(/s$/, '');
}

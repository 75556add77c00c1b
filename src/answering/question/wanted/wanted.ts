import type { AskingClause } from '../asking-clause.js';
import { SAYS } from '../saying-verbs.js';
import type { NumberUnit, Wanted } from './answer-kinds.js';
import { wantedByNoun } from './wanted-nouns.js';

const OTHER: Wanted = { kind: 'other' };

/** 'What did X say', 'how did X react': the speaker stands between the auxiliary and the verb. */
const STATEMENT = new RegExp(
  `^(?:what|how) (?:else )?(?:exactly )?(?:did|does|do|has|have|had|is|was|were|are|would|will) (?:[^ ]+ ){1,8}?(?:${SAYS})\\b|^what (?:[^ ]+ ){1,5}(?:said|says|told)\\b`,
);
/** Verbs after which 'what did X …' asks for a thing as often as for words. */
const JUSTIFIES =
  /^how (?:did|does|do|has|have|had) (?:[^ ]+ ){1,8}?(?:justify|justified|explain|explained|defend|defended)\b/;
const CAUSE =
  /^what (?:(?:has|had|have|really|actually|first|then) )*(?:caused|causes|causing|prompted|led to|triggered|sparked|motivated|motivates|brought about|drove|explains|(?:makes?|made) (?!up\b|of\b|it to\b|this\b)[^ ]+|(?:is|was|lies|lay|were|are) behind)\b|^what for\b|^what (?:is|was|are|were|s|can) (?:[^ ]+ ){1,8}?(?:used|meant|intended|needed|built|designed) for$|^what did (?:[^ ]+ ){1,8}(?:that|this|it|so) for$/;
const HOW_COME = /^how come\b/;

const TIME_UNIT =
  'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|decades?|centuries';
const MONEY_WORDS =
  /\b(?:costs?|pays?|paid|paying|worth|earn(?:s|ed|ing)?|price[ds]?|money|spend|spent|spending|fined?|raised?|donated?|charged?|sold|sell|sells|buy|bought|invest(?:ed)?|owed?|owes|makes?|made|profit|revenue|tickets?|salary|loan|lend|lent|budget|bail|tax|debt|donations?|dollars?|euros?|pounds|savings|saved|lost|lose|fund(?:ing|ed)?|demand(?:ing|ed)?|compensation|damages|funds?|fee|subscription|valued|bid)\b/;
/** 'How often', and 'how much' of something that is no money. */
const NO_MONEY =
  /^how (?:often|frequently|likely)\b|^how much (?!(?:money|cash|profit|revenue|debt|tax|compensation|ransom|bail|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)\b)/;
const LONG_THINGS =
  /^how long (?:is|was|are|were) (?:the |a |an )?(?:[^ ]+ ){0,4}?(?:river|road|bridge|wall|tunnel|border|route|coast|coastline|line|track|street|ship|wing|snake|cable|fence|trail|canal|pipeline|beach|car|train)s?\b/;

const HOW: readonly (readonly [pattern: RegExp, unit: NumberUnit])[] = [
  [/^how (?:old|aged)\b|^how many years old\b/, 'age'],
  [/^how (?:many|much) (?:[^ ]+ ){0,1}?(?:percent|per cent|percentage points?|%)/, 'percent'],
  [
    /^how many (?:[^ ]+ ){0,2}?(?:dollars?|euros?|pounds|yen|yuan|rubles?|roubles?|rupees|francs|pesos|bucks|cents)\b/,
    'money',
  ],
  [
    new RegExp(
      `^how (?:many|much) (?:more |extra |other )?(?:${TIME_UNIT})\\b|^how (?:much )?(?:longer|long ago|much time|late|early)\\b`,
    ),
    'duration',
  ],
  [
    /^how (?:many|much) (?:more )?(?:miles?|kilomet(?:er|re)s?|kms?|met(?:er|re)s?|feet|foot|inches|yards|light.years)\b/,
    'distance',
  ],
  [LONG_THINGS, 'distance'],
  [/^how long\b/, 'duration'],
  [/^how (?:far|tall|high|wide|deep|close|near|thick)\b/, 'distance'],
  [
    /^how (?:much )?(?:big|large|heavy|fast|hot|cold|warm|small|strong|loud|quickly|bigger|larger|heavier|faster)\b/,
    'size',
  ],
  [/^how many\b/, 'count'],
  [/^how much (?:is|are|was|were)\b|^how (?:expensive|cheap|costly)\b/, 'money'],
  [/^how (?:much|often|frequently|likely)\b/, 'any'],
];

/** Words that end the noun phrase after 'which' or 'what is the'. */
const PHRASE_END =
  /^(?:of|in|at|on|for|to|by|with|from|that|who|which|where|when|did|does|do|is|was|were|are|has|have|had|can|could|would|will|should|the|a|an|and|or|his|her|their|its|this|these|after|before|about|as|than|during|between|among|whose|we|you|they|he|she|it|i|why|how)$/;
/** 'Which city hosts', 'which firm models': verbs, after a noun. */
const VERBS_TOO =
  /^(?:hosts|guards|coaches|models|states|ranges|costs|rates|fines|suspects|judges|names|stars|views|comments|quotes|parties|fathers|charges|doctors|pilots|hosted|rated|judged|studies)$/;
/** The noun that says what is wanted stands within so many words of the question word. (3 to 7; ours.) */
const PHRASE_WORDS = 6;
const NAME_OF =
  /^(?:(?:(?:full |other |first |last )?names?|parts?|one) (?:of|for) )(?:the |a |an |two |three |these |those )*/;
const KIND_OF = /^(?:\w+ )?(?:kinds?|types?|sorts?|genres?|styles?|species) (?:of )?/;

/** 'What is X', with nothing of X but a name or a thing: what X is shall be told. */
const DEFINES =
  /^(?:what|who) (?:is|was|are|were|s) (?:(?:a|an|the) )?([^ ]+(?: [^ ]+){0,3})$|^what (?:does|do) (.+) (?:mean|stand for)$|^(?:what is |whats )?(?:the )?(?:definition|meaning) of (.+)$|^(.+) (?:definition|meaning)$/;
const NO_TOPIC =
  /^\d+ |\b(?:of|for|in|on|at|by|to|with|from|behind|after|between|about|against|it|this|that|he|she|they|there|[a-z]{2,}ing|going|wrong|new|happening|up|called|named)\b/;

/** What a plain English question asks for. */
export function wantedBy(clause: AskingClause): Wanted {
  const { text } = clause;
  if (definedBy(text) !== undefined) return { kind: 'definition' };
  switch (clause.asks) {
    case 'when':
      return { kind: 'time' };
    case 'where':
      return { kind: 'place' };
    case 'why':
      return { kind: 'reason' };
    case 'who':
      return { kind: 'person' };
    case 'whose':
      return { kind: 'person' };
    case 'how':
      return wantedByHow(text);
    case 'what':
    case 'which':
      return wantedByWhat(text);
    case 'yes-no':
      return { kind: 'yes-no' };
    case undefined:
      return wantedByKeyword(text);
  }
}

/** What a plain question asks the definition of. */
export function definedBy(text: string): string | undefined {
  const match = DEFINES.exec(text);
  const topic = match?.slice(1).find((group) => group !== undefined);
  if (topic === undefined) return undefined;
  const bare = topic.replace(/^(?:a|an|the) /, '');
  // 'What is the age of …', 'who is the president': a noun that names the kind wanted is no topic.
  const named = bare.split(' ').some((word) => wantedByNoun(word) !== undefined);
  return named || (match?.[1] !== undefined && NO_TOPIC.test(bare)) ? undefined : bare;
}

function wantedByHow(text: string): Wanted {
  if (HOW_COME.test(text) || JUSTIFIES.test(text)) return { kind: 'reason' };
  const unit = HOW.find(([pattern]) => pattern.test(text))?.[1];
  if (unit === 'any' && MONEY_WORDS.test(text) && !NO_MONEY.test(text)) {
    return { kind: 'number', unit: 'money' };
  }
  if (unit) return { kind: 'number', unit };
  return STATEMENT.test(text) ? { kind: 'statement' } : OTHER;
}

const ABOUT_A_NOUN = /^what(?:s| is| was| are| were) (?!.*\bnames?\b)/;

function wantedByWhat(text: string): Wanted {
  const phrase = text.replace(
    /^(?:what|which)(?:s)? (?:(?:is|was|are|were|s) )?(?:(?:the|a|an|his|her|their|its) )?/,
    '',
  );
  if (KIND_OF.test(phrase)) return OTHER;
  if (CAUSE.test(text)) return { kind: 'reason' };
  const wanted = wantedByPhrase(phrase.replace(NAME_OF, ''));
  // 'What was the president doing': somebody is named to say something about, not asked for.
  const aboutThem = ABOUT_A_NOUN.test(text) && (wanted?.kind === 'person' || wanted?.kind === 'organisation');
  return (aboutThem ? undefined : wanted) ?? (STATEMENT.test(text) ? { kind: 'statement' } : OTHER);
}

/** The last noun of a noun phrase that names a kind: 'interest rate', 'Star Wars actress'. */
function wantedByPhrase(phrase: string): Wanted | undefined {
  let wanted: Wanted | undefined;
  for (const word of phrase.split(/[ ,]+/, PHRASE_WORDS)) {
    if (PHRASE_END.test(word) || (wanted !== undefined && VERBS_TOO.test(word))) break;
    wanted = wantedByNoun(word) ?? wanted;
  }
  return wanted;
}

const KEYWORDS: readonly (readonly [pattern: RegExp, wanted: Wanted])[] = [
  [/\b(?:date|dates|deadline|birthday|day and time|schedule|year)\b/, { kind: 'time' }],
  [/\b(?:winners?|champion|founder|author|owner|host|ceo|successor)$/, { kind: 'person' }],
  [/\b(?:percent|percentage|per cent|share of)\b|%/, { kind: 'number', unit: 'percent' }],
  [
    /\b(?:price|prices|costs?|salary|fee|revenue|profit|net worth|budget|bail)\b/,
    { kind: 'number', unit: 'money' },
  ],
  [/\bage\b/, { kind: 'number', unit: 'age' }],
  [/\b(?:length|height|distance|altitude|elevation)\b/, { kind: 'number', unit: 'distance' }],
  [/\b(?:weight|speed|temperature|size)\b/, { kind: 'number', unit: 'size' }],
  [/\b(?:duration|battery life|running time|runtime)\b/, { kind: 'number', unit: 'duration' }],
  [
    /\b(?:population|number of|numbers|death toll|score|sales|figures|value of|amount of|total)\b/,
    { kind: 'number', unit: 'any' },
  ],
  [/\b(?:address|location|venue|birthplace|whereabouts)\b/, { kind: 'place' }],
  [/\b(?:reasons?|causes?|motive)\b/, { kind: 'reason' }],
  [/\b(?:quotes?|statement|comments?|reaction|response|opinion)\b/, { kind: 'statement' }],
];

function wantedByKeyword(text: string): Wanted {
  if (NAME_OF.test(text)) return wantedByPhrase(text.replace(NAME_OF, '')) ?? OTHER;
  const bare = text.replace(
    /^(?:(?:name|list|give|state|identify|mention|find|show) )(?:me )?(?:the |a |an )?/,
    '',
  );
  if (bare !== text) return wantedByPhrase(bare) ?? OTHER;
  return KEYWORDS.find(([pattern]) => pattern.test(text))?.[1] ?? OTHER;
}

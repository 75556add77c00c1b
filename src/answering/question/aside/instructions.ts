const ASKED_TO =
  '(?:(?:please|ok|okay|now|hey|so|hi|hello|bot|pullquote|first|just|also|then|and|but|you must|you should|i want you to|i need you to|can you|could you|would you|will you|lets) )*';

const starting = (patterns: readonly string[]) => new RegExp(`^${ASKED_TO}(?:${patterns.join('|')})`, 'u');

const RULES =
  '(?:rules?|instructions?|prompts?|guidelines?|commands?|orders?|directions?|restrictions?|programming|training|messages?|limits?|constraints?|directives?)';
const IGNORE = '(?:ignore|forget|disregard|override|bypass|delete|violate)';

/** Attempts to overrule the bot; a real question may stand beside one. */
const OVERRIDES = starting([
  `${IGNORE}(?: (?:about|all|any|every|of|the))* (?:your|previous|prior|earlier|above|preceding|these)(?: \\p{L}+){0,2} ${RULES}\\b`,
  `${IGNORE}(?: (?:all|any|of|the))* (?:${RULES} (?:above|before|you were given)|everything (?:you|above|before|i said)|what you (?:were|have been|ve been) told|what i said)`,
  `(?:print|show|reveal|repeat|output|tell|give|display|leak|dump|expose|what is|whats|what are|recite|read)(?: (?:me|us|out|back))?(?: (?:all|the|full|exact|whole|entire|initial|original|hidden|secret|contents of))* (?:your|system|developer)(?: (?:own|system|initial|hidden|secret|original|internal|full|exact|developer))* ?(?:${RULES}|source code|config(?:uration)?|api keys?|passwords?|tokens?)(?: please)?$`,
  '(?:you are|youre|u r) now\\b|pretend (?:to be|that you|youre|you|u)\\b|(?:enter|enable|activate|switch to) (?:developer|dan|debug|god|admin|jailbreak|sudo) mode',
  '(?:act|behave|respond|reply|answer|speak|talk|write)(?: only| always)?(?: to me)? (?:as|like)(?: if)? (?:an?|my|you|u)\\b',
  '(?:from now on|starting now|henceforth),? (?:you|reply|answer|respond|only|always|speak|talk|write|act|pretend|call|never)\\b',
  '(?:reply|answer|respond|speak|talk)(?: only| always| just)? (?:in (?:pirate|rhymes?|haiku|emojis?|capitals?|caps|uppercase|a \\p{L}+ (?:voice|accent|style))|with (?:yes|no|emojis?|only|one word|a single word)|using only)\\b',
  'system(?: prompt)?:',
  '(?:ignore|ignorez|oublie|oubliez) (?:tout(?:es)?|tes|vos) (?:(?:tes|vos|les) )?(?:instructions|regles|consignes)',
  '(?:ignoriere|vergiss) (?:alle |deine |die )+(?:\\p{L}+ )?(?:anweisungen|regeln|instruktionen|befehle)',
  '(?:ignora|olvida) (?:todas |tus |las )+(?:instrucciones|reglas)',
  '(?:ignore|ignora|esqueca|esquece) (?:todas |suas |tuas |as )+(?:instrucoes|regras)',
  '(?:игнорируи|забудь)(?:те)? (?:все |свои |твои |предыдущие )+(?:инструкции|правила|указания)',
  '(?:これまで|以前|前|すべて|全て)の(?:指示|命令|ルール)',
]);
/** Further in only with 'your', since presidents ignore previous rules, too. */
const OVERRIDES_INSIDE = new RegExp(
  `(?:and|then|but|also|please) ${IGNORE}(?: (?:all|any|of))* your(?: \\p{L}+)? ${RULES}\\b`,
  'u',
);

const WORK = 'poems?|haikus?|limericks?|sonnets?|raps?|lyrics|fairy tales?|jokes?|puns?|riddles?';
const TEXT =
  'songs?|stor(?:y|ies)|essays?|blog ?posts?|functions?|scripts?|programs?|code|cover letters?|slogans?|speech|emails?|regex|sql quer(?:y|ies)';
const ABOUT = '(?:$| (?:about|on|for|of|that|which|in|to|with|using|please)\\b)';
const LANGUAGE =
  '(?:english|french|german|spanish|portuguese|russian|japanese|italian|chinese|latin|arabic|korean|dutch|polish|turkish|hindi|ukrainian)';

/** Work that a bot which only quotes does not do. */
const TASKS = starting([
  `(?:tell|give|sing|write|compose|make|create|generate|draft|invent|make up|come up with)(?: (?:me|us))?(?: (?:an?|some|another|one|a few|two|three|five|ten|\\d+|your (?:best|favou?rite)))?(?: \\p{L}+)? (?:${WORK})${ABOUT}`,
  `(?:write|compose|create|generate|draft|invent|make up|come up with|sing)(?: (?:me|us))?(?: (?:an?|some|another|one|two|three|five|ten|\\d+|my|the))?(?: \\p{L}+){0,2} (?:${TEXT})${ABOUT}`,
  'tell (?:me|us) a story$',
  `translate (?:this|that|it|the following|[^ ]+(?: [^ ]+){0,6} (?:in|into|to) ${LANGUAGE}$)`,
  '(?:sing|dance)(?: for me| something)?$|(?:repeat|say) after me|say (?:hello|hi|something|\\p{L}+)$|count (?:to|from) \\d+$|(?:calculate|compute|solve) (?:\\d|this|the following)',
  'play (?:a game|music|chess)(?: with me)?$|flip a coin$|roll (?:a|the) dice?$|remind me (?:to|in) (?!(?:which|what|whose|whom|when)\\b)|set an? (?:timer|alarm|reminder)|do my homework|write my |summari[sz]e (?:this|the following|that)$|(?:rewrite|debug|fix) (?:this|that|the following)$|(?:rewrite|debug|fix) (?:this|my|the following)(?: \\p{L}+){0,2} (?:texts?|sentences?|paragraphs?|grammar|essays?|e-?mails?|letters?|code|functions?|scripts?|program|bugs?)\\b|entertain me|make me laugh',
  '(?:raconte|dis)[ -]moi une (?:blague|histoire)|ecris[ -]?(?:moi )?un (?:poeme|texte|rap)|traduis ',
  'erzahle? (?:mir )?einen? (?:witz|geschichte)|schreibe? (?:mir )?eine?n? (?:gedicht|lied|geschichte|aufsatz|witz)|ubersetze ',
  'cuenta(?:me)? un (?:chiste|cuento)|escribe(?:me)? un (?:poema|cuento|ensayo)|traduce ',
  'cont[ae](?:-me)? uma (?:piada|historia)|escreva? um (?:poema|texto)|traduza? ',
  'расскажи (?:мне )?(?:анекдот|шутку|сказку)|напиши (?:мне )?(?:стих|стихи|рассказ|эссе|код)|переведи ',
  '.{0,20}(?:冗談|ジョーク|詩|物語|小説|コード)を?(?:書いて|言って|作って|話して)|.{0,40}翻訳して',
]);

/** Whether a text tells the bot to break its rules. (Plain; a sentence, or the whole.) */
export function overrides(plain: string): boolean {
  return OVERRIDES.test(plain) || OVERRIDES_INSIDE.test(plain);
}

/** Whether a text gives the bot work that has nothing to do with the coverage: a poem, a translation, a sum. */
export function isTask(plain: string): boolean {
  return TASKS.test(plain);
}

import { plainQuestion } from './asking-clause.js';
import type { Wanted } from './wanted/answer-kinds.js';

const TIME: Wanted = { kind: 'time' };
const PLACE: Wanted = { kind: 'place' };
const PERSON: Wanted = { kind: 'person' };
const REASON: Wanted = { kind: 'reason' };
const STATEMENT: Wanted = { kind: 'statement' };
const DEFINITION: Wanted = { kind: 'definition' };
const MONEY: Wanted = { kind: 'number', unit: 'money' };
const DURATION: Wanted = { kind: 'number', unit: 'duration' };
const AGE: Wanted = { kind: 'number', unit: 'age' };
const PERCENT: Wanted = { kind: 'number', unit: 'percent' };
const NUMBER: Wanted = { kind: 'number', unit: 'any' };

/**
 * The question words of the other languages readers ask in, French, German, Spanish, Portuguese, Russian and Japanese,
 * at the beginning of a plain question (no accents, and so 'какои'). 'Was' and 'die' are English as well, so German
 * 'was' needs a German word after it.
 */
const PATTERNS: readonly (readonly [pattern: RegExp, wanted: Wanted])[] = [
  [
    /^(?:(?:et|und|y|e|и|а) )?(?:depuis |seit |bis |desde |hasta |ate |с )?(?:quand|wann|cuando|quando|когда)(?= |$)/u,
    TIME,
  ],
  [
    /^(?:en |in |a |am |an |im |em |no |в )?(?:quelle annee|quel jour|quel mois|quelle date|welche[mnrs]? (?:jahr|tag|monat|datum)|que (?:ano|dia|mes|fecha|data)|каком году|какого числа|какои день)/u,
    TIME,
  ],
  [/^(?:d)?ou (?:est|sont|a|ont|se|etait|vit|va|vont|le|la|les|il|elle|habite)(?: |$)/u, PLACE],
  [/^(?:wo|woher|wohin|donde|adonde|de donde|onde|aonde|de onde|где|куда|откуда)(?: |$)/u, PLACE],
  [
    /^(?:dans quel(?:le)?|in welche[mnr]|en que|em que|в как(?:ом|ои)) (?:pays|ville|lieu|land|stadt|ort|pais|ciudad|lugar|cidade|стране|городе)/u,
    PLACE,
  ],
  [
    /^(?:a |avec |de |mit |von |con |com |para )?(?:qui|wer|wem|wen|wessen|quien|quienes|quem) (?:est|ist|war|es|e|foi|era|etait) [^ ]+(?: [^ ]+)?$/u,
    DEFINITION,
  ],
  [/^кто так(?:ои|ая|ие) /u, DEFINITION],
  [
    /^(?:a |avec |de |mit |von |con |com |para |с )?(?:qui|wer|wem|wen|wessen|quien|quienes|quem|кто|кого|кому|кем|чеи)(?: |$)/u,
    PERSON,
  ],
  [/^(?:pourquoi|warum|weshalb|wieso|por que|porque|почему|зачем|отчего)(?: |$)/u, REASON],
  [/^(?:combien de temps|wie lange|cuanto tiempo|quanto tempo|сколько времени|как долго)(?: |$)/u, DURATION],
  [/^(?:quel age|wie alt|que edad|cuantos anos|quantos anos|que idade|сколько лет)(?: |$)/u, AGE],
  [
    /^(?:combien (?:coute|coutent|a coute|gagne)|wie ?viel (?:kostet|kosten|kostete|geld|verdient|zahlt)|was kostet|cuanto (?:cuesta|cuestan|costo|vale|gana|dinero)|quanto (?:custa|custam|custou|ganha|dinheiro)|сколько (?:стоит|стоят|стоил|денег))/u,
    MONEY,
  ],
  [
    /^(?:quel pourcentage|wie ?viel prozent|que porcentaje|que porcentagem|какои процент|сколько процентов)/u,
    PERCENT,
  ],
  [/^(?:combien|wie ?viele?|cuant[oa]s?|quant[oa]s?|сколько)(?: |$)/u, NUMBER],
  [
    /^(?:que|qu|quest ce que|quest-ce que|comment) ?(?:a|ont|dit|disait|pense|pensent|reagit|declare)\b(?:.*\b(?:dit|declare|reagi|pense|repondu)\b)?/u,
    STATEMENT,
  ],
  [
    /^was (?:sagte|sagten|sagt|meint|meinte|denkt|hat .*\bgesagt|haben .*\bgesagt)(?: |$)|^wie (?:reagierte|reagierten|hat .*\breagiert|reagiert)(?: |$)/u,
    STATEMENT,
  ],
  [
    /^(?:que|o que) (?:dijo|dijeron|dice|opina|piensa|ha dicho|disse|disseram|diz|pensa|acha|falou)(?: |$)|^como reag/u,
    STATEMENT,
  ],
  [/^(?:что (?:сказал|говорит|заявил|думает|ответил)|как (?:отреагировал|ответил))/u, STATEMENT],
  [
    /^(?:quest ce que|quest-ce que|quest ce qu|was (?:ist|sind|bedeutet)|que es|que son|que significa|o que e|что такое) ?/u,
    DEFINITION,
  ],
  [/いつ|何年|何月|何日/u, TIME],
  [/どこ|何処/u, PLACE],
  [/誰|だれ|どなた/u, PERSON],
  [/なぜ|何故|どうして/u, REASON],
  [/何歳|いくつ/u, AGE],
  [/いくら|何円|何ドル/u, MONEY],
  [/何(?:パーセント|％|%)/u, PERCENT],
  [/何(?:人|個|回|件|台|冊|本)|どれ(?:くらい|ぐらい|だけ)/u, NUMBER],
  [/何(?:と|を)(?:言|述|語|話|発言)/u, STATEMENT],
  [/とは(?:何|なん|$)/u, DEFINITION],
];

/** A letter of another script. */
const OTHER_SCRIPT = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

/** Whether a question is written in another language, as far as its script or its question word tells. */
export function isInAnotherLanguage(question: string): boolean {
  return OTHER_SCRIPT.test(question) || wantedAbroad(plainQuestion(question)) !== undefined;
}

/** What a plain question in one of those languages asks for; undefined where its words do not tell. */
export function wantedAbroad(plain: string): Wanted | undefined {
  const question = plain.replace(/^[¿¡\s]+/, '');
  return PATTERNS.find(([pattern]) => pattern.test(question))?.[1];
}

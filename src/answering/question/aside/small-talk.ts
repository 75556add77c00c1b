/** What may stand around small talk: the bot's name, an exclamation, 'so much'. */
const PADDING =
  'there|all|everyone|everybody|guys|folks|bot|pullquote|friend|mate|buddy|dude|man|bro|again|today|please|lol|haha|ok|okay|so much|a lot|very much|you|u|my|dear|team|oh|well|wow|hey|hi|now|then|for that|for this|for (?:the|your) help';

/** Small talk and nothing else, in the languages of the interface; plain, so without accents. */
function only(phrases: readonly string[]): RegExp {
  const words = phrases.join('|');
  return new RegExp(`^(?:(?:${PADDING}) )*(?:${words})(?: (?:${PADDING}|${words}))*$`, 'u');
}

export const GREETING = only([
  'hi|hello|hey|heya|hiya|yo|howdy|greetings|sup|wassup|whats up|bye|goodbye|see (?:you|ya)(?: later)?|gm|gn',
  'good (?:morning|afternoon|evening|night|day)|nice to meet you|welcome|test|testing|ping',
  'how are (?:you|u|things)(?: doing)?|hows it going|how do you do|how you doing',
  'bonjour|salut|bonsoir|coucou|ca va|comment (?:ca va|vas[ -]tu|allez[ -]vous)|au revoir',
  'hallo|guten (?:tag|morgen|abend)|moin|servus|wie gehts(?: dir)?|wie geht es dir|tschuss',
  'hola|buenos dias|buenas(?: tardes| noches)?|que tal|como estas|adios',
  'ola|oi|bom dia|boa (?:tarde|noite)|tudo bem|como vai(?: voce)?',
  'привет|здравствуи(?:те)?|добрыи (?:день|вечер)|доброе утро|как дела|пока',
  'こんにちは|こんばんは|おはよう(?:ございます)?|やあ|元気(?:ですか)?|さようなら',
]);

export const THANKS = only([
  'thanks|thank (?:you|u)|thx|ty|tysm|cheers|much appreciated|appreciate it|many thanks',
  'great|cool|nice|awesome|perfect|good (?:bot|job|work)|well done|nice one|love it',
  'merci(?: beaucoup)?|danke(?: schon| sehr)?|vielen dank|gracias|muchas gracias',
  'obrigad[oa]|muito obrigad[oa]|valeu|спасибо(?: большое)?|благодарю|ありがとう(?:ございます)?|どうも',
]);

const CURSE =
  'stupid|dumb|idiots?|idiotic|moron|useless|worthless|garbage|trash|rubbish|crap|shit|shitty|sucks?|ugly|pathetic|annoying|terrible|awful|worst|bad|fuck|fucking|asshole|bitch|bastard|loser|cunt|retard(?:ed)?|lame';
const MORE =
  'so|such|a|an|the|really|very|just|totally|absolutely|pretty|fucking|complete|useless|stupid|piece of|full of';

/** Only where it is said to the bot: 'the worst storm' is a topic. */
export const INSULT = new RegExp(
  `^(?:(?:hey|oh|wow|lol|man|god|ugh|well) )*(?:${[
    `(?:you|u|ur|youre|(?:this|the) (?:bot|thing)|bot|pullquote)(?: (?:are|is|re))?(?: (?:${MORE}))* (?:${CURSE})(?: (?:bot|thing|machine|robot|program|ever))?`,
    `(?:${CURSE})(?: (?:stupid|fucking|dumb|useless))* (?:bot|robot|machine|you)`,
    '(?:fuck|screw|damn) (?:you|off|u|this bot)(?: bot)?|fuck|shit|shut up(?: bot)?|get lost|go to hell|go away|i hate (?:you|this bot)|idiot|moron',
    'va te faire (?:foutre|voir)|ta gueule|(?:tu es|t ?es) (?:nul|bete|stupide|con)',
    'du bist (?:dumm|doof|blod|scheisse)|halts maul|halt die klappe',
    '(?:eres|es) (?:tonto|estupido|idiota|inutil)|callate|vete a la mierda',
    'voce e (?:burro|idiota|inutil|estupido)|cala a boca',
    'ты (?:тупои|дурак|идиот|глупыи)|заткнись|バカ|ばか|馬鹿|うるさい',
  ].join('|')})$`,
  'u',
);

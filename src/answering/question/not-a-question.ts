import { plainQuestion } from './asking-clause.js';

/** What is written to the bot that asks nothing of the coverage. */
export type NotAQuestion = 'greeting' | 'thanks' | 'insult' | 'instruction' | 'about-the-bot';

/** Longer texts are never small talk, whatever they begin with. (Words, 5 to 12; ours.) */
const SMALL_TALK_WORDS = 8;

/** What may stand around small talk: the bot's name, an exclamation, 'so much'. */
const PADDING =
  '(?:there|all|everyone|everybody|guys|folks|bot|pullquote|friend|mate|buddy|dude|man|bro|again|today|please|lol|haha|ok|okay|so much|a lot|very much|a million|you|u|my|dear|team|oh|well|wow|hey|hi|now|then|one|for that|for this|for the help|for your help)';
const whole = (words: string) => new RegExp(`^(?:${PADDING} )*(?:${words})(?: (?:${PADDING}|${words}))*$`, 'u');

const GREETING = whole(
  'hi|hello|hey|heya|hiya|yo|howdy|greetings|sup|wassup|whats up|good (?:morning|afternoon|evening|night|day)|gm|gn|bye|goodbye|see (?:you|ya)(?: later)?|how are (?:you|u|things)(?: doing)?|hows it going|how do you do|how you doing|nice to meet you|welcome|test|testing|ping|bonjour|salut|bonsoir|coucou|ca va|comment (?:ca va|vas-tu|allez-vous|vas tu|allez vous)|au revoir|hallo|guten (?:tag|morgen|abend)|moin|servus|wie gehts(?: dir)?|wie geht es dir|tschuss|hola|buenos dias|buenas(?: tardes| noches)?|que tal|como estas|adios|ola|oi|bom dia|boa (?:tarde|noite)|tudo bem|como vai(?: voce)?|привет|здравствуи(?:те)?|добрыи (?:день|вечер)|доброе утро|как дела|пока|こんにちは|こんばんは|おはよう(?:ございます)?|やあ|元気(?:ですか)?|さようなら',
);
const THANKS = whole(
  'thanks|thank (?:you|u)|thx|ty|tysm|cheers|much appreciated|appreciate it|many thanks|great|cool|nice|awesome|perfect|good (?:bot|job|work)|well done|nice one|love it|merci(?: beaucoup)?|danke(?: schon| sehr)?|vielen dank|gracias|muchas gracias|obrigad[oa]|muito obrigad[oa]|valeu|спасибо(?: большое)?|благодарю|ありがとう(?:ございます)?|どうも',
);
const INSULT_WORD =
  'stupid|dumb|idiots?|idiotic|moron|useless|worthless|garbage|trash|rubbish|crap|shit|shitty|suck|sucks|ugly|pathetic|annoying|terrible|awful|worst|bad|fuck|fucking|asshole|bitch|bastard|loser|cunt|retard(?:ed)?|lame';
const INSULT = new RegExp(
  `^(?:(?:hey|oh|wow|lol|man|god|ugh|well|bot|pullquote) )*(?:(?:you|u|ur|youre|this (?:bot|thing)|the bot|bot|pullquote)(?: (?:are|is|re))?(?: (?:so|such|a|an|the|really|very|just|totally|absolutely|pretty|fucking|complete|useless|stupid|dumb|piece of|full of))* (?:${INSULT_WORD})(?: (?:bot|thing|machine|robot|program|ever|piece of junk))?|(?:${INSULT_WORD})(?: (?:stupid|fucking|dumb|useless))* (?:bot|robot|machine|program|thing|you)|(?:fuck|screw|damn) (?:you|off|u|this bot)(?: bot)?|fuck|shit|shut up(?: bot)?|get lost|go to hell|go away|i hate (?:you|this bot)|idiot|moron|va te faire (?:foutre|voir)|ta gueule|(?:tu es|t ?es) (?:nul|bete|stupide|con)|du bist (?:dumm|doof|blod|scheisse)|halts maul|halt die klappe|(?:eres|es) (?:tonto|estupido|idiota|inutil)|callate|vete a la mierda|voce e (?:burro|idiota|inutil|estupido)|cala a boca|ты (?:тупои|дурак|идиот|глупыи)|заткнись|バカ|ばか|馬鹿|うるさい)$`,
  'u',
);

/** The bot's own rules and prompt: whoever names them instructs it, a real question after it or not. */
const OVERRIDES =
  /^(?:(?:please|ok|okay|now|hey|so|hi|hello|bot|pullquote|first|just|you must|you should|i want you to|i need you to|can you|could you|will you|lets) )*(?:(?:ignore|forget|disregard|override|bypass|drop|delete|skip|violate|break)(?: (?:about|all|any|every|of|the))* (?:(?:of )?(?:your|previous|prior|earlier|above|preceding|these|those|my (?:previous|earlier|last))(?: \p{L}+)? ?(?:rules?|instructions?|prompts?|guidelines?|commands?|orders?|directions?|restrictions?|programming|training|system prompt|messages?|limits?|everything|constraints?)|(?:instructions?|rules) (?:above|before|you were given)|(?:everything|anything|all|what) (?:you(?: were| have been|ve been)? (?:told|know|learned|said)|above|before(?: this)?|i said))|(?:print|show|reveal|repeat|output|tell|give|display|leak|share|write|dump|expose|what is|whats|what are|recite|read)(?: (?:me|us|out|back))?(?: (?:all|the|full|exact|whole|entire|initial|original|hidden|secret|of|contents of))* (?:your|you(?:r)? own|system|developer)(?: (?:system|initial|hidden|secret|original|internal|full|exact|own|developer))* ?(?:prompts?|instructions?|rules|guidelines|source code|configuration|config|system message|api keys?|passwords?|tokens?|directives)$|(?:you are|youre|u r) now (?:an? |the |in |my |going to |free|dan\b|no longer|\p{L}+$)|(?:act|behave|respond|reply|answer|speak|talk|write|role-?play)(?: (?:only|always))?(?: to (?:me|everything))? (?:as|like)(?: if (?:you|u))? (?:(?:an?|my|the|were|are|you)\b)|pretend (?:to be|that you|youre|you|u)\b|(?:enter|enable|activate|switch to|turn on) (?:developer|dan|debug|god|admin|jailbreak|sudo) mode|(?:from now on|starting now|henceforth),? (?:you|reply|answer|respond|only|always|speak|talk|write|act|pretend|call|never|do|be|use)|(?:reply|answer|respond|speak|talk) (?:only |always |just )?(?:in (?:pirate|rhyme|rhymes|haiku|emoji|emojis|capital|caps|uppercase|a \p{L}+ (?:voice|accent|style))|with (?:yes|no|emojis?|only|one word|a single word)|using only)|system ?(?:prompt)? ?: ?|sudo )/u;
const OVERRIDES_ABROAD =
  /^(?:(?:ignore|ignorez|oublie|oubliez|ignoriere|vergiss|ignora|olvida|esquece|esqueca|игнорируи|забудь|забудьте)(?:те)? (?:tes|vos|toutes|toutes tes|toutes les|les|alle|deine|die|tus|todas|las|suas|tuas|as|todas as|все|свои|твои|предыдущие)|(?:これまで|以前|前|すべて|全て)の(?:指示|命令|ルール))/u;

const MAKES =
  /^(?:(?:please|ok|okay|now|hey|hi|hello|bot|pullquote|just|i want you to|i need you to|can you|could you|would you|will you|lets) )*(?:(?:write|compose|make|create|generate|draft|invent|draw|paint|design|code|program|give|sing|tell|make up|think up|come up with)(?: (?:me|us|to me|for me))?(?: up)? (?:an?|some|another|the|your|one|two|three|five|ten|\d+)(?: \p{L}+){0,2} (?:poems?|haikus?|limericks?|sonnets?|songs?|raps?|lyrics|stor(?:y|ies)|fairy tales?|tales?|essays?|blog ?posts?|jokes?|puns?|riddles?|functions?|scripts?|programs?|code|emails?|recipes?|images?|pictures?|logos?|cover letters?|tweets?|speech|slogans?|regex|sql quer(?:y|ies)|python \p{L}+|javascript \p{L}+)(?:$| (?:about|on|for|of|that|which|in|to|with|using|called|from)\b)|(?:write|compose|make|create|generate|draft|tell|sing)(?: (?:me|us))? (?:an?|some|another|one|a few|your (?:best|favou?rite))? ?(?:poem|haiku|limerick|sonnet|song|rap|story|fairy tale|essay|joke|jokes|pun|riddle|riddles|code|poetry|lyrics)(?:$| (?:about|on|for|of|that|which|in|to|with|using|from)\b))/u;
const DOES =
  /^(?:(?:please|ok|okay|now|hey|hi|hello|bot|pullquote|just|can you|could you|would you|will you) )*(?:translate (?:this|that|it|the following|[^ ]+(?: [^ ]+){0,6} (?:in|into|to) (?:english|french|german|spanish|portuguese|russian|japanese|italian|chinese|latin|arabic|korean|dutch|polish|turkish|hindi|ukrainian)$)|(?:sing|dance|say) (?:me |for me |something|hello|hi|a word|\p{L}+$)|(?:repeat|say) after me|count (?:to|from) |(?:calculate|compute|solve) (?:\d|this|the following|x|for)|play (?:a game|music|chess|some|me)|flip a coin|roll (?:a|the) dice?|remind me (?:to|in)|set (?:a|an) (?:timer|alarm|reminder)|order me|book me|do my homework|write my |summari[sz]e (?:this|the following|that)$|rewrite (?:this|the following)|debug (?:this|my)|fix (?:this|my) code|entertain me|make me laugh|be (?:my|quiet|nice|funny)(?: |$)|recommend (?:me |us )?an? )/u;
const MAKES_ABROAD =
  /^(?:(?:bitte|por favor|s ?il te plait|пожалуиста) )?(?:(?:raconte|dis)(?:-| )moi une (?:blague|histoire)|ecris(?:-| )?(?:moi )?un (?:poeme|texte|rap)|traduis|erzahl(?:e)? (?:mir )?einen? (?:witz|geschichte)|schreib(?:e)? (?:mir )?(?:ein|einen|eine) (?:gedicht|lied|geschichte|aufsatz|witz)|ubersetze|cuenta(?:me)? un (?:chiste|cuento)|escribe(?:me)? un (?:poema|cuento|ensayo)|traduce|cont(?:a|e)(?:-me)? uma (?:piada|historia)|escreva? um (?:poema|texto)|traduz|traduza|расскажи (?:мне )?(?:анекдот|шутку|сказку)|напиши (?:мне )?(?:стих|стихи|рассказ|эссе|код)|переведи)/u;
const MAKES_JAPANESE = /(?:冗談|ジョーク|詩|物語|小説|コード)を?(?:書いて|言って|作って|話して)|翻訳して/u;

const BOT = /^(?:(?:so|hey|hi|hello|and|but|ok|okay|well|bot|pullquote) )*(?:who (?:are|r) (?:you|u)(?: (?:really|exactly))?|what (?:are|r) (?:you|u)(?: (?:exactly|really|called|for|made of))?|(?:are|r) (?:you|u) (?:an? |really an? |just an? |the )?(?:bot|robot|human|person|ai|real|machine|chatgpt|gpt|alive|sentient|conscious|program|language model|llm|chatbot|online|there|ok|okay|working|awake|stupid|smart|dumb|happy|sad|single|male|female|a boy|a girl)(?: or (?:an? )?\p{L}+)?|(?:whats|what is) (?:your (?:name|purpose|job|age|favou?rite \p{L}+|opinion|model|version)|ur name)|what (?:can|could|do) (?:you|u) (?:do|know|help(?: me)? with|offer)(?: for (?:me|us))?|how (?:do|does) (?:you|u|this bot|this|pullquote|it) work|how old are you|how (?:can|do|should) i use (?:you|this(?: bot)?|pullquote|it)|who (?:made|created|built|programmed|wrote|trained|owns|developed|designed|invented) (?:you|u|this bot|pullquote)|where (?:are|do) you (?:from|live|come from|get your (?:information|answers|data|news)(?: from)?)|where do you get your (?:information|answers|data|news)(?: from)?|(?:do|can|will|would|did) (?:you|u) (?:have (?:feelings|a name|emotions|friends|a soul)|like me|love me|dream|sleep|eat|think|hate me|understand me|hear me|help me|speak \p{L}+|read(?: this)?|remember me|marry me|answer(?: my)? questions?|lie|feel(?: \p{L}+)?|know everything|know me)|help|help me|(?:what|which) (?:model|llm|ai) (?:are|do) you(?: use| using)?|tell me about yourself|introduce yourself|are you (?:chatgpt|gpt|claude|gemini|siri|alexa)|is this an? (?:bot|ai|human)|qui es-?tu|qui etes-?vous|(?:es-?tu|etes-?vous) un (?:robot|bot|humain)|que peux-?tu faire|wer bist du|bist du ein (?:bot|roboter|mensch|ki)|was kannst du|wie heisst du|quien eres|eres un (?:bot|robot|humano)|que puedes hacer|como te llamas|quem e voce|voce e um (?:robo|bot|humano)|o que voce (?:pode fazer|faz)|кто ты|ты (?:бот|робот|человек)|что ты умеешь|как тебя зовут|あなたは誰(?:ですか)?|あなたはボットですか|何ができます?か?)$/u;

/**
 * Whether a text is small talk, an insult, an instruction to the bot, or about the bot itself, and so no question of the
 * coverage. Very careful: what might be a real question is left to be asked; an attempt to overrule the bot is one with
 * a real question behind it, too.
 */
export function notAQuestion(text: string): NotAQuestion | undefined {
  const plain = plainQuestion(text);
  const bare = plain.replace(/[^\p{L}\p{N}:' -]+/gu, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return undefined;
  if (OVERRIDES.test(bare) || OVERRIDES_ABROAD.test(bare)) return 'instruction';
  if (MAKES.test(bare) || DOES.test(bare) || MAKES_ABROAD.test(bare) || MAKES_JAPANESE.test(bare)) return 'instruction';
  if (BOT.test(bare)) return 'about-the-bot';
  if (bare.split(' ').length > SMALL_TALK_WORDS) return undefined;
  if (GREETING.test(bare)) return 'greeting';
  if (THANKS.test(bare)) return 'thanks';
  return INSULT.test(bare) ? 'insult' : undefined;
}

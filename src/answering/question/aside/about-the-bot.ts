const WHAT_IT_MAY_BE =
  'bot|robot|human|person|ai|real|machine|chatgpt|gpt|claude|gemini|siri|alexa|alive|sentient|conscious|program|language model|llm|chatbot|online|there|ok|okay|working|awake|smart|happy|sad|single|male|female|boy|girl';

const ABOUT_THE_BOT = new RegExp(
  `^(?:(?:so|hey|hi|hello|and|but|ok|okay|well|bot|pullquote) )*(?:${[
    'who (?:are|r) (?:you|u)(?: really| exactly)?|what (?:are|r) (?:you|u)(?: exactly| really| called| for| made of)?',
    `(?:are|r) (?:you|u)(?: really| just)?(?: an?| the)? (?:${WHAT_IT_MAY_BE})(?: or (?:an? )?\\p{L}+)?|is this an? (?:bot|ai|human)`,
    '(?:whats|what is) (?:your (?:name|purpose|job|age|favou?rite \\p{L}+|opinion|model|version)|ur name)',
    'what (?:can|could|do) (?:you|u) (?:do|know|help(?: me)? with|offer)(?: for (?:me|us))?',
    'how (?:do|does) (?:you|u|this bot|pullquote) work|how old are you|how (?:can|do|should) i use (?:you|this bot|pullquote)',
    'who (?:made|created|built|programmed|wrote|trained|owns|developed|designed|invented) (?:you|u|this bot|pullquote)',
    'where (?:are|do) you (?:from|live|come from)|where do you get your (?:information|answers|data|news)(?: from)?',
    '(?:do|can|will|would|did) (?:you|u) (?:have (?:feelings|a name|emotions|friends|a soul)|(?:like|love|hate|understand|hear|help|remember|marry|know) me|dream|sleep|eat|think|speak \\p{L}+|answer(?: my)? questions?|lie|know everything)',
    'help(?: me)?|(?:what|which) (?:model|llm|ai) (?:are|do) you(?: use| using)?|tell me about yourself|introduce yourself',
    'qui es[ -]?tu|qui etes[ -]?vous|(?:es[ -]?tu|etes[ -]?vous) un (?:robot|bot|humain)|que peux[ -]?tu faire',
    'wer bist du|bist du eine? (?:bot|roboter|mensch|ki)|was kannst du|wie heisst du',
    'quien eres|eres un (?:bot|robot|humano)|que puedes hacer|como te llamas',
    'quem e voce|voce e um (?:robo|bot|humano)|o que voce (?:pode fazer|faz)',
    'кто ты|ты (?:бот|робот|человек)|что ты умеешь|как тебя зовут',
    'あなたは誰(?:ですか)?|あなたはボットですか|何ができますか?',
  ].join('|')})$`,
  'u',
);

/** Whether a plain text asks about the bot itself and nothing else. */
export function isAboutTheBot(plain: string): boolean {
  return ABOUT_THE_BOT.test(plain);
}

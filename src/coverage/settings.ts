/** Interface languages that have a catalogue. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'ru', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How sure the bot must be before it says that the coverage answers. */
export const CERTAINTIES = ['careful', 'balanced', 'generous'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How many quotes an answer may name. */
export const QUOTE_COUNTS = [1, 2, 3] as const;

/** What the editors of one Discord server have chosen; kept with its library. */
export interface Settings {
  /** Ids of channels in which the bot answers; empty: in all it can see. */
  readonly channels: readonly string[];
  /** Ids of forum channels in which every new post is answered, or met with silence. */
  readonly forums: readonly string[];
  /** Whether a mention with a question is answered, or commands only. */
  readonly mentions: boolean;
  /** Whether answers to mentions go into a thread of their own, or into the channel. */
  readonly threads: boolean;
  /** Ids of roles whose members may ingest and remove, besides those who may manage the server. */
  readonly ingestRoles: readonly string[];
  /** Name of the newsroom as answers show it; '' shows none. */
  readonly name: string;
  /** Colour of the bar beside an answer, 0x000000 to 0xffffff. */
  readonly accentColour: number;
  /** A line under every answer; '' shows none. */
  readonly footer: string;
  /** Language of the interface; 'reader' follows each reader's Discord. */
  readonly language: Language | 'reader';
  /** Quotes named in one answer, the best and those after 'also'. */
  readonly quotes: (typeof QUOTE_COUNTS)[number];
  readonly certainty: Certainty;
  /** Id of the channel that is told of every change of these settings and of the library; '' tells nobody. */
  readonly adminChannel: string;
}

/** What holds where nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = {
  channels: [],
  forums: [],
  mentions: true,
  threads: false,
  ingestRoles: [],
  name: '',
  accentColour: 0x2f5d8a,
  footer: '',
  language: 'reader',
  quotes: 3,
  certainty: 'balanced',
  adminChannel: '',
};

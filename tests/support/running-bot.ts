import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../commands/command.js';
import { commands as allCommands } from '../../commands/index.js';
import { type Bot, startBot } from '../../src/bot/bot.js';
import type { Libraries, Library } from '../../src/library/library.js';
import { openLibraries } from '../../src/library/open-library.js';
import { createLog } from '../../src/log.js';
import { DiscordStandIn } from './discord/stand-in.js';

/** The real bot over a real library, connected to a stand-in for Discord. */
export interface RunningBot {
  readonly discord: DiscordStandIn;
  /** Of the server that the stand-in's members are in. */
  readonly library: Library;
  readonly libraries: Libraries;
  /** What every server reads: the members' server's own library where that is the home server. */
  readonly base: Library;
  /** What the bot has logged, one parsed line an event. */
  readonly logged: Record<string, unknown>[];
  /** Stops the bot and starts another over the same library folder, set otherwise where a test says so. */
  restart(change?: RestartOptions): Promise<void>;
  /** Fails where the bot sent anything that Discord would have refused. */
  stop(): Promise<void>;
}

interface RunningBotOptions {
  readonly coveragePaths?: readonly string[];
  /** Whether the members' server is the home server, whose library is the base. Default: there is no such server. */
  readonly isHome?: boolean;
  /** Default: all of them. */
  readonly commands?: readonly Command[];
  /** Default: 90. */
  readonly keepQuestionsDays?: number;
  /** Whether the operator has switched message content on. */
  readonly messageContent?: boolean;
  /** Questions a minute. Default: more than any test asks. */
  readonly cooldown?: { readonly reader: number; readonly server: number };
}

/** What an operator or a new version may change between two starts. */
interface RestartOptions {
  readonly commands?: readonly Command[];
  /** The one server that commands are registered for. Default: all. */
  readonly registerGuild?: string;
}

/** A server that nobody of the stand-in is in: by its id a test fills the base. */
const ELSEWHERE = '1';

const NO_COOLDOWN = { reader: 1_000_000, server: 1_000_000 };

/** Starts everything in this process; the library is empty. */
export async function startRunningBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  const {
    coveragePaths = [],
    isHome = false,
    commands = allCommands,
    keepQuestionsDays = 90,
    messageContent = false,
    cooldown = NO_COOLDOWN,
  } = options;
  const directory = await mkdtemp(join(tmpdir(), 'pullquote-bot-'));
  const discord = await DiscordStandIn.start();
  const home = isHome ? { homeGuild: discord.world.guildId } : {};
  const logged: Record<string, unknown>[] = [];
  const log = createLog({
    level: 'debug',
    secrets: [discord.token],
    stream: { write: (line) => void logged.push(JSON.parse(line)) },
  });
  const open = () =>
    openLibraries({
      dataDirectory: directory,
      embeddingModel: 'Xenova/all-MiniLM-L6-v2',
      keepQuestionsDays,
      homeGuild: isHome ? discord.world.guildId : ELSEWHERE,
    });
  const start = async (over: Libraries, change: RestartOptions = {}): Promise<Bot> => {
    const started = await startBot({
      discordToken: discord.token,
      discordApi: discord.api,
      commands,
      libraries: over,
      coveragePaths,
      ...home,
      messageContent,
      cooldown,
      log,
      ...change,
    });
    await started.registered;
    return started;
  };
  let libraries = await open();
  let library = await libraries.of(discord.world.guildId);
  const baseOf = (some: Libraries) => some.of(isHome ? discord.world.guildId : ELSEWHERE);
  let base = await baseOf(libraries);
  let bot = await start(libraries);
  const stopBot = async () => {
    await bot.stop();
    await libraries.close();
  };
  return {
    discord,
    logged,
    get library() {
      return library;
    },
    get base() {
      return base;
    },
    get libraries() {
      return libraries;
    },
    restart: async (change) => {
      await stopBot();
      libraries = await open();
      library = await libraries.of(discord.world.guildId);
      base = await baseOf(libraries);
      bot = await start(libraries, change);
    },
    stop: async () => {
      await stopBot();
      await rm(directory, { recursive: true, force: true });
      await discord.stop();
    },
  };
}

/** Puts articles into the library, each a JSONL line. */
export async function fill(library: Library, articles: readonly Record<string, string>[]): Promise<void> {
  const bytes = Buffer.from(articles.map((article) => JSON.stringify(article)).join('\n'));
  for await (const event of library.ingest({ type: 'bytes', name: 'articles.jsonl', bytes })) {
    if (event.type === 'finished' && event.summary.failed.length > 0) {
      throw new Error(`not ingested: ${JSON.stringify(event.summary.failed)}`);
    }
  }
}

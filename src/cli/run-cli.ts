import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { type Config, readConfig, readEnvironment } from '../config.js';
import { SAMPLE_FOLDER } from '../library/sample.js';
import type { Log } from '../log.js';
import { packageRoot } from '../package-root.js';
import { prepareSample } from './actions.js';
import type { GlobalOptions, Terminal } from './context.js';
import { EXIT, reportFailure, UsageError } from './failure.js';
import { interruption } from './interruption.js';
import { libraryOfCommand, type Opening } from './library-of-command.js';
import { createProgram, usageProblem } from './program.js';
import { SideProblems } from './side-problems.js';
import { watchStreams } from './streams.js';
import { styleFor } from './style.js';

/** Runs one command line and returns the exit status. Results go to standard output, all else to standard error. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  watchStreams(note);
  let status: number = EXIT.done;
  let level: Config['logLevel'] = 'error';
  // The log is loaded when there is something to log: most commands end without.
  const log = async (): Promise<Log> => (await import('../log.js')).createLog({ level });
  try {
    const program = createProgram(
      packageVersion(),
      async (options, command, declared) => {
        const environment = readEnvironment();
        const config = withOptions(readConfig(environment), options);
        level = config.logLevel;
        // The sample is made of articles that are at hand, so it may always be made again.
        const opening = options.sample ? { ...declared, restore: true } : (declared ?? {});
        const noColor = environment['NO_COLOR'];
        status = await inTerminal({ config, options, opening, log, noColor }, command);
      },
      async ({ data, sample }) => {
        if (sample) throw new UsageError('--sample goes with the other commands, not with bot.');
        // discord.js takes a while to load: only the bot waits for it.
        const { runBot } = await import('../bot/run.js');
        status = await runBot(data === undefined ? {} : { DATA_DIR: data });
      },
    );
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error, log, note);
    const problem = usageProblem(error);
    return problem === undefined ? EXIT.done : reportFailure(new UsageError(problem), log, note);
  }
}

interface Started {
  readonly config: Config;
  readonly options: GlobalOptions;
  readonly opening: Opening;
  readonly log: () => Promise<Log>;
  readonly noColor: string | undefined;
}

async function inTerminal(
  { config, options, opening, log, noColor }: Started,
  command: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const plain = noColor !== undefined && noColor !== '';
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  const problems = new SideProblems(log);
  const library = libraryOfCommand(config, opening, { note, warn: (error) => problems.take(error) });
  const terminal: Terminal = {
    config,
    json: options.json ?? false,
    page: {
      style: styleFor(process.stdout, plain),
      ...(process.stdout.isTTY && { columns: process.stdout.columns }),
    },
    print: (line) => void process.stdout.write(`${line}\n`),
    note,
    signal: interruption(),
    library: library.open,
    restored: library.restored,
  };
  try {
    if (options.sample) await prepareSample(terminal);
    return await command(terminal);
  } finally {
    await problems.tell(note);
    await library.close();
  }
}

/** The configuration with what the command line says instead; the sample has a folder of its own in the data folder. */
function withOptions(config: Config, { data, sample }: GlobalOptions): Config {
  const dataDirectory = data ?? config.dataDirectory;
  return { ...config, dataDirectory: sample ? join(dataDirectory, SAMPLE_FOLDER) : dataDirectory };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

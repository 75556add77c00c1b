import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { type Config, readConfig, readEnvironment } from '../config.js';
import type { Library } from '../library/library.js';
import { openLibrary } from '../library/open-library.js';
import { SAMPLE_FOLDER } from '../library/sample.js';
import type { Log } from '../log.js';
import { packageRoot } from '../package-root.js';
import { prepareSample } from './actions.js';
import type { GlobalOptions, Terminal } from './context.js';
import { EXIT, reportFailure, UsageError } from './failure.js';
import { createProgram, usageProblem } from './program.js';
import { styleFor } from './style.js';

/** Runs one command line and returns the exit status. Results go to standard output, all else to standard error. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  let status: number = EXIT.done;
  let level: Config['logLevel'] = 'error';
  // The log is loaded when there is something to log: most commands end without.
  const log = async (): Promise<Log> => (await import('../log.js')).createLog({ level });
  try {
    const program = createProgram(
      packageVersion(),
      async (options, command) => {
        const environment = readEnvironment();
        const config = withOptions(readConfig(environment), options);
        level = config.logLevel;
        status = await inTerminal(config, options, log, environment['NO_COLOR'], command);
      },
      async () => {
        // discord.js takes a while to load: only the bot waits for it.
        const { runBot } = await import('../bot/run.js');
        status = await runBot();
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

async function inTerminal(
  config: Config,
  options: GlobalOptions,
  log: () => Promise<Log>,
  noColor: string | undefined,
  command: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  process.stdout.on('error', endWithoutReader);
  const plain = noColor !== undefined && noColor !== '';
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  const warn = async (error: unknown): Promise<void> =>
    (await log()).warn({ err: error }, 'a problem that stopped nothing');
  let opened: Promise<Library> | undefined;
  const terminal: Terminal = {
    config,
    json: options.json ?? false,
    page: {
      style: styleFor(process.stdout, plain),
      ...(process.stdout.isTTY && { columns: process.stdout.columns }),
    },
    print: (line) => void process.stdout.write(`${line}\n`),
    note,
    signal: interrupted.signal,
    library: ({ restore: mayRestore = false, onRestored: tellRestored, forgetsQuestions = false } = {}) => {
      opened ??= openLibrary({
        dataDirectory: config.dataDirectory,
        embeddingModel: config.embeddingModel,
        keepQuestionsDays: config.keepQuestionsDays,
        forgetsQuestions,
        reader: config.reader,
        answerRisk: config.answerRisk,
        restore: (problem) => {
          if (mayRestore) note(`${problem.message} Indexing the stored articles again.`);
          return mayRestore;
        },
        onRestored: ({ restored, lost, damagedDirectory }) => {
          note(
            `${restored} articles indexed again, ${lost.length} lost${lost.length > 0 ? `: ${lost.join(', ')}` : ''}.`,
          );
          if (damagedDirectory !== undefined) note(`What could not be read was kept in ${damagedDirectory}.`);
          tellRestored?.();
        },
        onProblem: (error) => void warn(error),
      });
      return opened;
    },
  };
  try {
    if (options.sample) await prepareSample(terminal);
    return await command(terminal);
  } finally {
    await (await opened)?.close();
  }
}

/** Nobody reads on (`pullquote list | head`): no result is of use any more, and nothing is lost that was saved. */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.noReader);
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

import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { FIRST_YEAR, LAST_YEAR } from '../../commands/ingest.js';
import { CITATION_FORMATS } from '../coverage/index.js';
import {
  type AskOptions,
  askAction,
  ingestAction,
  listAction,
  removeAction,
  type SourceOptions,
  sourceAction,
  statsAction,
  type TimelineOptions,
  timelineAction,
} from './actions.js';
import type { GlobalOptions, Terminal } from './context.js';
import type { EvaluateOptions } from './evaluate.js';
import type { Opening } from './library-of-command.js';

/** Runs one command, which returns the exit status, with the terminal it needs; the library is opened as it declares. */
type Run = (
  options: GlobalOptions,
  command: (terminal: Terminal) => Promise<number>,
  opening?: Opening,
) => Promise<void>;

/** Runs the bot, with the options that stand before it. */
type RunBot = (options: GlobalOptions) => Promise<void>;

/** The largest number of quotes one question may rank. */
const MAX_LIMIT = 100;
/** Quotes where nobody says how many: what a screen holds. */
const DEFAULT_QUOTES = 3;

const EXAMPLES = `
Examples:
  pullquote --sample ask when did Abe visit Russia     ask the sample coverage
  pullquote ingest articles/ tass-2017-07-07.txt       add a folder and a file
  pullquote ask when did Abe visit Russia              ask your own coverage
  pullquote timeline Abe Putin talks --from 2016       what is said of it, by date
  pullquote source                                     where the last answer stands
  pullquote source --format bibtex > sources.bib       the same for a reference manager
  pullquote ask --batch questions.jsonl --json --limit 10
`;

/** The command line: every command, its options and its help. Throws CommanderError on wrong usage and after help. */
export function createProgram(version: string, run: Run, runBot: RunBot): Command {
  const program = new Command('pullquote')
    .description('Answers questions about your coverage by quoting it, word for word.')
    .version(version)
    .addOption(
      new Option('--data <dir>', 'the data folder (default: DATA_DIR, else ./data)').argParser(folderName),
    )
    .option('--sample', 'use the sample coverage that comes with Pullquote, in a library of its own')
    .option('--json', 'print JSON alone on standard output')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  const runCommand: RunCommand = (command, opening) => run(program.opts<GlobalOptions>(), command, opening);
  addQuestions(program, runCommand);
  addCoverage(program, runCommand);
  addEvaluation(program, runCommand);
  program
    .command('bot')
    .description('run the Discord bot')
    .action(() => runBot(program.opts<GlobalOptions>()));
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

/** Runs one command with the options that stand before it. */
type RunCommand = (command: (terminal: Terminal) => Promise<number>, opening?: Opening) => Promise<void>;

/** Commands that ask the coverage. */
function addQuestions(program: Command, run: RunCommand): void {
  program
    .command('ask')
    .description('find the passage that answers, word for word')
    .argument('[question...]', 'the question, with or without quotation marks')
    .addOption(
      new Option('--limit <n>', 'how many quotes to rank')
        .argParser(wholeNumber(1, MAX_LIMIT))
        .default(DEFAULT_QUOTES),
    )
    .option('--batch <file>', 'ask every {"id","text"} line of a JSONL file; - is standard input')
    .action((question: string[], options: AskOptions) =>
      // The questions of a batch are not kept, and it leaves those that are as they are.
      run((terminal) => askAction(terminal, question, options), {
        forgetsQuestions: options.batch === undefined,
      }),
    );
  program
    .command('timeline')
    .description('show what the coverage says on a topic, in order of the time it speaks of')
    .argument('[topic...]', 'the topic in a few words, with or without quotation marks')
    .option('--from <date>', 'what happened on this day or later: 2017, 2017-07 or 7 July 2017')
    .option('--to <date>', 'what happened on this day or earlier')
    .action((topic: string[], options: TimelineOptions) =>
      run((terminal) => timelineAction(terminal, topic, options)),
    );
  program
    .command('source')
    .description('show where the quotes of the last answer stand')
    .argument('[id]', 'id of an answer or of an article')
    .addOption(
      new Option('--format <format>', 'how to write it (default: the quotes, and where they stand)').choices(
        CITATION_FORMATS,
      ),
    )
    .action((id: string | undefined, options: SourceOptions) =>
      run((terminal) => sourceAction(terminal, id, options)),
    );
}

/** Commands that say what the coverage is. */
function addCoverage(program: Command, run: RunCommand): void {
  program
    .command('ingest')
    .description('add articles: .txt, .md, .html, .json and .jsonl files, and folders of them')
    .argument('[path...]', 'files and folders (default: COVERAGE_DIR)')
    .addOption(
      new Option('--year <year>', 'the year of datelines that have none').argParser(
        wholeNumber(FIRST_YEAR, LAST_YEAR),
      ),
    )
    .action((paths: string[], options: { year?: number }) =>
      run((terminal) => ingestAction(terminal, paths, options), { restore: true }),
    );
  program
    .command('list')
    .description('list the articles')
    .action(() => run(listAction));
  program
    .command('remove')
    .description('remove an article with all its revisions')
    .argument('<id>', 'id of the article, as `list` shows it')
    .action((id: string) => run((terminal) => removeAction(terminal, id)));
  program
    .command('stats')
    .description('count what is in the library, and say where it lies')
    .action(() => run(statsAction));
}

function addEvaluation(program: Command, run: RunCommand): void {
  program
    .command('eval')
    .description('score question sets: how often the right article and sentence come first')
    .argument('[dir...]', 'folders with corpus.jsonl, queries.jsonl and answers.jsonl')
    .option('--report <file>', 'write a page with plots and the questions that failed')
    .option('--peers', 'ask other search libraries the same')
    .addOption(
      new Option('--questions <n>', 'ask this many questions of each set only').argParser(
        wholeNumber(1, Number.MAX_SAFE_INTEGER),
      ),
    )
    .option('--from-feedback', 'make a question set of what readers asked and rejected')
    .addOption(
      new Option('--out <dir>', 'where that set goes (default: ./question-set)').argParser(folderName),
    )
    .action((folders: string[], options: EvaluateOptions) =>
      run(async (terminal) => {
        const { evaluateAction } = await import('./evaluate.js');
        return evaluateAction(terminal, folders, options);
      }),
    );
}

/** What to say of a command line that is not understood, in one line; undefined after help or version was shown. */
export function usageProblem(error: CommanderError): string | undefined {
  if (error.exitCode === 0) return undefined;
  // commander would show the whole help on standard error instead of a line.
  if (error.code === 'commander.help') return 'There is no command, or no command of that name.';
  const message = error.message.replace(/^error: /, '').split('\n')[0] ?? '';
  return `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.?$/, '.')}`;
}

function folderName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must be the name of a folder.');
  return value;
}

function wholeNumber(least: number, most: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

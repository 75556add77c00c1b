import type { Config } from '../config.js';
import type { Library } from '../library/library.js';
import { openLibrary } from '../library/open-library.js';
import type { Restored } from '../store/embedded/rebuild.js';

/** What a command does as it opens the library; each declares it once, whoever opens the library first. */
export interface Opening {
  /** One that is damaged, older or of another model is indexed again. */
  readonly restore?: boolean;
  /**
   * Questions that are older than they are kept are forgotten. Only for who asks: looking at a library changes nothing.
   */
  readonly forgetsQuestions?: boolean;
}

/** The library that one command works with. */
interface LibraryOfCommand {
  /** Opens it on first use. Throws as `openLibrary` does. */
  open(): Promise<Library>;
  /** What became of its articles where they were indexed again as it was opened. */
  restored(): Restored | undefined;
  /** Closes it where it was opened. */
  close(): Promise<void>;
}

interface Told {
  /** Of what a restored library holds, for the user. */
  note(line: string): void;
  /** Of what went wrong and stopped nothing. */
  warn(error: unknown): void;
}

/** The library in the data folder of the settings; nothing is opened before a command asks for it. */
export function libraryOfCommand(
  { dataDirectory, embeddingModel, keepQuestionsDays, reader, answerRisk }: Config,
  { restore = false, forgetsQuestions = false }: Opening,
  { note, warn }: Told,
): LibraryOfCommand {
  let opened: Promise<Library> | undefined;
  let result: Restored | undefined;
  return {
    open: () => {
      opened ??= openLibrary({
        dataDirectory,
        embeddingModel,
        keepQuestionsDays,
        forgetsQuestions,
        reader,
        answerRisk,
        restore: (problem) => {
          if (restore) note(`${problem.message} Indexing the stored articles again.`);
          return restore;
        },
        onRestored: (restoring) => {
          const { restored, lost, damagedDirectory } = restoring;
          note(
            `${restored} articles indexed again, ${lost.length} lost${lost.length > 0 ? `: ${lost.join(', ')}` : ''}.`,
          );
          if (damagedDirectory !== undefined) note(`What could not be read was kept in ${damagedDirectory}.`);
          result = restoring;
        },
        onProblem: warn,
      });
      return opened;
    },
    restored: () => result,
    close: async () => (await opened)?.close(),
  };
}

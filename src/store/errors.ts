import { errorCode, PullquoteError } from '../coverage/index.js';
import type { EmbedderIdentity } from './store.js';

/** Who holds the writer lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601; absent while the holder is only just taking the lock. */
  readonly since?: string;
}

/** Another process, or another task of this one, is writing. */
export class LibraryBusyError extends PullquoteError {
  override readonly name = 'LibraryBusyError';
  constructor(holder: LockHolder) {
    const since = holder.since === undefined ? '' : ` since ${holder.since}`;
    super(
      'library-busy',
      `The library is being written by process ${holder.pid} on ${holder.host}${since}.`,
      'Questions are answered meanwhile; wait until that ingest is done and try again.',
    );
  }
}

/** The lock was taken away while it was held, for instance because its file was deleted. */
export class LockLostError extends PullquoteError {
  override readonly name = 'LockLostError';
  constructor(path: string) {
    super(
      'lock-lost',
      'The lock on the library was lost before the change was saved, so nothing was changed.',
      `Leave ${path} alone while an ingest runs, and start the ingest again.`,
    );
  }
}

/** The data folder cannot be written. */
export class ReadOnlyLibraryError extends PullquoteError {
  override readonly name = 'ReadOnlyLibraryError';
  constructor(directory: string, cause: unknown) {
    super(
      'library-read-only',
      `The data folder ${directory} cannot be written, so nothing was changed.`,
      'Give this user write permission on it, or point DATA_DIR (or --data) to a folder that can be written.',
      { cause },
    );
  }
}

/** The disk or the user's share of it is full. */
export class DiskFullError extends PullquoteError {
  override readonly name = 'DiskFullError';
  constructor(directory: string, cause: unknown) {
    super(
      'disk-full',
      `There is no space left for ${directory}; the library is as it was before this change.`,
      'Free some space and try again: what was committed before is kept.',
      { cause },
    );
  }
}

/** Something of the library is there, and the system does not let it be read. */
class UnreadableLibraryError extends PullquoteError {
  override readonly name = 'UnreadableLibraryError';
  constructor(message: string, advice: string, cause: unknown) {
    super('library-unreadable', message, advice, { cause });
  }
}

/** Lines among the answers given are none: a killed process, or an editor, left them. */
export class BrokenAnswersError extends PullquoteError {
  override readonly name = 'BrokenAnswersError';
  /** @param lines their numbers, from 1 */
  constructor(path: string, lines: readonly number[]) {
    const [first = 0, ...more] = lines;
    const which =
      more.length === 0
        ? `Line ${first} of ${path} holds no answer and was passed over; delete it, and this is not said again.`
        : `${lines.length} lines of ${path}, the first of them line ${first}, hold no answer and were passed over; delete them, and this is not said again.`;
    super('answers-broken', which, 'Answers that were given before can still be found.');
  }
}

/**
 * What the editors chose is there and cannot be read. Nothing is taken for granted instead: it may be who may do what.
 */
export class UnreadableSettingsError extends PullquoteError {
  override readonly name = 'UnreadableSettingsError';
  constructor(path: string, reason: string, cause?: unknown) {
    super(
      'settings-unreadable',
      `The settings in ${path} cannot be read (${reason}).`,
      'Mend that file; or move it away, and the defaults hold until something is chosen anew.',
      { cause },
    );
  }
}

/** Made by a later version, whose files this one must not touch. */
export class NewerFormatError extends PullquoteError {
  override readonly name = 'NewerFormatError';
  constructor(directory: string, format: number, known: number) {
    super(
      'library-newer',
      `The library in ${directory} was made by a newer version (format ${format}; this version knows ${known}).`,
      'Upgrade Pullquote, or use another data folder.',
    );
  }
}

/** An article's stored text is not what was committed: it is never quoted. */
export class DamagedArticleError extends PullquoteError {
  override readonly name = 'DamagedArticleError';
  constructor(articleId: string, title: string) {
    super(
      'article-damaged',
      `The stored text of “${title}” (${articleId}) was altered on disk, so it is not quoted.`,
      `Ingest its source again, or remove it (\`pullquote remove ${articleId}\`).`,
      { details: { title } },
    );
  }
}

/** Files are missing, cut off, altered or of an older format; the articles that are intact can be indexed again. */
export class RebuildNeededError extends PullquoteError {
  override readonly name: string = 'RebuildNeededError';
  constructor(
    code: 'library-damaged' | 'library-older' | 'embedder-mismatch',
    message: string,
    advice: string,
    cause?: unknown,
  ) {
    super(code, message, advice, { cause });
  }
}

/** The vectors were made by another model than the one that would ask. */
export class EmbedderMismatchError extends RebuildNeededError {
  override readonly name = 'EmbedderMismatchError';
  constructor(stored: EmbedderIdentity, asked: EmbedderIdentity) {
    super(
      'embedder-mismatch',
      `This library was indexed with ${named(stored)}, and the model is now ${named(asked)}; its articles are all there.`,
      'Run `pullquote ingest` to index them again with this model, or set EMBEDDING_MODEL back.',
    );
  }
}

function named({ name, dimensions }: EmbedderIdentity): string {
  return `${name} (${dimensions} dimensions)`;
}

/**
 * Turns a failure to read into the sentence for it; every other error is returned as it is.
 * @param path what was read, where the error does not name it
 */
export function readFailure(directory: string, error: unknown, path = pathOf(error) ?? directory): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return new UnreadableLibraryError(
        `${path} may not be read.`,
        'Give this user permission to read the data folder and what is in it, or name another one with --data or DATA_DIR.',
        error,
      );
    case 'ENOTDIR':
      return new UnreadableLibraryError(
        `The data folder ${directory} is a file, or lies below one.`,
        'Name a folder with --data or DATA_DIR; it is made where there is none.',
        error,
      );
    case 'EISDIR':
      return new UnreadableLibraryError(
        `${path} is a folder, where the library has a file.`,
        'Move it away and try again.',
        error,
      );
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return new UnreadableLibraryError(
        `The data folder ${directory} has too long a name, or is a link that leads to itself.`,
        'Name another folder with --data or DATA_DIR; it is made where there is none.',
        error,
      );
    case 'EIO':
    case 'ENXIO':
    case 'ESTALE':
    case 'ENOTCONN':
    case 'EHOSTDOWN':
    case 'ETIMEDOUT':
      return new UnreadableLibraryError(
        `${path} cannot be read (${errorCode(error)}): its disk is damaged or away.`,
        'Check the disk, or the network folder, that the data folder lies on, and try again.',
        error,
      );
    default:
      return error;
  }
}

/** The path that a system call was refused. */
function pathOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}

/** Turns a failure to write into the sentence for it; every other error is returned as it is. */
export function writeFailure(directory: string, error: unknown): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    // A link that leads nowhere, to a disk that is not mounted; or the folder was taken away meanwhile.
    case 'ENOENT':
      return new ReadOnlyLibraryError(directory, error);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new DiskFullError(directory, error);
    default:
      return error;
  }
}

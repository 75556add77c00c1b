import { PullquoteError } from '../src/coverage/index.js';

/** A file that came with the command: its bytes are fetched when the handler wants them, and not before. */
export interface HandedFile {
  readonly name: string;
  /** Bytes, as announced by whoever hands it over. */
  readonly size: number;
  readonly mediaType?: string;
  /** Throws FileTooLargeError beyond `maxBytes`, PullquoteError when the file cannot be fetched. */
  read(maxBytes: number, signal?: AbortSignal): Promise<Uint8Array>;
}

/** The file is longer than is read. */
export class FileTooLargeError extends PullquoteError {
  override readonly name = 'FileTooLargeError';
  constructor(maxBytes: number) {
    const megabytes = Math.floor(maxBytes / 1024 / 1024);
    super(
      'file-too-large',
      `That file is larger than ${megabytes} MB.`,
      'Split it, or ingest it from a terminal: `pullquote ingest PATH`.',
      { details: { megabytes } },
    );
  }
}

import type { Config } from '../config.js';
import type { Library } from '../library/library.js';
import type { Restored } from '../store/embedded/rebuild.js';
import type { Page } from './page.js';

/** The options that every command takes. */
export interface GlobalOptions {
  readonly data?: string;
  readonly sample?: boolean;
  readonly json?: boolean;
}

/** What a terminal command works with: where it prints, and the library it asks for when it needs one. */
export interface Terminal {
  readonly config: Config;
  readonly json: boolean;
  readonly page: Page;
  /** A line on standard output. */
  print(line: string): void;
  /** A line on standard error. */
  note(line: string): void;
  /** Aborted by Ctrl-C, and by SIGTERM. */
  readonly signal: AbortSignal;
  /** Opens the library on first use, as the command declares; closed when the command ends. */
  library(): Promise<Library>;
  /** What became of the library's articles where they were indexed again as it was opened. */
  restored(): Restored | undefined;
}

import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer, Citation, IngestEvent } from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import type { HandedFile } from './handed-file.js';

/** Who may run a command: everybody, or members who may manage the Discord server. A terminal's user may run all. */
export type Access = 'everyone' | 'manage-server';

/** Where a command was given. */
export interface Place {
  /** A Discord channel's id, or 'terminal'. */
  readonly channel: string;
  /** The Discord server's id; absent in direct messages and in a terminal. */
  readonly guild?: string;
  /** The reply is seen by the one who asked only. */
  readonly private: boolean;
}

/** What was typed with a command, by option name; absent where nothing was. */
export interface Options {
  string(name: string): string | undefined;
  integer(name: string): number | undefined;
  boolean(name: string): boolean | undefined;
  file(name: string): HandedFile | undefined;
}

/** What every handler is given. */
export interface Surroundings {
  readonly library: Library;
  readonly place: Place;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
}

export interface Invocation extends Surroundings {
  readonly options: Options;
  /**
   * Files and folders of articles that are re-read where no file is handed over: the configured coverage folder in
   * Discord, the paths that were named in a terminal.
   */
  readonly coveragePaths: readonly string[];
}

/** What a command found, as plain data; the edge that ran it draws it. */
export type Outcome =
  | { readonly type: 'answer'; readonly answer: Answer }
  | {
      readonly type: 'citations';
      /** Whose answer is cited; absent when a whole article is. */
      readonly question?: string;
      readonly citations: readonly Citation[];
    }
  | { readonly type: 'ingest'; readonly events: AsyncIterable<IngestEvent> };

/** An option half typed, for which values are suggested. */
export interface Completion extends Surroundings {
  readonly option: string;
  readonly typed: string;
}

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** A button's handler: `argument` is what stands after 'KEY:' in its custom id. The reply is private. */
export type ComponentHandler = (argument: string, surroundings: Surroundings) => Promise<Outcome>;

/** One command, the same for Discord and a terminal. A new one is one file here and one line in `index.ts`. */
export interface Command {
  /** Discord's registration of it. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly access: Access;
  /** Whether the reply is for the one who asked only; known before the command runs. Default: it is not. */
  readonly isPrivate?: (options: Options) => boolean;
  readonly execute: (invocation: Invocation) => Promise<Outcome>;
  /** Suggestions for an option, best first. */
  readonly autocomplete?: (completion: Completion) => Promise<readonly Suggestion[]>;
  /** Handlers of buttons by the key their custom ids begin with. */
  readonly components?: Readonly<Record<string, ComponentHandler>>;
}

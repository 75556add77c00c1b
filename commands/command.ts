import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer, Citation, CitationFormat, IngestEvent } from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import type { ComponentKey } from './custom-id.js';
import type { EditorOutcome } from './editor-outcome.js';
import type { HandedFile } from './handed-file.js';
import type { ReaderOutcome } from './reader-outcome.js';

/**
 * Who may run a command: everybody; members who may manage the Discord server, and those with a role that the
 * server's settings name ('editors'); or the former only. A terminal's user may run all.
 */
export type Access = 'everyone' | 'editors' | 'manage-server';

/** Where a command was given. */
export interface Place {
  /** A Discord channel's id, or 'terminal'. */
  readonly channel: string;
  /** The reply is seen by the one who asked only. */
  readonly private: boolean;
  /** One conversation (a thread, direct messages), where a question may follow the one before it. Default: it is not. */
  readonly conversation?: boolean;
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
  /** Which subcommand was given, where the command has some. */
  readonly subcommand?: string;
  /** The text of the message that a message command was used on. */
  readonly message?: string;
  /**
   * Files and folders of articles that are re-read where no file is handed over: the configured coverage folder in
   * the home server, none in another, the paths that were named in a terminal.
   */
  readonly coveragePaths: readonly string[];
}

/** What a command found, as plain data; the edge that ran it draws it. */
export type Outcome =
  | {
      readonly type: 'answer';
      readonly answer: Answer;
      /** No article is of the publisher and the days that were asked for. */
      readonly filteredOut?: boolean;
    }
  | {
      readonly type: 'citations';
      /** Whose answer is cited; absent when a whole article is. */
      readonly question?: string;
      readonly citations: readonly Citation[];
    }
  | {
      readonly type: 'written-citations';
      /** Whose answer is cited; absent when a whole article is. */
      readonly question?: string;
      readonly format: CitationFormat;
      readonly text: string;
    }
  | {
      readonly type: 'ingest';
      readonly events: AsyncIterable<IngestEvent>;
      /** Ends it early; what was saved by then stays. */
      readonly cancel: () => void;
    }
  | EditorOutcome
  | ReaderOutcome;

/** An option half typed, for which values are suggested. */
export interface Completion extends Surroundings {
  readonly option: string;
  readonly typed: string;
  readonly subcommand?: string;
}

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** A button pressed, a menu chosen from, or a form sent in. */
export interface ComponentUse extends Surroundings {
  /** What its custom id names besides the key. Anybody can forge it. */
  readonly argument: string;
  /** What was chosen in a menu. */
  readonly values: readonly string[];
  /** What was typed into a form, by the fields' custom ids. */
  readonly fields: Readonly<Record<string, string>>;
  /**
   * Does the work where this reader uses it for the first time, as far as that can be known without keeping who did:
   * forgotten at a restart. Tells whether it did. Work that fails is not done, and may be tried again.
   */
  once(work: () => Promise<void>): Promise<boolean>;
}

/** What a button, a menu or a form does. */
export interface Component {
  /** Default: everyone. */
  readonly access?: Access;
  /**
   * Where its outcome is shown: in a private message of its own (the default), in place of the message that it stands
   * on, or as a form, which Discord takes as the first response only and therefore within three seconds.
   */
  readonly shows?: 'privately' | 'in-place' | 'form';
  readonly execute: (use: ComponentUse) => Promise<Outcome>;
}

/** One command, the same for Discord and a terminal. A new one is one file here and one line in `index.ts`. */
export interface Command {
  /** Discord's registration of it: a slash command, or an entry in the menu of a message. */
  readonly data:
    | RESTPostAPIChatInputApplicationCommandsJSONBody
    | RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly access: Access;
  /** Runs only in the channels that the server's settings name, where they name any. Default: everywhere. */
  readonly answersReaders?: boolean;
  /** Whether the reply is for the one who asked only; known before the command runs. Default: it is not. */
  readonly isPrivate?: (options: Options) => boolean;
  readonly execute: (invocation: Invocation) => Promise<Outcome>;
  /** Suggestions for an option, best first. */
  readonly autocomplete?: (completion: Completion) => Promise<readonly Suggestion[]>;
  /** What buttons, menus and forms do, by the key that their custom ids begin with. */
  readonly components?: Readonly<Partial<Record<ComponentKey, Component>>>;
}

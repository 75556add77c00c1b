import type { IngestFailure, Origin } from '../coverage/index.js';

/** A file to read. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly origin: Origin;
  /** As the user knows it: the path that was given, with what lies below it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A folder that was walked, so that the files that are gone from it can be told. */
export interface WalkedRoot {
  /** Absolute. */
  readonly root: string;
  /** Every folder below could be listed: a file that is not in `paths` does not exist any more. */
  readonly complete: boolean;
  /** `Origin.path` of the files found, also of those that could not be read. */
  readonly paths: readonly string[];
  /** The same of what may be a folder and could not be looked into: files below it may well exist. */
  readonly unseen: readonly string[];
}

export type Discovery =
  | { readonly file: FoundFile }
  | { readonly failure: IngestFailure; readonly origin?: Origin }
  | { readonly walked: WalkedRoot };

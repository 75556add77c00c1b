import type { IngestProblem } from '../coverage/index.js';

/** Text as it stood in the bytes, or why the bytes are not text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: IngestProblem };

/** Text as it stood in the bytes, or why the bytes are not text. A reason completes '<name> …'. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly problem: string };

/** What to ingest: files and folders on this machine, or bytes that were handed over (a Discord attachment). */
export type IngestSource =
  | { readonly type: 'paths'; readonly paths: readonly string[] }
  | {
      readonly type: 'bytes';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly mediaType?: string;
    };

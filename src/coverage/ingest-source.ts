/** Files and folders on this machine, or bytes that are here. */
export type ReadySource =
  | { readonly type: 'paths'; readonly paths: readonly string[] }
  | {
      readonly type: 'bytes';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly mediaType?: string;
    };

/** A file that is fetched when its ingest has its turn: those of all that wait would fill the memory. */
interface HandedSource {
  readonly type: 'handed';
  readonly name: string;
  readonly mediaType?: string;
  readonly fetch: (signal?: AbortSignal) => Promise<Uint8Array>;
}

/** What to ingest: what is here, or a file that was handed over (a Discord attachment). */
export type IngestSource = ReadySource | HandedSource;

/** The source with its bytes here. Throws what fetching them throws. */
export async function readySource(source: IngestSource, signal?: AbortSignal): Promise<ReadySource> {
  if (source.type !== 'handed') return source;
  const { name, mediaType, fetch } = source;
  const bytes = await fetch(signal);
  return { type: 'bytes', name, bytes, ...(mediaType === undefined ? {} : { mediaType }) };
}

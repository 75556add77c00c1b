/** A request of the bot, as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Decoded, from '/applications' on: without '/api/v10'. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a multipart one. */
  readonly body: unknown;
  /** Names of the files in a multipart body. */
  readonly files: readonly string[];
}

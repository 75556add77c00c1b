import type { IncomingMessage } from 'node:http';
import type { ShownFile } from './messages.js';
import { newId } from './world.js';

/** A request of the bot, as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Decoded, from '/applications' on: without '/api/v10'. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a multipart one. */
  readonly body: unknown;
  /** The files of a multipart body. */
  readonly files: readonly ShownFile[];
}

/** Reads a request to its end. */
export async function record(request: IncomingMessage, url: URL): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const base = {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api\/v10/, '')),
    query: url.searchParams,
  };
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) {
    return { ...base, body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const json = form.get('payload_json');
  const files: ShownFile[] = [];
  for (const value of form.values()) {
    if (typeof value !== 'string')
      files.push({ id: newId(), name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { ...base, body: typeof json === 'string' ? JSON.parse(json) : undefined, files };
}

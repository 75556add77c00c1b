import type { Attachment } from 'discord.js';
import { FileTooLargeError, type HandedFile } from '../../../commands/handed-file.js';
import { PullquoteError } from '../../coverage/index.js';

/** Milliseconds for a whole download: 25 MB at 4 Mbit/s take 50 s. */
const DOWNLOAD_TIMEOUT_MS = 60_000;

/** A Discord attachment as a command sees it; a download stops when `signal` or its own one aborts. */
export function handedFile(attachment: Attachment, signal: AbortSignal): HandedFile {
  const { name, size, contentType, url } = attachment;
  return {
    name,
    size,
    ...(contentType === null ? {} : { mediaType: contentType }),
    read: (maxBytes, cancelled) => {
      const signals = [signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS), ...(cancelled ? [cancelled] : [])];
      return download(url, maxBytes, AbortSignal.any(signals));
    },
  };
}

/** The bytes at `url`. What Discord announced as size is not trusted: reading stops at `maxBytes`. */
async function download(url: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  try {
    // Discord serves attachments without redirects; following one could lead into the operator's network.
    const response = await fetch(url, { signal, redirect: 'error' });
    if (!response.ok || !response.body) throw new Error(`Discord answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.byteLength;
      if (length > maxBytes) throw new FileTooLargeError(maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
  } catch (error) {
    if (error instanceof FileTooLargeError) throw error;
    throw new PullquoteError(
      'attachment-unavailable',
      'I could not download that file from Discord.',
      'Attach it again.',
      { cause: error },
    );
  }
}

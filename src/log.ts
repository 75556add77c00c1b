import { type DestinationStream, destination, type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;

/** What stands for a secret in the log. */
const REDACTED = '[redacted]';

/**
 * A bot token: base64url of the application's id, of a time, and an HMAC; the lengths grow with the years. Looked for at
 * the beginning of a run of its characters only: from every character of a long one it would be looked for to its end.
 */
const BOT_TOKEN = /(?<![\w-])[\w-]{18,}\.[\w-]{5,8}\.[\w-]{27,}/g;

/** The token in Discord's webhook and interaction addresses acts for the bot for fifteen minutes. */
const TOKEN_IN_ADDRESS = /(\/(?:webhooks|interactions)\/\d+\/)[^/?"\s\\]+/g;

interface LogOptions {
  readonly level: string;
  /** Values that must never be written, wherever they turn up. */
  readonly secrets?: readonly string[];
  /** Where lines go. Default: standard error, so that standard output stays the program's own. */
  readonly stream?: DestinationStream;
}

/** One JSON line an event. Errors are written with stack and causes, secrets never. */
export function createLog({ level, secrets = [], stream = destination(2) }: LogOptions): Log {
  const hide = (line: string) =>
    secrets
      .filter((secret) => secret !== '')
      .reduce((text, secret) => text.replaceAll(secret, REDACTED), line)
      .replace(BOT_TOKEN, REDACTED)
      .replace(TOKEN_IN_ADDRESS, `$1${REDACTED}`);
  return pino(
    { level, base: null, serializers: { err: describeError }, hooks: { streamWrite: hide } },
    stream,
  );
}

/** discord.js hangs the request's body on its errors: the reader's question and answer, which are no part of a fault. */
function describeError(error: Error): object {
  const { requestBody: _, ...described } = stdSerializers.err(error) as unknown as Record<string, unknown>;
  return described;
}

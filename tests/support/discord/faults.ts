import type { RecordedRequest } from './recorded-request.js';

/** What Discord answers a request with. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with requests of one kind. */
export interface Fault {
  /** Matched against 'METHOD /path'. */
  readonly on: RegExp;
  /** How many requests it befalls. Default: one. */
  readonly times?: number;
  /** What comes back; 'drop' ends the connection without an answer. */
  readonly answer: Reply | 'drop';
  /** The request takes effect all the same, and only its answer is lost. Default: it does not. */
  readonly takesEffect?: boolean;
}

export const refused = (status: number, code: number, message: string): Reply => ({
  status,
  body: { code, message },
});

/** Refusals of Discord: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusals = {
  missingAccess: refused(403, 50001, 'Missing Access'),
  missingPermissions: refused(403, 50013, 'Missing Permissions'),
  unknownInteraction: refused(404, 10062, 'Unknown interaction'),
  unknownWebhook: refused(404, 10015, 'Unknown Webhook'),
  unknownMessage: refused(404, 10008, 'Unknown Message'),
  /** Of a post whose author's message is still to come: https://github.com/discord/discord-api-docs/issues/6340 */
  tooEarly: refused(
    403,
    40058,
    'Cannot message this thread until after the post author has sent an initial message.',
  ),
  unknownChannel: refused(404, 10003, 'Unknown Channel'),
  noDirectMessages: refused(403, 50007, 'Cannot send messages to this user'),
  threadThere: refused(400, 160004, 'A thread has already been created for this message'),
  expiredToken: refused(401, 50027, 'Invalid Webhook Token'),
  acknowledgedBefore: refused(400, 40060, 'Interaction has already been acknowledged.'),
  tooLarge: refused(413, 40005, 'Request entity too large'),
  unauthorized: refused(401, 0, '401: Unauthorized'),
} as const;

/** Every form in which Discord says 'too fast': https://discord.com/developers/docs/topics/rate-limits */
export const rateLimits = {
  'Retry-After': { 'retry-after': '0.2' },
  'X-RateLimit-*': {
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': '0.2',
    'x-ratelimit-bucket': 'abcd1234',
  },
  global: { 'retry-after': '0.2', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
  shared: { 'retry-after': '0.2', 'x-ratelimit-scope': 'shared' },
} as const;

export function rateLimited(form: keyof typeof rateLimits): Reply {
  const body = { message: 'You are being rate limited.', retry_after: 0.2, global: form === 'global' };
  return { status: 429, headers: rateLimits[form], body };
}

/** Discord's servers fail, with a page of HTML as its proxies send it. */
export function serverError(status: 500 | 502 | 503): Reply {
  return { status, headers: { 'content-type': 'text/html' }, body: '<html>nginx</html>' };
}

/** The faults that are still to come. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that befalls a request, counted down. */
  take({ method, path }: RecordedRequest): Fault | undefined {
    const found = this.#pending.find(({ fault, left }) => left > 0 && fault.on.test(`${method} ${path}`));
    if (found) found.left -= 1;
    return found?.fault;
  }
}

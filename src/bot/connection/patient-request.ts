import { setTimeout as wait } from 'node:timers/promises';
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';
import { RequestLanes } from './request-lanes.js';

type MakeRequest = RESTOptions['makeRequest'];
type RestResponse = Awaited<ReturnType<MakeRequest>>;

/**
 * Milliseconds between one try and the next, while Discord's servers fail or drop the connection: five tries within the
 * three seconds that Discord waits for an acknowledgement, then two more. discord.js would use up its tries at once.
 */
const PAUSES_MS = [100, 200, 400, 800, 1_600, 3_200] as const;

/**
 * Milliseconds for one try of an acknowledgement: a connection that Discord takes and never answers on would use up the
 * three seconds. Beginning within the first two of them a try has one second, so that the next still comes in time. A
 * later one has more: where Discord is merely slow, its answer tells that an earlier try was taken.
 */
const ACKNOWLEDGEMENT_TRY_MS = { early: 1_000, late: 3_000 } as const;
/** Milliseconds in which a try is early. */
const EARLY_MS = 2_000;

/** Ends of a connection that a new one may mend; a refused one or an unknown host says that the address is wrong. */
const BROKEN_CONNECTION: ReadonlySet<unknown> = new Set([
  ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
]);

/** One try, as discord.js makes it. */
const send = DefaultRestOptions.makeRequest;

const ACKNOWLEDGEMENT = /\/interactions\/\d+\/[^/]+\/callback/;

/**
 * A request that is tried again, with pauses, while Discord fails to take it. Where an answer was lost, the request may
 * have taken effect: an acknowledgement that turns out to have been made before was ours then, and a message is sent
 * again only where Discord can tell that it is the same one. A 429 always says how long to wait.
 */
export function patientRequest(): MakeRequest {
  const lanes = new RequestLanes();
  return async (url, init) => {
    const isUrgent = ACKNOWLEDGEMENT.test(url);
    const began = performance.now();
    const tryOnce = () => {
      if (!isUrgent) return send(url, init);
      const isEarly = performance.now() - began < EARLY_MS;
      return sendWithin(ACKNOWLEDGEMENT_TRY_MS[isEarly ? 'early' : 'late'], url, init);
    };
    let mayHaveTakenEffect = false;
    for (let tried = 0; ; tried++) {
      const pause = PAUSES_MS[tried];
      try {
        const response = await lanes.run(isUrgent, tryOnce);
        if (response.status < 500)
          return mayHaveTakenEffect && isUrgent ? ownAcknowledgement(response) : timed(response);
        if (pause === undefined) return response;
        // A connection is free for the next request only once its response is read.
        await response.arrayBuffer();
      } catch (error) {
        if (pause === undefined || !isBroken(error) || !isRepeatable(url, init)) throw error;
      }
      mayHaveTakenEffect = true;
      await wait(pause, undefined, init.signal ? { signal: init.signal as AbortSignal } : {});
    }
  };
}

/** Sends it; where no answer begins in time, that is a broken connection. */
async function sendWithin(
  milliseconds: number,
  url: string,
  init: Parameters<MakeRequest>[1],
): Promise<RestResponse> {
  const late = new AbortController();
  const timeout = Object.assign(new Error(`no answer within ${milliseconds} ms`), { code: 'ETIMEDOUT' });
  // Not AbortSignal.timeout: once the answer has begun, its body may take longer.
  const timer = setTimeout(() => late.abort(timeout), milliseconds);
  const signals = [late.signal, ...(init.signal ? [init.signal as AbortSignal] : [])];
  try {
    return await send(url, { ...init, signal: AbortSignal.any(signals) });
  } finally {
    clearTimeout(timer);
  }
}

function isBroken(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return BROKEN_CONNECTION.has(code) || BROKEN_CONNECTION.has(cause?.code);
}

/** Whether doing it twice is the same as doing it once. */
function isRepeatable(url: string, { method, body }: Parameters<MakeRequest>[1]): boolean {
  if (method?.toUpperCase() !== 'POST' || ACKNOWLEDGEMENT.test(url)) return true;
  return typeof body === 'string' && body.includes('"enforce_nonce":true');
}

/** 'Already acknowledged' after a try whose answer was lost: that try was it. */
async function ownAcknowledgement(response: RestResponse): Promise<RestResponse> {
  if (response.ok) return response;
  const text = await response.text();
  if (codeOf(text) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return new Response(null, { status: 204 });
  }
  return rebuilt(response, text);
}

/** discord.js reads Retry-After only, and asks again at once without it; Discord may say it otherwise. */
async function timed(response: RestResponse): Promise<RestResponse> {
  if (response.status !== 429 || response.headers.has('retry-after')) return response;
  const text = await response.text();
  const seconds = response.headers.get('x-ratelimit-reset-after') ?? retryAfterOf(text) ?? '1';
  return rebuilt(response, text, { 'retry-after': String(seconds) });
}

function rebuilt(response: RestResponse, text: string, more: Record<string, string> = {}): RestResponse {
  const headers = { ...Object.fromEntries(response.headers.entries()), ...more };
  return new Response(text, { status: response.status, statusText: response.statusText, headers });
}

function codeOf(text: string): unknown {
  return parsed(text)?.['code'];
}

function retryAfterOf(text: string): number | undefined {
  const seconds = parsed(text)?.['retry_after'];
  return typeof seconds === 'number' ? seconds : undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    // Proxies in front of Discord answer in HTML: whatever it is, it names no code.
    return undefined;
  }
}

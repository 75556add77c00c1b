import { type RESTOptions, Routes } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type RestResponse = Awaited<ReturnType<MakeRequest>>;

/** RFC 9110, sections 15.5.2 and 15.5.4. */
const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** Milliseconds for asking whether the token is good, with all tries. */
const CHECK_TIMEOUT_MS = 30_000;

interface KeepTokenOptions {
  /** REST base up to and including the version. */
  readonly base: string;
  /** Called when Discord does not accept the token any more. */
  readonly onRefused: () => void;
}

/**
 * A request after which discord.js still has its token. It drops it at the first 401 and from then on fails before
 * asking, until a restart; but Discord says 401 now and then to a token that is good. So another route is asked whether
 * it is, and then the request is made again: what is refused so has had no effect.
 */
export function keepToken(request: MakeRequest, { base, onRefused }: KeepTokenOptions): MakeRequest {
  /** Requests that are refused together ask together. */
  let asking: Promise<boolean> | undefined;
  const isRefused = async (headers: Record<string, string>) => {
    const signal = AbortSignal.timeout(CHECK_TIMEOUT_MS);
    try {
      const answer = await request(`${base}${Routes.user()}`, { method: 'GET', headers, signal });
      await answer.arrayBuffer();
      return answer.status === UNAUTHORIZED;
    } catch {
      // Whatever kept Discord from answering, it did not say that the token is wrong.
      return false;
    } finally {
      asking = undefined;
    }
  };
  return async (url, init) => {
    const response = await request(url, init);
    const authorization = new Headers(init.headers as Record<string, string>).get('authorization');
    if (response.status !== UNAUTHORIZED || authorization === null) return response;
    asking ??= isRefused({ authorization });
    if (await asking) {
      onRefused();
      return response;
    }
    await response.arrayBuffer();
    const again = await request(url, init);
    return again.status === UNAUTHORIZED ? forbidden(again) : again;
  };
}

/** The refusal of a request, and not of the token. */
async function forbidden(response: RestResponse): Promise<RestResponse> {
  const headers = Object.fromEntries(response.headers.entries());
  return new Response(await response.text(), { status: FORBIDDEN, headers });
}

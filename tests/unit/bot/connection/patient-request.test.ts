import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { patientRequest } from '../../../../src/bot/connection/patient-request.js';

const CALLBACK = '/api/v10/interactions/1/token/callback';
const MESSAGES = '/api/v10/channels/1/messages';

describe('a request to Discord', () => {
  let asked = 0;

  /** Answers the requests one after the other, the last answer over and over. */
  async function serve(...answers: RequestListener[]): Promise<string> {
    asked = 0;
    const server = createServer((request, response) => {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      answer?.(request, response);
    });
    onTestFinished(() => void server.close().closeAllConnections());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  }

  const status =
    (code: number, body = '', headers = {}): RequestListener =>
    (_, response) =>
      response.writeHead(code, headers).end(body);
  const silence: RequestListener = () => undefined;
  const drop: RequestListener = (request) => request.socket.destroy();
  const send = patientRequest();
  const post = (url: string, body = '{}') => send(url, { method: 'POST', body });

  it('is tried again while Discord’s servers fail', async () => {
    const origin = await serve(status(500), status(502), status(503, '<html>'), status(200, '{}'));
    expect((await post(origin + CALLBACK)).status).toBe(200);
    expect(asked).toBe(4);
  });

  it('acknowledges where an earlier try turns out to have done so', async () => {
    const origin = await serve(drop, status(400, '{"code":40060}'));
    expect((await post(origin + CALLBACK)).status).toBe(204);
  });

  it('is tried again where Discord takes an acknowledgement and does not answer', async () => {
    const origin = await serve(silence, status(400, '{"code":40060}'));
    expect((await post(origin + CALLBACK)).status).toBe(204);
    expect(asked).toBe(2);
  });

  it('goes out at once where it acknowledges, however many messages Discord is slow to take', async () => {
    const held: ServerResponse[] = [];
    const origin = await serve(({ url }, response) => {
      if (url === CALLBACK) response.writeHead(204).end();
      else held.push(response);
    });
    const messages = Array.from({ length: 100 }, () => post(origin + MESSAGES));
    await expect.poll(() => held.length).toBeGreaterThan(0);
    expect((await post(origin + CALLBACK)).status).toBe(204);
    let taken = 0;
    while (taken < messages.length) {
      await expect.poll(() => held.length).toBeGreaterThan(taken);
      for (const response of held.slice(taken)) response.writeHead(200).end('{}');
      taken = held.length;
    }
    expect((await Promise.all(messages)).every(({ status }) => status === 200)).toBe(true);
  });

  it('tells an acknowledgement by somebody else from its own', async () => {
    const origin = await serve(status(400, '{"code":40060}'));
    expect((await post(origin + CALLBACK)).status).toBe(400);
    const refused = await serve(drop, status(404, '{"code":10062}'));
    const response = await post(refused + CALLBACK);
    expect([response.status, await response.json()]).toEqual([404, { code: 10062 }]);
  });

  it('sends a message again only where Discord can tell that it is the same', async () => {
    const origin = await serve(drop, status(200, '{}'));
    await expect(post(origin + MESSAGES)).rejects.toThrow();
    const marked = await serve(drop, status(200, '{}'));
    expect((await post(marked + MESSAGES, '{"nonce":"1","enforce_nonce":true}')).status).toBe(200);
  });

  it.each([
    ['the header of the bucket', { 'x-ratelimit-reset-after': '0.5' }, '{}', '0.5'],
    ['the body', {}, '{"retry_after":0.25}', '0.25'],
    ['nothing', {}, '<html>', '1'],
  ])('knows how long to wait after a 429 that says it in %s', async (_, headers, body, seconds) => {
    const origin = await serve(status(429, body, headers));
    const response = await post(origin + MESSAGES);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe(seconds);
    expect(await response.text()).toBe(body);
  });
});

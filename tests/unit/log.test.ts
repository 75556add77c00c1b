import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.js';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB';

/** What one event comes to in the log. */
function written(fields: object, secrets: readonly string[] = []): string {
  const lines: string[] = [];
  const log = createLog({ level: 'info', secrets, stream: { write: (line) => void lines.push(line) } });
  log.error(fields, 'it failed');
  return lines.join('');
}

describe('the log', () => {
  it.each([
    ['as a field', { token }],
    ['in the middle of a text', { note: `Authorization: Bot ${token}!` }],
    ['in an error and its cause', { err: new Error(`for ${token}`, { cause: new Error(token) }) }],
  ])('holds no bot token %s', (_, fields) => {
    expect(written(fields)).not.toContain(token);
  });

  it('holds no secret it was told of, whatever it looks like', () => {
    expect(written({ a: { b: 'hunter2' } }, ['hunter2'])).not.toContain('hunter2');
  });

  it('holds neither the token in an address of discord.js nor what was asked and answered', () => {
    const url = 'https://discord.com/api/v10/webhooks/1234567890/aW50ZXJhY3Rpb24tdG9rZW4/messages/@original';
    const raw = { code: 10015, message: 'Unknown Webhook' };
    const body = { files: undefined, json: { content: 'a private answer' } };
    const line = written({ err: new DiscordAPIError(raw, 10015, 404, 'PATCH', url, body) });
    expect(line).not.toContain('aW50ZXJhY3Rpb24tdG9rZW4');
    expect(line).not.toContain('a private answer');
    expect(line).toContain('webhooks/1234567890/[redacted]/messages');
    expect(line).toContain('Unknown Webhook');
  });

  it('is written also where a text has a very long word, and the token behind it is not', () => {
    // Looked for from every character of the word, this takes longer than any test may.
    const line = written({ note: `${'a-'.repeat(100_000)} ${token}` });
    expect(line).not.toContain(token);
    expect(line).toContain('it failed');
  });

  it('is one JSON object a line', () => {
    expect(JSON.parse(written({ err: new Error('two\nlines') }))).toMatchObject({ msg: 'it failed' });
  });
});

import { expect } from 'vitest';
import { embedLength, type Message } from '../../../src/bot/render/message.js';
import { loadContract } from './contract.js';

/** What Discord accepts, told once more than in `src/bot/limits.ts`: a wrong number there must not hide here. */
export function expectAccepted(message: Message): void {
  const embeds = message.embeds ?? [];
  expect(message.content?.length ?? 0).toBeLessThanOrEqual(2_000);
  expect(embeds.length).toBeLessThanOrEqual(10);
  expect(embeds.reduce((sum, embed) => sum + embedLength(embed), 0)).toBeLessThanOrEqual(6_000);
  for (const { title = '', description = '', fields = [] } of embeds) {
    expect(title.length).toBeLessThanOrEqual(256);
    expect(description.length).toBeLessThanOrEqual(4_096);
    for (const { name, value } of fields) {
      expect(name.length).toBeLessThanOrEqual(256);
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(1_024);
    }
  }
  const rows = message.components ?? [];
  expect(rows.length).toBeLessThanOrEqual(5);
  const ids = rows.flatMap((row) =>
    row.components.flatMap((one) => ('custom_id' in one ? one.custom_id : [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const { description = '' } of message.files ?? [])
    expect(description.length).toBeLessThanOrEqual(1_024);
  const { files: _, ...rest } = message;
  const body = { ...rest, allowed_mentions: { parse: [] } };
  expect(loadContract()?.schemaViolation('IncomingWebhookUpdateRequestPartial', body)).toBeUndefined();
}

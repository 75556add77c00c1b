import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A new folder for all tests of a file, gone after the last; call it where tests are declared. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

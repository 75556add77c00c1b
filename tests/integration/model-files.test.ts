import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

const models = join(packageRoot(), 'models');

describe('the models that come with the package', () => {
  const parts = readFileSync(join(models, 'README.md'), 'utf8').split(/^## /m).slice(1);
  const files = parts.map((part) => {
    const [, path, bytes, hash] =
      /`(onnx\/[^`]+)`[^\n]* ([\d,]+) bytes, SHA-256 `([0-9a-f]{64})`/.exec(part) ?? [];
    return { model: part.split('\n')[0] ?? '', path, bytes, hash };
  });

  it.each(files)('$model is the file that models/README.md names', ({ model, path = '', bytes, hash }) => {
    const file = readFileSync(join(models, model, path));
    expect(file.length.toLocaleString('en')).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex')).toBe(hash);
  });

  it('are three', () => {
    expect(files).toHaveLength(3);
  });
});

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eitherModel } from '../../embeddings/models/either-model.js';
import {
  floats,
  type OnnxModel,
  onnxFile,
  openEitherModel,
  openOnnxModel,
} from '../../embeddings/models/onnx-model.js';
import { packageRoot } from '../../src/package-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const modelsDirectory = join(packageRoot(), 'models');
const NAMES = ['pullquote-reader', 'pullquote-close-reader'] as const;
const OUTPUTS = ['start_logits', 'end_logits', 'has_logits'];

/** 'when did abe visit russia', and a passage, as tokens of the readers' vocabulary. */
const QUESTION = [101, 2043, 2106, 14863, 3942, 3607, 102];
const PASSAGE = [14863, 2626, 2000, 3607, 1999, 2089, 2355, 1012, 102];

async function computed(model: OnnxModel): Promise<number[][]> {
  const ids = [...QUESTION, ...PASSAGE];
  const row = (values: readonly number[]) =>
    ({ data: BigInt64Array.from(values, BigInt), dims: [1, ids.length] }) as const;
  const outputs = await model({
    input_ids: row(ids),
    attention_mask: row(ids.map(() => 1)),
    token_type_ids: row(ids.map((_, i) => (i < QUESTION.length ? 0 : 1))),
  });
  return OUTPUTS.map((output) => [...floats(outputs, output)]);
}

/** As other threads may add up in another order. */
const ALIKE = 1e-4;

function furthest(a: readonly number[][], b: readonly number[][]): number {
  return Math.max(...a.flatMap((row, i) => row.map((value, k) => Math.abs(value - (b[i]?.[k] ?? Infinity)))));
}

it('each computes what it computes alone', async () => {
  const file = join(await temporaryFolder(), 'either.onnx');
  const [one, other] = NAMES.map((name) => readFileSync(onnxFile(modelsDirectory, name)));
  if (!one || !other) throw new Error('two models are joined');
  await writeFile(file, eitherModel(one, other));
  const inTurn = await openEitherModel(file);
  const alone = await Promise.all(
    NAMES.map((model) => openOnnxModel({ model, modelsDirectory, threads: 1 })),
  );
  const [first, second] = [await computed(inTurn[0]), await computed(inTurn[1])];
  const [firstAlone, secondAlone] = await Promise.all(alone.map(computed));
  expect(furthest(first, firstAlone ?? [])).toBeLessThan(ALIKE);
  expect(furthest(second, secondAlone ?? [])).toBeLessThan(ALIKE);
  expect(furthest(first, second)).toBeGreaterThan(1);
  expect(furthest(first, await computed(inTurn[0]))).toBeLessThan(ALIKE);
});

it.each([
  ['nothing', new Uint8Array()],
  ['a text', Buffer.from('version https://git-lfs.github.com/spec/v1')],
  ['half a message', Uint8Array.of(0x3a, 0x7f, 0x0a)],
])('%s is no model', (_, bytes) => {
  expect(() => eitherModel(bytes, bytes)).toThrow();
});

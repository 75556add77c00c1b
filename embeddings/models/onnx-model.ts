import { join } from 'node:path';
import type { Tensor } from 'onnxruntime-node';
import { outputWithinEither, SECOND } from './either-model.js';

/** Whole numbers of 64 bits, laid out row by row. */
export interface Int64Rows {
  readonly data: BigInt64Array;
  readonly dims: readonly [rows: number, columns: number];
}

/** A model that computes outputs from inputs, each by its name; an input that it does not have is left out. */
export type OnnxModel = (
  inputs: Readonly<Record<string, Int64Rows>>,
) => Promise<Readonly<Record<string, Tensor>>>;

export interface OnnxModelOptions {
  /** In the layout of transformers.js, as `<modelsDirectory>/<model>`. */
  readonly model: string;
  readonly modelsDirectory: string;
  /**
   * Threads that compute it; default one for every core. Each beyond the first waits for its next piece of work by
   * spinning, for some 50 ms, and so takes a core from every other model that computes meanwhile: of models that take
   * turns all but one should have one thread.
   */
  readonly threads?: number;
}

/**
 * Opens a quantised model. ONNX Runtime, with which transformers.js runs its models, is called without that: 2.17 passes
 * on no options. It gets the file's path, since onnxruntime-node 1.14 ignores options beside a file's bytes.
 */
export async function openOnnxModel({
  model,
  modelsDirectory,
  threads,
}: OnnxModelOptions): Promise<OnnxModel> {
  const session = await openSession(onnxFile(modelsDirectory, model), threads);
  return (inputs) => session(inputs);
}

/** Opens a file that `eitherModel` made, and gives the two models in it. */
export async function openEitherModel(file: string): Promise<readonly [first: OnnxModel, second: OnnxModel]> {
  const session = await openSession(file);
  const computing =
    (isSecond: boolean): OnnxModel =>
    async (inputs) => {
      const outputs = await session(inputs, isSecond);
      return Object.fromEntries(
        Object.entries(outputs).map(([name, tensor]) => [outputWithinEither(name), tensor]),
      );
    };
  return [computing(false), computing(true)];
}

/** Where the file of a quantised model lies. */
export function onnxFile(modelsDirectory: string, model: string): string {
  return join(modelsDirectory, model, 'onnx', 'model_quantized.onnx');
}

type Outputs = Readonly<Record<string, Tensor>>;

async function openSession(
  file: string,
  threads?: number,
): Promise<(inputs: Parameters<OnnxModel>[0], second?: boolean) => Promise<Outputs>> {
  // Node finds no named exports in it.
  const { InferenceSession, Tensor } = (await import('onnxruntime-node')).default;
  const session = await InferenceSession.create(file, {
    executionProviders: ['cpu'],
    ...(threads !== undefined && { intraOpNumThreads: threads }),
  });
  return (inputs, second) => {
    const known = Object.entries(inputs).filter(([name]) => session.inputNames.includes(name));
    const rows = known.map(([name, { data, dims }]) => [name, new Tensor('int64', data, dims)]);
    return session.run({
      ...Object.fromEntries(rows),
      ...(second !== undefined && { [SECOND]: new Tensor('bool', [second], [1]) }),
    });
  };
}

/** The numbers of an output. Throws an Error where the model has no such output, or one of another type. */
export function floats(outputs: Readonly<Record<string, Tensor>>, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`the model has no output ${name} of 32-bit floats`);
  return data;
}

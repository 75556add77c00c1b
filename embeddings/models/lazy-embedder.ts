import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder, PassageVectors } from '../embedder.js';
import { loadedOnce } from '../loaded-once.js';
import type { TransformersEmbedderOptions } from './transformers-embedder.js';

/**
 * An embedder that loads its model on the first text, so that listing or removing articles need not wait for it. The
 * dimensions are read from the model's configuration; a model that does not lie on disk is loaded at once.
 */
export async function lazyEmbedder(
  options: TransformersEmbedderOptions,
  load: (options: TransformersEmbedderOptions) => Promise<Embedder>,
): Promise<Embedder> {
  const dimensions = await localDimensions(options);
  if (dimensions === undefined) return load(options);
  const embedder = loadedOnce(() => load(options));
  return {
    name: options.model,
    dimensions,
    embedQuestion: async (text): Promise<Float32Array> => (await embedder.get()).embedQuestion(text),
    embedPassages: async (passages, signal): Promise<PassageVectors> =>
      (await embedder.get()).embedPassages(passages, signal),
    knowsWord: async (word): Promise<boolean> => (await embedder.get()).knowsWord(word),
    close: async (): Promise<void> => (await embedder.soFar())?.close(),
  };
}

/** `hidden_size` of a model's config.json, or undefined where there is no readable one. */
async function localDimensions(options: TransformersEmbedderOptions): Promise<number | undefined> {
  try {
    const path = join(options.modelsDirectory, options.model, 'config.json');
    const config: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof config !== 'object' || config === null || !('hidden_size' in config)) return undefined;
    return typeof config.hidden_size === 'number' ? config.hidden_size : undefined;
  } catch {
    // Missing or damaged alike: loading the model says what is wrong with it.
    return undefined;
  }
}

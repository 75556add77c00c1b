import type { PassageVectors } from './embedder.js';
import type { TransformersEmbedderOptions } from './transformers-embedder.js';

/** What the worker is started with. */
export type WorkerOptions = TransformersEmbedderOptions;

/** A job for the worker; `id` ties the reply to it. */
export type WorkerRequest =
  | { readonly id: number; readonly type: 'question'; readonly text: string }
  | {
      readonly id: number;
      readonly type: 'passages';
      readonly passages: readonly (readonly string[])[];
    };

export type WorkerReply =
  | { readonly type: 'ready'; readonly name: string; readonly dimensions: number }
  /** The model could not be loaded; the worker ends. */
  | { readonly type: 'unavailable'; readonly error: unknown }
  | { readonly type: 'question'; readonly id: number; readonly vector: Float32Array }
  | { readonly type: 'passages'; readonly id: number; readonly vectors: PassageVectors }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown };

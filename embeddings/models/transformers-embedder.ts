import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Embedder, PassageText, PassageVectors } from '../embedder.js';
import { ModelUnavailableError } from '../errors.js';
import { type LoadedOnce, loadedOnce } from '../loaded-once.js';
import {
  floats,
  type Int64Rows,
  type OnnxModel,
  type OnnxModelOptions,
  openOnnxModel,
} from './onnx-model.js';
import { poolPassage, type WindowStates } from './passage-pooling.js';
import { fromPretrained, loadTokenizer, type ModelPlace, type Tokenizer } from './pretrained.js';
import { packTokenWindows, type TokenWindow } from './token-windows.js';

export interface TransformersEmbedderOptions {
  /** A model in the layout of transformers.js, as `<modelsDirectory>/<model>`, else on the Hugging Face hub. */
  readonly model: string;
  readonly modelsDirectory: string;
}

/** Longest input of BERT models in tokens, special tokens included; what is longer is read in further windows. */
const MAX_TOKENS = 512;
/** A question beyond this many tokens adds nothing a vector could hold (the model was trained on 256). */
const MAX_QUESTION_TOKENS = 256;
/**
 * Rows computed at once. Measured on two cores: 4 to 8 rows are fastest, more are slower; rows are sorted by length
 * before, so that little is padded.
 */
const BATCH_ROWS = 8;
/** Threads for a question: more would keep a core from whoever reads after it, see OnnxModelOptions. */
const THREADS_FOR_QUESTION = 1;

/** The same model twice, each loaded when it is first needed: for questions, and for passages on all cores. */
interface Models {
  readonly forQuestions: LoadedOnce<OnnxModel>;
  readonly forPassages: LoadedOnce<OnnxModel>;
}

/**
 * Loads a sentence-embedding model of the BERT family (mean pooling) and runs it in this thread.
 * Throws ModelUnavailableError.
 */
export async function loadTransformersEmbedder(options: TransformersEmbedderOptions): Promise<Embedder> {
  const { model: name, modelsDirectory } = options;
  // A model that lies here must load without a network, and with a clear error where a file of it is missing.
  const isHere = existsSync(join(modelsDirectory, name));
  const place = { model: name, modelsDirectory, mayFetch: !isHere };
  const orUnavailable = async <Result>(load: Promise<Result>): Promise<Result> => {
    try {
      return await load;
    } catch (cause) {
      throw new ModelUnavailableError(name, modelsDirectory, cause);
    }
  };
  const here = (given: OnnxModelOptions) => loadedOnce(() => orUnavailable(openOnnxModel(given)));
  const fetched = loadedOnce(() => orUnavailable(fetchModel(place)));
  const [tokenizer, config] = await orUnavailable(
    Promise.all([
      loadTokenizer(place),
      fromPretrained(place, ({ AutoConfig }, given) => AutoConfig.from_pretrained(name, given)),
    ]),
  );
  return new TransformersEmbedder(
    name,
    // transformers.js does not type its model configurations.
    (config as unknown as { hidden_size: number }).hidden_size,
    tokenizer,
    isHere
      ? { forQuestions: here({ ...options, threads: THREADS_FOR_QUESTION }), forPassages: here(options) }
      : { forQuestions: fetched, forPassages: fetched },
  );
}

/** A model from the Hugging Face hub, by transformers.js. */
function fetchModel(place: ModelPlace): Promise<OnnxModel> {
  return fromPretrained(place, async ({ AutoModel, Tensor }, options) => {
    const model = await AutoModel.from_pretrained(place.model, { ...options, quantized: true });
    return (inputs) =>
      model(
        Object.fromEntries(
          Object.entries(inputs).map(([input, { data, dims }]) => [
            input,
            new Tensor('int64', data, [...dims]),
          ]),
        ),
      );
  });
}

interface Row {
  readonly passage: number;
  readonly window: TokenWindow;
  readonly tokens: readonly number[];
}

class TransformersEmbedder implements Embedder {
  readonly name: string;
  readonly dimensions: number;
  readonly #tokenizer: Tokenizer;
  readonly #models: Models;

  constructor(name: string, dimensions: number, tokenizer: Tokenizer, models: Models) {
    this.name = name;
    this.dimensions = dimensions;
    this.#tokenizer = tokenizer;
    this.#models = models;
  }

  async embedQuestion(text: string): Promise<Float32Array> {
    const tokens = this.#tokenizer.encode(text).slice(0, MAX_QUESTION_TOKENS);
    const window = [{ sentence: 0, tokens }];
    const model = await this.#models.forQuestions.get();
    const [states] = await this.#run(model, [this.#frameTokens(window)]);
    if (!states) throw new Error('the model returned no row');
    return poolPassage([{ window, states }], 1, this.dimensions).passage;
  }

  async embedPassages(passages: readonly PassageText[], signal?: AbortSignal): Promise<PassageVectors> {
    const rows: Row[] = [];
    for (const [passage, { headline, sentences }] of passages.entries()) {
      const encoded = [headline, ...sentences].map((text) => this.#tokenizer.encode(text));
      const windows = packTokenWindows(encoded, MAX_TOKENS - this.#tokenizer.frame.length);
      // A passage of no tokens (symbols the model does not know) still gets its row: the frame alone.
      for (const window of windows.length > 0 ? windows : [[]]) {
        rows.push({ passage, window, tokens: this.#frameTokens(window) });
      }
    }
    const read: WindowStates[][] = passages.map(() => []);
    const model = await this.#models.forPassages.get();
    const byLength = rows.toSorted((a, b) => a.tokens.length - b.tokens.length);
    for (let from = 0; from < byLength.length; from += BATCH_ROWS) {
      const batch = byLength.slice(from, from + BATCH_ROWS);
      const states = await this.#run(
        model,
        batch.map((row) => row.tokens),
      );
      for (const [i, row] of batch.entries()) {
        const rowStates = states[i];
        if (!rowStates) throw new Error('the model returned fewer rows than it was given');
        read[row.passage]?.push({ window: row.window, states: rowStates });
      }
      // The model computes without yielding: between batches a question that waits gets its turn, and so does whoever
      // stops this.
      await nextTurn();
      signal?.throwIfAborted();
    }
    return this.#pool(passages, read);
  }

  async knowsWord(word: string): Promise<boolean> {
    return this.#tokenizer.encode(word).length === 1;
  }

  close(): Promise<void> {
    // ONNX Runtime frees a model when nothing refers to it any more.
    return Promise.resolve();
  }

  #pool(passages: readonly PassageText[], read: readonly WindowStates[][]): PassageVectors {
    const width = this.dimensions;
    const sentenceCount = passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
    const vectors = {
      passages: new Float32Array(passages.length * width),
      sentences: new Float32Array(sentenceCount * width),
    };
    let row = 0;
    for (const [i, { sentences }] of passages.entries()) {
      const pooled = poolPassage(read[i] ?? [], 1 + sentences.length, width);
      vectors.passages.set(pooled.passage, i * width);
      const [, ...ofSentences] = pooled.sentences;
      for (const sentence of ofSentences) vectors.sentences.set(sentence, row++ * width);
    }
    return vectors;
  }

  #frameTokens(window: TokenWindow): number[] {
    const [open, close] = this.#tokenizer.frame;
    return [open, ...window.flatMap((run) => run.tokens), close];
  }

  /** One pass through the model; the states of each row, without its padding. */
  async #run(model: OnnxModel, rows: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const longest = Math.max(...rows.map((row) => row.length));
    const ids = new BigInt64Array(rows.length * longest);
    const mask = new BigInt64Array(rows.length * longest);
    for (const [r, tokens] of rows.entries()) {
      for (const [t, token] of tokens.entries()) {
        ids[r * longest + t] = BigInt(token);
        mask[r * longest + t] = 1n;
      }
    }
    const whole = (data: BigInt64Array): Int64Rows => ({ data, dims: [rows.length, longest] });
    const outputs = await model({
      input_ids: whole(ids),
      attention_mask: whole(mask),
      token_type_ids: whole(new BigInt64Array(ids.length)),
    });
    const states = floats(outputs, 'last_hidden_state');
    return rows.map((tokens, r) => {
      const from = r * longest * this.dimensions;
      return states.subarray(from, from + tokens.length * this.dimensions);
    });
  }
}

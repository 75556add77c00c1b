import { setImmediate as nextTurn } from 'node:timers/promises';
import { ModelUnavailableError } from './errors.js';
import {
  floats,
  type Int64Rows,
  type OnnxModel,
  type OnnxModelOptions,
  openOnnxModel,
} from './onnx-model.js';
import { type PassageLogits, readingOf } from './read-span.js';
import type { PassageReading, ReadablePassage, Reader } from './reader.js';
import { WordTokenizer, type WordTokens } from './word-tokens.js';

/** Tokens of a question that are read, as in training. */
const MAX_QUESTION_TOKENS = 40;
/** Tokens of question and passage together. Trained on 224; a passage of 200 words has about 270. */
const MAX_TOKENS = 320;

export interface TransformersReaderOptions extends OnnxModelOptions {
  /** The model whose tokenizer it was trained with; default its own. */
  readonly tokenizer?: string;
}

/** Loads a reader with the outputs start_logits, end_logits and has_logits. Throws ModelUnavailableError. */
export async function loadTransformersReader(options: TransformersReaderOptions): Promise<Reader> {
  const { model: name, tokenizer: tokenizerName = name, modelsDirectory } = options;
  const transformers = await import('@xenova/transformers');
  transformers.env.localModelPath = modelsDirectory;
  transformers.env.allowRemoteModels = false;
  try {
    const tokenizer = await transformers.AutoTokenizer.from_pretrained(tokenizerName);
    const model = await openOnnxModel(options);
    const [open, close] = tokenizer.encode('');
    if (open === undefined || close === undefined)
      throw new Error(`${name} frames its inputs with no tokens`);
    const words = new WordTokenizer((word) => tokenizer.encode(word, null, { add_special_tokens: false }));
    return new TransformersReader(model, words, { open, close });
  } catch (cause) {
    throw new ModelUnavailableError(name, modelsDirectory, cause);
  }
}

class TransformersReader implements Reader {
  readonly #model: OnnxModel;
  readonly #words: WordTokenizer;
  readonly #frame: { readonly open: number; readonly close: number };

  constructor(
    model: OnnxModel,
    words: WordTokenizer,
    frame: { readonly open: number; readonly close: number },
  ) {
    this.#model = model;
    this.#words = words;
    this.#frame = frame;
  }

  load(): Promise<void> {
    return Promise.resolve();
  }

  /** One passage at a time: padding several to one length costs more than it saves on two cores. */
  async read(question: string, passages: readonly ReadablePassage[]): Promise<PassageReading[]> {
    const asked = tokensOf(this.#words.tokenise(question)).slice(0, MAX_QUESTION_TOKENS);
    const room = MAX_TOKENS - asked.length - 3;
    const readings: PassageReading[] = [];
    for (const passage of passages) {
      const words = fitting(this.#words.tokenise(passage.text), room);
      readings.push(readingOf(await this.#run(asked, tokensOf(words)), words, passage));
      // The model computes without yielding: whatever else waits gets its turn.
      await nextTurn();
    }
    return readings;
  }

  close(): Promise<void> {
    // ONNX Runtime frees a model when nothing refers to it any more.
    return Promise.resolve();
  }

  async #run(question: readonly number[], passage: readonly number[]): Promise<PassageLogits> {
    const { open, close } = this.#frame;
    const first = [open, ...question, close];
    const ids = [...first, ...passage, close];
    const outputs = await this.#model({
      input_ids: oneRow(ids),
      attention_mask: oneRow(ids.map(() => 1)),
      token_type_ids: oneRow(ids.map((_, i) => (i < first.length ? 0 : 1))),
    });
    const ofPassage = (output: string): Float32Array => {
      const logits = floats(outputs, output);
      const wanted = new Float32Array(1 + passage.length);
      wanted[0] = logits[0] ?? 0;
      wanted.set(logits.subarray(first.length, first.length + passage.length), 1);
      return wanted;
    };
    return {
      start: ofPassage('start_logits'),
      end: ofPassage('end_logits'),
      has: floats(outputs, 'has_logits')[0] ?? 0,
    };
  }
}

function oneRow(values: readonly number[]): Int64Rows {
  return { data: BigInt64Array.from(values, BigInt), dims: [1, values.length] };
}

function tokensOf(words: readonly WordTokens[]): number[] {
  return words.flatMap(({ tokens }) => tokens);
}

/** The words that fit, from the start. */
function fitting(words: readonly WordTokens[], room: number): readonly WordTokens[] {
  let used = 0;
  const end = words.findIndex(({ tokens }) => {
    used += tokens.length;
    return used > room;
  });
  return end < 0 ? words : words.slice(0, end);
}

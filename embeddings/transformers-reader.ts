import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AutoModel } from '@xenova/transformers';
import { ModelUnavailableError } from './errors.js';
import { type PassageLogits, readingOf } from './read-span.js';
import type { PassageReading, ReadablePassage, Reader } from './reader.js';
import { WordTokenizer, type WordTokens } from './word-tokens.js';

/** Tokens of a question that are read, as in training. */
const MAX_QUESTION_TOKENS = 40;
/** Tokens of question and passage together. Trained on 224; a passage of 200 words has about 270. */
const MAX_TOKENS = 320;

export interface TransformersReaderOptions {
  /** In the layout of transformers.js, in `modelsDirectory`. */
  readonly model: string;
  /** The model whose tokenizer it was trained with; default its own. */
  readonly tokenizer?: string;
  readonly modelsDirectory: string;
}

type Model = Awaited<ReturnType<typeof AutoModel.from_pretrained>>;
type Transformers = typeof import('@xenova/transformers');

/** Loads a reader with the outputs start_logits, end_logits and has_logits. Throws ModelUnavailableError. */
export async function loadTransformersReader({
  model: name,
  tokenizer: tokenizerName = name,
  modelsDirectory,
}: TransformersReaderOptions): Promise<Reader> {
  const transformers = await import('@xenova/transformers');
  transformers.env.localModelPath = modelsDirectory;
  transformers.env.allowRemoteModels = false;
  try {
    const tokenizer = await transformers.AutoTokenizer.from_pretrained(tokenizerName);
    const model = await transformers.AutoModel.from_pretrained(name, { quantized: true });
    const [open, close] = tokenizer.encode('');
    if (open === undefined || close === undefined)
      throw new Error(`${name} frames its inputs with no tokens`);
    const words = new WordTokenizer((word) => tokenizer.encode(word, null, { add_special_tokens: false }));
    return new TransformersReader(name, transformers, model, words, { open, close });
  } catch (cause) {
    throw new ModelUnavailableError(name, modelsDirectory, cause);
  }
}

class TransformersReader implements Reader {
  readonly name: string;
  readonly #transformers: Transformers;
  readonly #model: Model;
  readonly #words: WordTokenizer;
  readonly #frame: { readonly open: number; readonly close: number };

  constructor(
    name: string,
    transformers: Transformers,
    model: Model,
    words: WordTokenizer,
    frame: { readonly open: number; readonly close: number },
  ) {
    this.name = name;
    this.#transformers = transformers;
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

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  async #run(question: readonly number[], passage: readonly number[]): Promise<PassageLogits> {
    const { open, close } = this.#frame;
    const first = [open, ...question, close];
    const ids = [...first, ...passage, close];
    const tensor = (values: readonly number[]) =>
      new this.#transformers.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
    const output = await this.#model({
      input_ids: tensor(ids),
      attention_mask: tensor(ids.map(() => 1)),
      token_type_ids: tensor(ids.map((_, i) => (i < first.length ? 0 : 1))),
    });
    const ofPassage = (logits: Float32Array): Float32Array => {
      const wanted = new Float32Array(1 + passage.length);
      wanted[0] = logits[0] ?? 0;
      wanted.set(logits.subarray(first.length, first.length + passage.length), 1);
      return wanted;
    };
    return {
      start: ofPassage(output.start_logits.data),
      end: ofPassage(output.end_logits.data),
      has: output.has_logits.data[0],
    };
  }
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

import { stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { JoinedReadersDamagedError, ModelUnavailableError } from '../errors.js';
import type { PassageReading, ReadablePassage, Reader } from '../reader.js';
import {
  floats,
  type Int64Rows,
  type OnnxModel,
  type OnnxModelOptions,
  onnxFile,
  openEitherModel,
  openOnnxModel,
} from './onnx-model.js';
import { loadTokenizer, type Tokenizer } from './pretrained.js';
import { type PassageLogits, readingOf } from './read-span.js';
import { WordTokenizer, type WordTokens } from './word-tokens.js';

/** Tokens of a question that are read, as in training. */
const MAX_QUESTION_TOKENS = 40;
/** Tokens of question and passage together. Trained on 224; a passage of 200 words has about 270. */
const MAX_TOKENS = 320;

/** Loads a reader with the outputs start_logits, end_logits and has_logits. Throws ModelUnavailableError. */
export async function loadTransformersReader(options: OnnxModelOptions): Promise<Reader> {
  const { model: name, modelsDirectory } = options;
  try {
    const tokens = await loadTokens(name, modelsDirectory);
    return new TransformersReader(await openOnnxModel(options), tokens);
  } catch (cause) {
    throw new ModelUnavailableError(name, modelsDirectory, cause);
  }
}

export interface ReadersInTurnOptions {
  readonly modelsDirectory: string;
  /** Has the tokenizer of both. */
  readonly first: string;
  readonly second: string;
  /** The file in which both are one (see `eitherModel`), where it was made. */
  readonly joined: string;
  /** Told what is wrong with that file where it is damaged. */
  readonly onProblem?: (error: unknown) => void;
}

/** Loads two readers of which one reads at a time. Throws ModelUnavailableError. */
export async function loadReadersInTurn(
  options: ReadersInTurnOptions,
): Promise<readonly [first: Reader, second: Reader]> {
  const { modelsDirectory, first, second } = options;
  try {
    const tokens = await loadTokens(first, modelsDirectory);
    const [one, other] = await openModelsInTurn(options);
    return [new TransformersReader(one, tokens), new TransformersReader(other, tokens)];
  } catch (cause) {
    throw new ModelUnavailableError(second, modelsDirectory, cause);
  }
}

async function openModelsInTurn({
  modelsDirectory,
  first,
  second,
  joined,
  onProblem,
}: ReadersInTurnOptions): Promise<readonly [first: OnnxModel, second: OnnxModel]> {
  const files = [first, second].map((model) => onnxFile(modelsDirectory, model));
  if (await isMadeOf(joined, files)) {
    try {
      return await openEitherModel(joined);
    } catch (cause) {
      onProblem?.(new JoinedReadersDamagedError(joined, cause));
    }
  }
  return [
    await openOnnxModel({ model: first, modelsDirectory, threads: 1 }),
    await openOnnxModel({ model: second, modelsDirectory }),
  ];
}

/** Whether a file is there and newer than those it was made of. */
async function isMadeOf(file: string, sources: readonly string[]): Promise<boolean> {
  // Missing or out of reach alike: each of the two is opened by itself then, which says what is wrong with its file.
  const made = await stat(file).catch(() => undefined);
  if (!made) return false;
  const changed = await Promise.all(sources.map((source) => stat(source)));
  return changed.every(({ mtimeMs }) => mtimeMs <= made.mtimeMs);
}

/** How text becomes tokens: those of words, and those around question and passage. */
interface Tokens extends Pick<Tokenizer, 'frame'> {
  readonly words: WordTokenizer;
}

async function loadTokens(model: string, modelsDirectory: string): Promise<Tokens> {
  const { encode, frame } = await loadTokenizer({ model, modelsDirectory });
  return { words: new WordTokenizer(encode), frame };
}

class TransformersReader implements Reader {
  readonly #model: OnnxModel;
  readonly #words: WordTokenizer;
  readonly #frame: Tokens['frame'];

  constructor(model: OnnxModel, { words, frame }: Tokens) {
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
    const [open, close] = this.#frame;
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

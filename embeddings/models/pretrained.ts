/** The part of transformers.js that is used here, loaded on first need since it takes 200 ms to import. */
type Transformers = typeof import('@xenova/transformers');

/** A model in the layout of transformers.js. */
export interface ModelPlace {
  /** Lies as `<modelsDirectory>/<model>`. */
  readonly model: string;
  readonly modelsDirectory: string;
  /** Whether what is not there is fetched from the Hugging Face hub. Default: no, and loading fails. */
  readonly mayFetch?: boolean;
}

/** What each call of transformers.js is told, instead of what all of its calls would be. */
interface LoadingOptions {
  readonly local_files_only: boolean;
}

/** Has transformers.js load something of a model. */
export async function fromPretrained<Loaded>(
  { modelsDirectory, mayFetch = false }: ModelPlace,
  load: (transformers: Transformers, options: LoadingOptions) => Promise<Loaded>,
): Promise<Loaded> {
  const transformers = await import('@xenova/transformers');
  // There is no option for it; it is read as a call begins.
  transformers.env.localModelPath = modelsDirectory;
  return load(transformers, { local_files_only: !mayFetch });
}

/** How a model's text becomes tokens. */
export interface Tokenizer {
  /** The tokens of a text, without those around it. */
  encode(text: string): number[];
  /** The tokens that open and close every input: [CLS] and [SEP]. */
  readonly frame: readonly [open: number, close: number];
}

/** Loads the tokenizer of a model. Throws Error for one that does not frame its inputs. */
export async function loadTokenizer(place: ModelPlace): Promise<Tokenizer> {
  const tokenizer = await fromPretrained(place, ({ AutoTokenizer }, options) =>
    AutoTokenizer.from_pretrained(place.model, options),
  );
  const [open, close] = tokenizer.encode('');
  if (open === undefined || close === undefined)
    throw new Error(`${place.model} frames its inputs with no tokens`);
  return {
    encode: (text) => tokenizer.encode(text, null, { add_special_tokens: false }),
    frame: [open, close],
  };
}

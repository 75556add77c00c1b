import { createReadStream } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { env } from '@xenova/transformers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ModelUnavailableError } from '../../embeddings/errors.js';
import { loadTransformersEmbedder } from '../../embeddings/models/transformers-embedder.js';
import { loadTransformersReader } from '../../embeddings/models/transformers-reader.js';
import { packageRoot } from '../../src/package-root.js';
import { MODEL } from '../support/model-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const modelsDirectory = join(packageRoot(), 'models');
const HUB_MODEL = 'a-newsroom/its-own-model';

/** A hub that has one model: ours, by another name. */
let hub: Server;
let fetched: string[] = [];

beforeAll(async () => {
  hub = createServer((request, response) => {
    const [, file] = /^\/a-newsroom\/its-own-model\/resolve\/main\/(.*)$/.exec(request.url ?? '') ?? [];
    fetched.push(request.url ?? '');
    if (file === undefined) response.writeHead(404).end();
    else createReadStream(join(modelsDirectory, MODEL, file)).pipe(response);
  });
  await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
  env.remoteHost = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
  env.useFSCache = false;
});
beforeEach(() => {
  fetched = [];
});
afterAll(() => hub.close());

const loadReader = () => loadTransformersReader({ model: 'pullquote-reader', modelsDirectory });
const loadHere = () => loadTransformersEmbedder({ model: MODEL, modelsDirectory });
const loadFromHub = () => loadTransformersEmbedder({ model: HUB_MODEL, modelsDirectory });

describe('a model that does not lie here', () => {
  it('is fetched from the hub, whatever was loaded before and is loaded between its files', async () => {
    await loadReader();
    const embedder = await loadFromHub();
    await loadHere();
    await loadReader();
    expect(fetched.some((url) => url.endsWith('.onnx'))).toBe(false);
    expect(await embedder.embedQuestion('when does the harbour reopen')).toHaveLength(384);
    expect(fetched.filter((url) => url.endsWith('.onnx'))).toHaveLength(1);
  });

  it('is not fetched where it should be a reader', async () => {
    await loadFromHub();
    fetched = [];
    const reader = loadTransformersReader({ model: HUB_MODEL, modelsDirectory });
    await expect(reader).rejects.toThrow(ModelUnavailableError);
    expect(fetched).toEqual([]);
  });
});

describe('a model that lies here', () => {
  it('is loaded without the hub', async () => {
    const embedder = await loadHere();
    await embedder.embedQuestion('when does the harbour reopen');
    await loadReader();
    expect(fetched).toEqual([]);
  });

  it('is not fetched where a file of it is missing either', async () => {
    await loadFromHub();
    fetched = [];
    const folder = await temporaryFolder();
    await cp(join(modelsDirectory, MODEL), join(folder, HUB_MODEL), { recursive: true });
    await rm(join(folder, HUB_MODEL, 'tokenizer.json'));
    const embedder = loadTransformersEmbedder({ model: HUB_MODEL, modelsDirectory: folder });
    await expect(embedder).rejects.toThrow(ModelUnavailableError);
    expect(fetched).toEqual([]);
  });
});

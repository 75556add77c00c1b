// Joins the two readers into one model, which is not in the repository, being as large as both: see
// embeddings/models/either-model.ts. Without it they are opened one by one, and a question takes a fifth longer.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { eitherModel } from '../dist/embeddings/models/either-model.js';
import { onnxFile } from '../dist/embeddings/models/onnx-model.js';
import { CLOSE_READER, joinedReaders, modelsFolder, READER } from '../dist/src/library/models/model-files.js';

const model = (name) => readFileSync(onnxFile(modelsFolder(), name));
const joined = joinedReaders();
const unfinished = `${joined}.part`;

mkdirSync(dirname(joined), { recursive: true });
writeFileSync(unfinished, eitherModel(model(READER), model(CLOSE_READER)));
renameSync(unfinished, joined);

// Joins the two readers into one model, which is not in the repository, being as large as both: see
// embeddings/either-model.ts. Without it they are opened one by one, and a question takes a fifth longer.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { eitherModel } from '../dist/embeddings/either-model.js';

const model = (name) => readFileSync(new URL(`../models/${name}/onnx/model_quantized.onnx`, import.meta.url));
const folder = new URL('../dist/models/', import.meta.url);

mkdirSync(folder, { recursive: true });
const unfinished = new URL('readers.onnx.part', folder);
writeFileSync(unfinished, eitherModel(model('pullquote-reader'), model('pullquote-close-reader')));
renameSync(unfinished, new URL('readers.onnx', folder));

import { lazyEmbedder } from '../../../embeddings/models/lazy-embedder.js';
import { loadTransformersEmbedder } from '../../../embeddings/models/transformers-embedder.js';
import { modelsFolder } from '../../library/models/model-files.js';
import { type EvaluationEvent, type EvaluationOptions, LIMIT, type MethodRun } from '../evaluation.js';
import type { JudgedAnswer } from '../judged-answer.js';
import type { JudgedQuestion, QuestionSet } from '../question-set.js';
import { bestSentence } from './best-sentence.js';
import { type EmbeddedCorpus, embedCorpus } from './corpus.js';
import { dense } from './dense.js';
import { miniSearch, miniSearchTuned } from './mini-search.js';
import { oramaHybrid } from './orama-hybrid.js';
import type { Peer, PeerMaker } from './peer.js';
import { vectraDocuments } from './vectra-documents.js';

const PEERS: readonly PeerMaker[] = [dense, vectraDocuments, oramaHybrid, miniSearch, miniSearchTuned];

/** Asks each of the other methods every question. Throws PeerMissingError. */
export async function* askPeers(
  { name: set, articles, questions }: QuestionSet,
  { embeddingModel, signal }: EvaluationOptions,
): AsyncGenerator<EvaluationEvent, MethodRun[]> {
  const modelsDirectory = modelsFolder();
  const embedder = await lazyEmbedder({ model: embeddingModel, modelsDirectory }, loadTransformersEmbedder);
  try {
    yield { type: 'indexing', set, method: 'peers' };
    const corpus = await embedCorpus(articles, embedder);
    const runs: MethodRun[] = [];
    for (const maker of PEERS) {
      yield { type: 'indexing', set, method: maker.name };
      const peer = await maker.index(corpus);
      const asked: JudgedAnswer[] = [];
      for (const question of questions) {
        signal?.throwIfAborted();
        asked.push(await askPeer(peer, question, corpus));
        yield { type: 'asking', set, method: peer.name, done: asked.length, total: questions.length };
      }
      runs.push({ name: peer.name, setUp: peer.setUp, asked });
    }
    return runs;
  } finally {
    await embedder.close();
  }
}

/** Embedding the question counts as part of the answer's time, for every method. */
async function askPeer(peer: Peer, question: JudgedQuestion, corpus: EmbeddedCorpus): Promise<JudgedAnswer> {
  const started = performance.now();
  const vector = await corpus.embedQuestion(question.text);
  const hits = await peer.find({ text: question.text, vector }, LIMIT);
  const quotes = hits.map(({ articleId, start, end }) => ({
    articleId,
    highlight: bestSentence({ start, end }, corpus.sentences.get(articleId) ?? [], vector) ?? {
      start,
      end: start,
    },
  }));
  const tookMs = performance.now() - started;
  return { question, quotes, confidence: hits[0]?.score ?? Number.NEGATIVE_INFINITY, tookMs };
}

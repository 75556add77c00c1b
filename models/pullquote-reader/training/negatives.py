"""Passages that look right and do not hold the answer, found by BM25 and by the embedder."""

import re
from itertools import islice

import numpy as np
import onnxruntime
from scipy import sparse
from tokenizers import Tokenizer

WORD = re.compile(r"[a-z0-9]+")
STOP = frozenset("a an the of in on at to for from by with and or is are was were be been do does did has have had "
                 "what which who whom whose when where why how it its this that these those as not no he she they his "
                 "her their i you we s t".split())
POOL_WORDS = 150
KEPT, LOOKED_AT = 6, 24
AFAR, LIBRARY = 2, 300
WEIGHT_OF_WORDS = 0.3


def stems(text):
    """Lower-case words without stop words and plural or verb endings."""
    return [re.sub(r"(ing|ed|es|s)$", "", w) if len(w) > 4 else w for w in WORD.findall(text.lower()) if w not in STOP]


def embed(texts, folder, limit=192, batch=8):
    """Unit vectors of `texts` from the int8 embedder in `folder`, shortest texts first for speed."""
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    tokenizer.no_padding()
    tokenizer.enable_truncation(limit)
    session = onnxruntime.InferenceSession(f"{folder}/onnx/model_quantized.onnx")
    encoded = [tokenizer.encode(t).ids for t in texts]
    vectors = np.zeros((len(texts), 384), np.float32)
    order = sorted(range(len(texts)), key=lambda i: len(encoded[i]))
    for at in range(0, len(order), batch):
        picked = order[at:at + batch]
        length = max(len(encoded[i]) for i in picked)
        ids = np.array([encoded[i] + [0] * (length - len(encoded[i])) for i in picked], np.int64)
        mask = (np.arange(length) < np.array([[len(encoded[i])] for i in picked])).astype(np.int64)
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        hidden = session.run(None, feed)[0]
        mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
        vectors[picked] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    return vectors


class BM25:
    """BM25 (k1 1.2, b 0.75) over a fixed list of texts."""

    def __init__(self, texts):
        tokens = [stems(t) for t in texts]
        self.vocabulary = {}
        rows, columns = [], []
        for i, words in enumerate(tokens):
            for w in words:
                rows.append(i)
                columns.append(self.vocabulary.setdefault(w, len(self.vocabulary)))
        shape = (len(texts), len(self.vocabulary))
        counts = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=shape)
        lengths = np.asarray(counts.sum(1)).ravel()
        frequency = np.bincount(counts.indices, minlength=shape[1])
        idf = np.log(1 + (len(texts) - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)
        row = np.repeat(np.arange(shape[0]), np.diff(counts.indptr))
        norm = 1.2 * (0.25 + 0.75 * lengths[row] / max(lengths.mean(), 1))
        counts.data = counts.data * 2.2 / (counts.data + norm) * idf[counts.indices]
        self.scores = counts.T.tocsr()

    def score(self, questions):
        """A dense array, questions by texts."""
        rows, columns = [], []
        for i, q in enumerate(questions):
            for w in set(stems(q)):
                if w in self.vocabulary:
                    rows.append(i)
                    columns.append(self.vocabulary[w])
        shape = (len(questions), len(self.vocabulary))
        matrix = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=shape)
        return (matrix @ self.scores).toarray()


def likeness(questions, vectors, words, folder):
    """How like each text is to each question: cosine plus a little BM25, both in standard deviations."""
    dense, lexical = embed(questions, folder) @ vectors.T, words.score(questions)
    spread = np.maximum(lexical.std(1, keepdims=True), 1e-6)
    return dense / dense.std(1, keepdims=True) + WEIGHT_OF_WORDS * lexical / spread


def holds(text, row):
    """Whether `text` may hold the answer of `row`: the answer itself or most of its words."""
    low = text.lower()
    present = None
    for answer in row.answers:
        if row.exact and answer.lower().strip() in low:
            return True
        words = set(stems(answer))
        if not row.exact or len(words) > 4:
            present = present or set(stems(text))
            if len(words & present) > 0.6 * len(words):
                return True
    return False


def _most_like(fused, row, numbers, texts, kept):
    """Up to `kept` of the texts numbered `numbers` that do not hold the answer of `row`, the most similar first."""
    best = numbers[np.argpartition(-fused[numbers], LOOKED_AT)[:LOOKED_AT]]
    ranked = best[np.argsort(-fused[best])]
    return list(islice((int(j) for j in ranked if not holds(texts[j], row)), kept))


def mine(rows, pool, folder, chunk=500, seed=0):
    """Fill `row.negatives` with up to six numbers of texts in `pool`, the most similar first.

    `row.afar` gets up to two of a few hundred texts drawn at random: what a small library on other subjects
    would find for the question.
    """
    vectors = embed(pool, folder)
    words = BM25(pool)
    rng = np.random.default_rng(seed)
    everything = np.arange(len(pool))
    for at in range(0, len(rows), chunk):
        part = rows[at:at + chunk]
        fused = likeness([r.question for r in part], vectors, words, folder)
        library = rng.choice(everything, LIBRARY, replace=False)
        for scores, row in zip(fused, part):
            row.negatives = _most_like(scores, row, everything, pool, KEPT)
            row.afar = _most_like(scores, row, library, pool, AFAR)

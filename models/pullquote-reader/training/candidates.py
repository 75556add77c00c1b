"""A simple retrieval for the comparison of readers: the best passages of a corpus for each question.

Passages are whole sentences up to 150 words (`news`) or whole paragraphs. Their score is the z-score
of the mean of passage cosine and best sentence cosine, plus 0.3 times the z-score of BM25.
"""

import json
from dataclasses import dataclass

import numpy as np

from corpus import sentences
from negatives import BM25, embed


@dataclass
class Passage:
    """A piece of an article; `start` is its place in the article, `sentences` are places in the piece."""

    document: str
    start: int
    text: str
    sentences: list


def read_set(folder):
    """Articles by id, questions by id, and answers by question id."""
    def lines(name):
        return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]
    articles = {a["id"]: a["text"] for a in lines("corpus.jsonl")}
    return articles, {q["id"]: q["text"] for q in lines("queries.jsonl")}, {a["qid"]: a for a in lines("answers.jsonl")}


def passages(articles, words):
    """Every article cut into runs of whole sentences of at most `words` words."""
    found = []
    for document, text in articles.items():
        group, size = [], 0
        for start, end in sentences(text):
            length = len(text[start:end].split())
            if group and size + length > words:
                found.append(_passage(document, text, group))
                group, size = [], 0
            group.append((start, end))
            size += length
        found.append(_passage(document, text, group))
    return found


def _passage(document, text, group):
    low, high = group[0][0], group[-1][1]
    return Passage(document, low, text[low:high], [(s - low, e - low) for s, e in group])


def best(pieces, questions, embedder, count):
    """For each question the `count` best passages, the best first, as numbers into `pieces`."""
    texts = [p.text[s:e] for p in pieces for s, e in p.sentences]
    owner = np.repeat(np.arange(len(pieces)), [len(p.sentences) for p in pieces])
    asked = embed(questions, embedder)
    whole = asked @ embed([p.text for p in pieces], embedder).T
    single = asked @ embed(texts, embedder).T
    top = np.stack([np.maximum.reduceat(row, np.searchsorted(owner, np.arange(len(pieces)))) for row in single])
    dense, lexical = (whole + top) / 2, BM25([p.text for p in pieces]).score(questions)
    fused = _z(dense) + 0.3 * _z(lexical)
    return np.argsort(-fused, axis=1)[:, :count]


def _z(x):
    return (x - x.mean(1, keepdims=True)) / np.maximum(x.std(1, keepdims=True), 1e-6)

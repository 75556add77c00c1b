"""From rows to batches of training examples: which kinds, how many of each, and their tokens."""

import random
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer

import perturb
from corpus import window

TOKENS = 224
KINDS = {"plain": 0.57, "mined": 0.18, "cut": 0.11, "premise": 0.14}
SOURCES = {"qed": 1.2, "qed-dev": 1.2, "squad_e": 1.2, "squad_k": 0.8, "new_wiki": 1.0, "selqa": 0.8,
           "qamr": 0.8, "reddit": 0.6, "amazon_reviews": 0.4}
NEWS = 2.0
NOISE, CHATTER, TWIN, OPPOSITE, SHORT = 0.25, 0.15, 0.4, 0.4, 0.4


@dataclass
class Example:
    """A question, a passage and where in it the answer stands (nowhere: no spans).

    With `exact` false a span is a whole sentence that answers somewhere.
    """

    question: str
    passage: str
    spans: list
    exact: bool
    kind: str


@dataclass
class Batch:
    """Padded tensors of some examples; see model.loss for the masks."""

    ids: torch.Tensor
    attention: torch.Tensor
    segments: torch.Tensor
    readable: torch.Tensor
    start: torch.Tensor
    end: torch.Tensor
    has: torch.Tensor


def make(row, kind, pool, rng):
    """One example of `kind` from a row, or None where the row does not lend itself to it."""
    question, passage, spans = row.question, row.passage, row.spans
    nearby = [pool[j] for j in row.negatives]
    if kind == "plain":
        twin = perturb.vague_twin(row, rng) if rng.random() < TWIN else None
        if twin:
            passage, spans = twin
        elif rng.random() < CHATTER:
            passage, spans = perturb.chatter_cut_out(row, rng)
    elif kind == "mined":
        passage, spans = (rng.choice(nearby) if nearby else None), []
    elif kind == "cut":
        passage, spans = perturb.answer_cut_out(row), []
    elif kind == "premise":
        question = perturb.opposite(question, rng) if rng.random() < OPPOSITE else None
        question, spans = question or perturb.false_premise(row, " ".join(nearby[:2]), rng), []
    if not question or not passage:
        return None
    about = spans or (row.spans if passage is row.passage else [])
    words = rng.randint(40, 150) if rng.random() < SHORT else 150
    cut, inside = window(passage, about, words, rng)
    if rng.random() < NOISE:
        question = perturb.noisy(question, rng)
    return Example(question, cut, inside if spans else [], row.exact, kind)


def examples(rows, pool, seed):
    """Endless examples; every pass takes each row about as often as its source's weight says."""
    rng = random.Random(seed)
    kinds, shares = list(KINDS), list(KINDS.values())
    while True:
        order = []
        for row in rows:
            weight = NEWS if "wikinews" in row.document else SOURCES[row.source]
            order += [row] * int(weight + rng.random())
        rng.shuffle(order)
        for row in order:
            kind = rng.choices(kinds, shares)[0]
            example = make(row, kind, pool, rng)
            if example is None:
                example = make(row, "mined", pool, rng)
            if example is not None:
                yield example


class Encoder:
    """Turns examples into token arrays with the reader's own tokenizer."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(TOKENS, strategy="only_second")

    def encode(self, example):
        """Ids, segments, and marks of right starts and ends; None if the answer was cut off."""
        found = self.tokenizer.encode(example.question, example.passage)
        length = len(found.ids)
        readable, start, end = (np.zeros(length, bool) for _ in range(3))
        inside = np.array([s == 1 for s in found.sequence_ids])
        readable[inside] = True
        readable[0] = True
        if not example.spans:
            start[0] = end[0] = True
            return found.ids, found.type_ids, readable, start, end, 0.0
        offsets = np.array(found.offsets)
        for low, high in example.spans:
            tokens = np.flatnonzero(inside & (offsets[:, 0] < high) & (offsets[:, 1] > low))
            if not len(tokens) or offsets[tokens[-1], 1] < high:
                continue
            if example.exact:
                start[tokens[0]] = end[tokens[-1]] = True
            else:
                start[tokens] = end[tokens] = True
        return (found.ids, found.type_ids, readable, start, end, 1.0) if start.any() else None


def collate(items):
    """A padded batch of encoded examples."""
    width = max(len(item[0]) for item in items)

    def stack(column, dtype):
        out = np.zeros((len(items), width), dtype)
        for row, item in zip(out, items):
            row[:len(item[column])] = item[column]
        return torch.from_numpy(out)

    attention = np.arange(width) < np.array([[len(item[0])] for item in items])
    return Batch(stack(0, np.int64), torch.from_numpy(attention), stack(1, np.int64), stack(2, bool),
                 stack(3, bool), stack(4, bool), torch.tensor([item[5] for item in items]))


def batches(stream, encoder, tokens, ahead=384, seed=0):
    """Batches of at most `tokens` padded tokens, of examples of like length, in random order."""
    rng = random.Random(seed)
    while True:
        items = []
        while len(items) < ahead:
            item = encoder.encode(next(stream))
            if item is not None:
                items.append(item)
        items.sort(key=lambda item: len(item[0]))
        groups, group = [], []
        for item in items:
            if group and (len(group) + 1) * len(item[0]) > tokens:
                groups.append(group)
                group = []
            group.append(item)
        groups.append(group)
        rng.shuffle(groups)
        yield from map(collate, groups)

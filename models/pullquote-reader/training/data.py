"""From rows to batches of training examples: which kinds, how many of each, and their tokens."""

import random
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer

import perturb
from corpus import sentences, window
from negatives import holds, stems

TOKENS, WORDS = 224, 150
MULTIPLE = 8
WRONG = {"mined": 0.20, "sibling": 0.15, "cut": 0.25, "premise": 0.25, "afar": 0.11, "random": 0.04}
SOURCES = {"qed": 1.2, "qed-dev": 1.2, "squad_e": 1.2, "squad_k": 0.8, "new_wiki": 1.0, "selqa": 0.8,
           "qamr": 0.8, "reddit": 0.7, "amazon_reviews": 0.4, "written": 2}
NEWS, UNANSWERED = 1.8, 2.0
PEOPLES = 0.65
TWINNED, TWINS, REWORDED = 4.0, 0.75, 0.5
NOISE, CHATTER, VAGUE, OPPOSITE, SHORT = 0.25, 0.15, 0.4, 0.4, 0.4
ALONE, JOIN, ROOM = 0.25, 0.6, 25


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
    sentence: torch.Tensor
    has: torch.Tensor
    pairs: torch.Tensor


def make(row, kind, pool, rng):
    """One example of `kind` from a row, or None where the row does not lend itself to it."""
    example = _draw(row, kind, pool, rng)
    if example and rng.random() < NOISE:
        example.question = perturb.noisy(example.question, rng)
    return example


def _draw(row, kind, pool, rng, words=None):
    """An example with its question as it was typed; `words` is about how long its passage may be."""
    question, passage, spans = row.question, row.passage, row.spans
    nearby = [pool[j] for j in row.negatives]
    near = []
    if kind == "plain":
        twin = perturb.vague_twin(row, rng) if rng.random() < VAGUE else None
        if twin:
            passage, spans = twin
        elif rng.random() < CHATTER:
            passage, spans = perturb.chatter_cut_out(row, rng)
    elif kind == "mined":
        passage, spans = (rng.choice(nearby) if nearby else None), []
    elif kind == "afar":
        passage, spans = (pool[rng.choice(row.afar)] if row.afar else None), []
    elif kind == "sibling":
        passage, spans = _sibling(row, rng), []
    elif kind == "random":
        passage, spans = rng.choice(pool), []
        passage = None if holds(passage, row) else passage
    elif kind in ("asked", "twin"):
        asked = rng.choice(row.unanswered if kind == "asked" else row.twins)
        question, passage, spans, near = asked.question, asked.passage, [], asked.near
    elif kind == "cut":
        passage, spans = perturb.answer_cut_out(row), []
    elif kind == "premise":
        question = perturb.opposite(question, rng) if rng.random() < OPPOSITE else None
        question, spans = question or perturb.false_premise(row, " ".join(nearby[:2]), rng), []
    if not question or not passage:
        return None
    about = spans or near or (row.spans if passage is row.passage else [])
    if words is None:
        words = rng.randint(40, WORDS) if rng.random() < SHORT else WORDS
    cut, inside = window(passage, about, words, rng)
    return Example(question, cut, inside if spans else [], row.exact, kind)


def _sibling(row, rng):
    """Another passage of the same document that does not hold the answer, or None."""
    others = rng.sample(row.siblings, min(4, len(row.siblings))) if row.exact else []
    return next((p for p in others if p != row.passage and not holds(p, row)), None)


def _join(example, row, pool, rng):
    """Fill a short passage up with sentences that stand near it or look like it, before or after."""
    room = WORDS - len(example.passage.split())
    filler = _sibling(row, rng) or (pool[rng.choice(row.negatives)] if row.negatives else None)
    if room < ROOM or filler is None:
        return
    filler = window(filler, [], rng.randint(ROOM, room), rng)[0]
    if len(filler.split()) > room + ROOM:
        return
    if rng.random() < 0.5:
        example.passage = f"{example.passage} {filler}"
    else:
        example.passage = f"{filler} {example.passage}"
        example.spans = [(s + len(filler) + 1, e + len(filler) + 1) for s, e in example.spans]


def group(row, pool, rng):
    """A question with its own passage and, mostly, a wrong counterpart of about the same length."""
    right = _draw(row, "plain", pool, rng)
    if not right.spans:
        return None
    if row.rewordings and rng.random() < REWORDED:
        right.question = rng.choice(row.rewordings)
    wrong = None
    if rng.random() >= ALONE:
        length = max(len(right.passage.split()), 40)
        kind = rng.choices(list(WRONG), list(WRONG.values()))[0]
        if row.unanswered and rng.random() < PEOPLES:
            kind = "asked"
        if row.twins and rng.random() < TWINS:
            kind = "twin"
        wrong = _draw(row, kind, pool, rng, length) or _draw(row, "mined", pool, rng, length)
    if rng.random() < JOIN:
        _join(right, row, pool, rng)
        if wrong:
            _join(wrong, row, pool, rng)
    asked = perturb.noisy(row.question, rng) if rng.random() < NOISE else row.question
    for example in filter(None, (right, wrong)):
        if example.question == row.question:
            example.question = asked
        elif asked != row.question:
            example.question = perturb.noisy(example.question, rng)
    return [right, wrong] if wrong else [right]


def weight(row):
    """How often a row is drawn: more where another sentence shares as many words with the question."""
    asked = set(stems(row.question))
    shared = [(len(asked & set(stems(row.passage[s:e]))), any(a < e and s < b for a, b in row.spans))
              for s, e in sentences(row.passage)]
    own = max((n for n, right in shared if right), default=0)
    other = max((n for n, right in shared if not right), default=-1)
    factor = 1.5 if other >= own else 1.2 if own < 0.5 * len(asked) else 0.75
    factor *= UNANSWERED if row.unanswered else 1
    factor *= TWINNED if row.twins else 1
    return factor * (NEWS if "wikinews" in row.document else SOURCES[row.source])


def weigh(rows):
    """How often each row is drawn; gives the rows their siblings, too."""
    siblings = {}
    for row in rows:
        siblings.setdefault(row.document, {})[row.passage] = True
    siblings = {document: list(texts) for document, texts in siblings.items()}
    for row in rows:
        row.siblings = siblings[row.document]
    return [weight(row) for row in rows]


def groups(rows, weights, pool, seed):
    """Endless groups; every pass takes each row about as often as its weight says (`weigh`)."""
    rng = random.Random(seed)
    while True:
        order = [row for row, w in zip(rows, weights) for _ in range(int(w + rng.random()))]
        rng.shuffle(order)
        for row in order:
            found = group(row, pool, rng)
            if found:
                yield found


class Encoder:
    """Turns examples into token arrays with the reader's own tokenizer."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(TOKENS, strategy="only_second")

    def encode(self, example):
        """Ids, segments, marks of right starts, ends and sentences; None if the answer was cut off."""
        found = self.tokenizer.encode(example.question, example.passage)
        length = len(found.ids)
        readable, start, end, sentence = (np.zeros(length, bool) for _ in range(4))
        inside = np.array([s == 1 for s in found.sequence_ids])
        readable[inside] = True
        readable[0] = True
        if not example.spans:
            start[0] = end[0] = sentence[0] = True
            return found.ids, found.type_ids, readable, start, end, sentence, 0.0
        offsets = np.array(found.offsets)
        parts = sentences(example.passage)
        for low, high in example.spans:
            tokens = np.flatnonzero(inside & (offsets[:, 0] < high) & (offsets[:, 1] > low))
            if not len(tokens) or offsets[tokens[-1], 1] < high:
                continue
            if example.exact:
                start[tokens[0]] = end[tokens[-1]] = True
            else:
                start[tokens] = end[tokens] = True
            for first, last in parts:
                if first < high and low < last:
                    sentence |= inside & (offsets[:, 0] < last) & (offsets[:, 1] > first)
        return (found.ids, found.type_ids, readable, start, end, sentence, 1.0) if start.any() else None


def collate(encoded):
    """A padded batch of encoded groups."""
    items = [item for group in encoded for item in group]
    width = -(-max(len(item[0]) for item in items) // MULTIPLE) * MULTIPLE

    def stack(column, dtype):
        out = np.zeros((len(items), width), dtype)
        for row, item in zip(out, items):
            row[:len(item[column])] = item[column]
        return torch.from_numpy(out)

    attention = np.arange(width) < np.array([[len(item[0])] for item in items])
    firsts = np.cumsum([0] + [len(group) for group in encoded])
    pairs = [(at, at + 1) for at, group in zip(firsts, encoded) if len(group) == 2]
    return Batch(stack(0, np.int64), torch.from_numpy(attention), stack(1, np.int64), stack(2, bool),
                 stack(3, bool), stack(4, bool), stack(5, bool), torch.tensor([item[6] for item in items]),
                 torch.tensor(pairs, dtype=torch.long).view(-1, 2))


def batches(stream, encoder, tokens, ahead=320, seed=0):
    """Batches of at most `tokens` padded tokens, of groups of like length, in random order."""
    rng = random.Random(seed)
    while True:
        waiting = []
        while len(waiting) < ahead:
            encoded = [encoder.encode(example) for example in next(stream)]
            if encoded[0] is not None:
                waiting.append(encoded)
        waiting.sort(key=_width)
        ready, batch = [], []
        for encoded in waiting:
            if batch and sum(map(len, [*batch, encoded])) * _width(encoded) > tokens:
                ready.append(batch)
                batch = []
            batch.append(encoded)
        ready.append(batch)
        rng.shuffle(ready)
        yield from map(collate, ready)


def _width(encoded):
    return max(len(item[0]) for item in encoded)

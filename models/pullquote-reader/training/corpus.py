"""Reading the training data and cutting passages into sentences and windows."""

import gzip
import json
import re
from dataclasses import dataclass, field

ABBREVIATIONS = frozenset("mr mrs ms dr st sen rep gov gen col capt lt sgt jr sr vs etc no inc co corp ltd prof rev "
                          "u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec".split())
SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9`])|\n+")


@dataclass
class Unanswered:
    """A question that `passage` does not answer, though the words at `near` look as if they did."""

    question: str
    passage: str
    near: list = field(default_factory=list)


@dataclass
class Row:
    """One question with its passage; `spans` are right answers, exact or whole sentences.

    `twins` are unanswered as well, but ask nearly the same; `rewordings` ask the same otherwise.
    """

    question: str
    passage: str
    spans: list
    exact: bool
    source: str
    document: str
    negatives: list = field(default_factory=list)
    afar: list = field(default_factory=list)
    unanswered: list = field(default_factory=list)
    twins: list = field(default_factory=list)
    rewordings: list = field(default_factory=list)
    siblings: list = field(default_factory=list)

    @property
    def answers(self):
        return [self.passage[s:e] for s, e in self.spans]


def read_rows(path):
    """The rows of a train.jsonl.gz or dev.jsonl.gz."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            spans = [tuple(s) for s in item.get("spans") or item["sents"] if s[0] < s[1]]
            if spans:
                rows.append(Row(item["q"], item["ctx"], spans, "spans" in item, item["src"], item["did"]))
    return rows


def pairs(folder):
    """Pairs of an answerable and an unanswerable question about one passage, as lines of tokens.

    `folder` holds train-answerable-questions.txt and train-unanswerable-questions.txt of UnAnsQ (Zhu et al.
    2019; SQuAD 2.0), lower case and split into tokens, line by line a pair.
    """
    lines = [(folder / f"train-{kind}-questions.txt").read_text(encoding="utf-8").splitlines()
             for kind in ("answerable", "unanswerable")]
    return [tuple(line.split("\t")[1] for line in pair) for pair in zip(*lines, strict=True)]


def add_unanswered(rows, folder):
    """Give rows the questions that people wrote about their passage and that it does not answer.

    Rows are found by the answerable question of a pair (see `pairs`) or, where `folder` has a
    passages.json (see pairing.py), by the passage of the pair.
    """
    by_question, by_passage = {}, {}
    for row in rows:
        if row.source.startswith("squad"):
            by_question.setdefault(letters(row.question), []).append(row)
            by_passage.setdefault(row.passage, []).append(row)
    passages = folder / "passages.json"
    paired = json.loads(passages.read_text(encoding="utf-8")) if passages.exists() else {}
    for number, (answered, unanswered) in enumerate(pairs(folder)):
        passage = paired.get(str(number))
        for row in by_question.get(letters(answered), []) + by_passage.get(passage, []):
            row.unanswered.append(Unanswered(joined(unanswered), row.passage, row.spans))


def letters(question):
    """The letters and figures of a question, by which it is known however it is written."""
    return re.sub(r"[^a-z0-9]+", "", question.lower())


def joined(tokens):
    """A question written as tokens as one would type it."""
    text = re.sub(r" (n't|'\w+|[,.;:?!)\]%])", r"\1", tokens.replace("``", '"').replace("''", '"'))
    return text.rstrip(" ?.") + "?"


def sentences(text):
    """Spans of the sentences of `text`, without surrounding white space."""
    found, start = [], 0
    for match in SENTENCE_END.finditer(text):
        words = text[start:match.start()].rsplit(None, 1)
        last = words[-1].lower().lstrip("(\"'") if words else ""
        if text[match.start()] == "." and (last in ABBREVIATIONS or len(last) == 1):
            continue
        found.append((start, match.end()))
        start = match.end()
    found.append((start, len(text)))
    return [trim(text, s, e) for s, e in found if text[s:e].strip()]


def trim(text, start, end):
    """The span without white space at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def window(passage, spans, words, rng):
    """A run of whole sentences of at most about `words` words around one of `spans`, cut at random.

    Returns the shorter passage and the spans that lie inside it; with no spans, any run will do.
    """
    parts = sentences(passage)
    lengths = [len(passage[s:e].split()) for s, e in parts]
    if sum(lengths) <= words or len(parts) < 2:
        return passage, spans
    first = last = rng.randrange(len(parts))
    if spans:
        start, end = rng.choice(spans)
        inside = [i for i, (s, e) in enumerate(parts) if s < end and start < e]
        if not inside:
            return passage, spans
        first, last = inside[0], inside[-1]
    total = sum(lengths[first:last + 1])
    while True:
        choices = [i for i in (first - 1, last + 1) if 0 <= i < len(parts) and total + lengths[i] <= words]
        if not choices:
            break
        pick = rng.choice(choices)
        first, last, total = min(first, pick), max(last, pick), total + lengths[pick]
    low, high = parts[first][0], parts[last][1]
    return passage[low:high], [(s - low, e - low) for s, e in spans if low <= s and e <= high]


def without(passage, spans, dropped):
    """The passage without the sentences numbered in `dropped`, and the moved spans."""
    kept, moved, length = [], [], 0
    for i, (start, end) in enumerate(sentences(passage)):
        if i in dropped:
            continue
        moved += [(s - start + length, e - start + length) for s, e in spans if start <= s and e <= end]
        kept.append(passage[start:end])
        length += end - start + 1
    return " ".join(kept), moved

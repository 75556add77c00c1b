"""Rows of the articles and questions written for this project: the folder `written` beside this file.

A line of its files is an article: `headline`, `date`, `paragraphs` and `questions`, each with `q`, the whole
`sentence` that answers and the words `answer` in it; where nothing answers, `answer` is null and `tempting` are
the words that look as if they did. A question that is answered may have `rewordings`, which the same words answer,
and `twins`: nearly the same question, each with its `q`, `tempting` and the `kind` of change, that nothing answers.
"""

import json
import zlib
from pathlib import Path

from corpus import Row, Unanswered
from data import WORDS

SOURCE = "written"
HELD_BACK = 12


def _passages(paragraphs):
    """Paragraphs joined to passages of about WORDS words."""
    passages, rest = [], []
    for paragraph in paragraphs:
        if rest and sum(len(p.split()) for p in [*rest, paragraph]) > WORDS:
            passages.append("\n".join(rest))
            rest = []
        rest.append(paragraph)
    return [*passages, "\n".join(rest)]


def _span(text, part, within=0):
    start = text.find(part, within)
    return (start, start + len(part))


def _rows(article, document):
    """The answerable questions of an article, each with all that its passage does not answer."""
    passages = _passages(article["paragraphs"])
    unanswered = [_unanswered(q, passages) for q in article["questions"] if q["answer"] is None]
    rows = []
    for question in (q for q in article["questions"] if q["answer"] is not None):
        place = next(p for p in passages if question["sentence"] in p)
        span = _span(place, question["answer"], place.index(question["sentence"]))
        rows.append(Row(question["q"], place, [span], True, SOURCE, document, unanswered=unanswered,
                        twins=[_unanswered(twin, [place, *passages]) for twin in question.get("twins", [])],
                        rewordings=question.get("rewordings", [])))
    return rows


def _unanswered(question, passages):
    """A question that nothing answers, with the first passage that looks as if it did."""
    tempting = question["tempting"]
    place = next((p for p in passages if tempting in p), passages[0])
    return Unanswered(question["q"], place, [_span(place, tempting)] if tempting in place else [])


def read_written(folder, held_back=False):
    """The rows to train on or, with `held_back`, those of every twelfth article, which are never trained on."""
    rows = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            article = json.loads(line)
            if (zlib.crc32(article["headline"].encode()) % HELD_BACK == 0) == held_back:
                rows += _rows(article, f"{path.stem}-{number}")
    return rows

"""Compare readers, and close readers: `python evaluate.py --shared DIR --readers FOLDER... [--sets written]`.

`dev` (by question) and `written` (by article) are held out of training; `news` and `xquad` are development
sets of the project: report them, choose nothing by them. All readers get the same candidates.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np

from candidates import best, passages, read_set
from corpus import read_rows
from data import Example, make
from scores import OnnxReader
from written import read_written

WRONG_KINDS = ("mined", "cut", "premise")


def auc(right, wrong):
    """The chance that a right score is above a wrong one."""
    right, wrong = np.asarray(right)[:, None], np.asarray(wrong)[None, :]
    return float((right > wrong).mean() + 0.5 * (right == wrong).mean())


def answered(right, wrong, share):
    """The share of `wrong` above the threshold that keeps `share` of `right`."""
    return float((np.asarray(wrong) >= np.quantile(right, 1 - share)).mean())


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def f1(text, found, gold):
    """Word F1 of the found span against the best of the right ones."""
    def words(span):
        return text[span[0]:span[1]].lower().split()
    scores = []
    for span in gold:
        left, right = words(found), words(span)
        common = sum(min(left.count(w), right.count(w)) for w in set(left))
        scores.append(2 * common / max(len(left) + len(right), 1))
    return max(scores)


def dev_examples(rows, pool):
    """Fixed answerable and unanswerable examples from the dev rows."""
    rng = random.Random(7)
    found = {"plain": [make(r, "plain", pool, rng) for r in rows]}
    for kind in WRONG_KINDS:
        found[kind] = [e for e in (make(r, kind, pool, rng) for r in rows) if e]
    found["plain"] = [e for e in found["plain"] if e.spans]
    return found


def mined_dev(args):
    """Every n-th of the dev rows with the negatives that train.py mined for it, and the pool they are from."""
    stored = json.loads(args.mined.read_text())
    rows = read_rows(args.shared / "data/reader/dev.jsonl.gz")
    for row, numbers in zip(rows, stored["dev"], strict=True):
        row.negatives = numbers
    return rows[::args.every], stored["pool"]


def written_examples(folder):
    """The questions about the articles written for this project that are never trained on."""
    rows = read_written(folder, held_back=True)

    def wrong(kind, of):
        once = {asked.question: asked for row in rows for asked in of(row)}
        return [Example(asked.question, asked.passage, [], True, kind) for asked in once.values()]

    return {"plain": [Example(question, row.passage, row.spans, True, "plain")
                      for row in rows for question in (row.question, *row.rewordings)],
            "asked": wrong("asked", lambda row: row.unanswered),
            "twin": wrong("twin", lambda row: row.twins)}


def on_examples(reader, sample):
    """Span quality on answerable examples; AUC of 'has' and `gap` against each kind of unanswerable one."""
    right = [(e, reader.read(e.question, e.passage)) for e in sample["plain"]]
    result = {"span overlap": np.mean([any(overlap(r.span, s) for s in e.spans) for e, r in right]),
              "span F1": np.mean([f1(e.passage, r.span, e.spans) for e, r in right])}
    for kind in sorted(sample.keys() - {"plain"}):
        wrong = [reader.read(e.question, e.passage) for e in sample[kind]]
        for name in ("has", "gap"):
            result[f"AUC {name}, {kind}"] = auc([getattr(r, name) for _, r in right], [getattr(r, name) for r in wrong])
    return result


def gold_of(answer):
    """Right spans by article."""
    return {a["docid"]: [(x["start"], x["start"] + len(x["text"])) for x in a["answers"]]
            for a in [answer, *answer.get("also", [])] if a["answers"]}


def on_set(reader, pieces, chosen, questions, answers):
    """Ranking by the reader alone, span quality, and how well `gap` and 'has' tell unanswerable questions."""
    hits, overlaps, tops = [], [], {"answerable": [], "unanswerable": [], "offtopic": []}
    for (qid, question), numbers in zip(questions.items(), chosen):
        readings = [(pieces[n], reader.read(question, pieces[n].text, pieces[n].sentences)) for n in numbers]
        answer = answers[qid]
        kind = answer["type"] if answer.get("unanswerable") else "answerable"
        tops[kind].append([max(getattr(r, name) for _, r in readings) for name in ("gap", "has")])
        if kind != "answerable":
            continue
        gold = gold_of(answer)
        ranked = sorted(((score, p, s, r) for p, r in readings for s, score in zip(p.sentences, r.sentences)),
                        key=lambda item: -item[0])
        fits = [any(overlap((s[0] + p.start, s[1] + p.start), g) for g in gold.get(p.document, []))
                for _, p, s, _ in ranked]
        _, piece, _, reading = ranked[0]
        hits.append([piece.document in gold, fits[0], any(fits[:3]), any(fits)])
        if piece.document in gold:
            span = tuple(x + piece.start for x in reading.span)
            overlaps.append(any(overlap(span, g) for g in gold[piece.document]))
    names = ("article@1", "Sentence@1", "Sentence@3", "right sentence among candidates")
    result = dict(zip(names, np.mean(hits, 0))) | {"span overlap, article right": np.mean(overlaps)}
    for kind in ("offtopic", "unanswerable"):
        for i, name in enumerate(("gap", "has")):
            if tops[kind]:
                right, wrong = ([t[i] for t in tops[k]] for k in ("answerable", kind))
                result[f"AUC {name}, {kind}"] = auc(right, wrong)
                result[f"answered at 90 % by {name}, {kind}"] = answered(right, wrong, 0.9)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, required=True, help="folder with data/ and models/")
    parser.add_argument("--readers", nargs="+", required=True)
    parser.add_argument("--mined", type=Path, help="mined.json of train.py, which dev needs")
    parser.add_argument("--sets", nargs="+", default=["dev", "written", "news", "xquad"])
    parser.add_argument("--written", type=Path, default=Path(__file__).parent / "written", help="folder of the articles written for this project")
    parser.add_argument("--every", type=int, default=1, help="of the dev rows, use only every n-th, to save time")
    args = parser.parse_args()
    if "dev" in args.sets and args.mined is None:
        parser.error("dev needs --mined")
    embedder = args.shared / "models/Xenova/all-MiniLM-L6-v2"
    readers = {folder: OnnxReader(folder) for folder in args.readers}
    for name in args.sets:
        if name in ("dev", "written"):
            sample = written_examples(args.written) if name == "written" else dev_examples(*mined_dev(args))
            results = {folder: on_examples(reader, sample) for folder, reader in readers.items()}
        else:
            articles, questions, answers = read_set(args.shared / "data" / name)
            pieces = passages(articles, 150 if name == "news" else 10_000)
            chosen = best(pieces, list(questions.values()), embedder, 8 if name == "news" else 5)
            results = {folder: on_set(r, pieces, chosen, questions, answers) for folder, r in readers.items()}
        for figure in next(iter(results.values())):
            print(name, figure, *(f"{result[figure]:.3f}" for result in results.values()), sep="\t", flush=True)


if __name__ == "__main__":
    main()

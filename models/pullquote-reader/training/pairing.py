"""Which passage of the training data a pair of UnAnsQ is about: `python pairing.py --data DIR ... --out FILE`.

UnAnsQ gives pairs of an answerable and an unanswerable question without their passage. Where the answerable
one is in the training data, its passage is known. For all others the passage of the training data that a
search puts first is read by a trained close reader, and kept where that is sure that it answers. Written is,
for the number of a pair (a line of UnAnsQ), a passage.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from close_reader import read_close_reader
from corpus import joined, letters, pairs, read_rows
from data import Encoder
from negatives import BM25, embed, likeness

SURE = 3.0
BATCH = 16
CHUNK = 500


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of train.jsonl.gz")
    parser.add_argument("--models", type=Path, required=True, help="folder of pullquote-reader and the embedder")
    parser.add_argument("--unanswered", type=Path, required=True, help="folder of UnAnsQ's questions")
    parser.add_argument("--close", type=Path, required=True, help="close.pt of a trained close reader")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def found_first(questions, passages, folder):
    """For each question the number of the passage with the best sum of cosine and BM25, both standardised."""
    vectors, words = embed(passages, folder), BM25(passages)
    best = []
    for at in range(0, len(questions), CHUNK):
        best.extend(likeness(questions[at:at + CHUNK], vectors, words, folder).argmax(1))
    return best


@torch.no_grad()
def sureness(reader, encoder, questions, passages):
    """The log-odds that each passage answers the question beside it."""
    rows = [encoder.tokenizer.encode(question, passage).ids for question, passage in zip(questions, passages)]
    found = np.zeros(len(rows), np.float32)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    for at in range(0, len(order), BATCH):
        batch = order[at:at + BATCH]
        width = max(len(rows[i]) for i in batch)
        ids = torch.tensor([rows[i] + [0] * (width - len(rows[i])) for i in batch])
        mask = torch.tensor([[1] * len(rows[i]) + [0] * (width - len(rows[i])) for i in batch])
        with torch.autocast("cpu", torch.bfloat16):
            found[batch] = reader(ids, mask, None)[2].float().numpy()
        if at // BATCH % 50 == 0:
            print(f"read {at} of {len(order)}", flush=True)
    return found


def main():
    args = arguments()
    rows = [row for row in read_rows(args.data / "train.jsonl.gz") if row.source.startswith("squad")]
    known = {letters(row.question) for row in rows}
    passages = list(dict.fromkeys(row.passage for row in rows))
    asked = [(number, joined(answered)) for number, (answered, _) in enumerate(pairs(args.unanswered))
             if letters(answered) not in known]
    questions = [question for _, question in asked]
    first = [passages[i] for i in found_first(questions, passages, args.models / "Xenova/all-MiniLM-L6-v2")]
    reader = read_close_reader(args.close)
    has = sureness(reader, Encoder(str(args.models / "pullquote-reader/tokenizer.json")), questions, first)
    kept = {number: passage for (number, _), passage, sure in zip(asked, first, has) if sure > SURE}
    args.out.write_text(json.dumps(kept))
    print(f"{len(kept)} of {len(asked)} pairs have a passage")


if __name__ == "__main__":
    main()

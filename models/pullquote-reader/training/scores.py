"""Run an exported reader and turn its outputs into span, gap and sentence scores."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

LONGEST = 25


@dataclass
class Reading:
    """What the reader says of one passage; `sentences` are scored in the order they were given."""

    span: tuple
    gap: float
    has: float
    sentences: list


def _log_sum(x):
    top = x.max(initial=-1e9)
    return top + np.log(np.exp(x - top).sum() + 1e-30)


class OnnxReader:
    """A quantised reader in the layout of transformers.js, run by onnxruntime.

    A close reader has no tokenizer of its own and takes that of the `pullquote-reader` beside it.
    """

    def __init__(self, folder, tokens=256, threads=1):
        own = Path(folder) / "tokenizer.json"
        self.tokenizer = Tokenizer.from_file(str(own if own.exists() else Path(folder).parent / "pullquote-reader" / own.name))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(tokens, strategy="only_second")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(f"{folder}/onnx/model_quantized.onnx", options)

    def read(self, question, passage, sentences=()):
        """The reading of one passage."""
        found = self.tokenizer.encode(question, passage)
        feed = {"input_ids": [found.ids], "attention_mask": [found.attention_mask], "token_type_ids": [found.type_ids]}
        feed = {given.name: np.array(feed[given.name], np.int64) for given in self.session.get_inputs()}
        start, end, has = (out[0] for out in self.session.run(None, feed))
        inside = np.array([i for i, s in enumerate(found.sequence_ids) if s == 1])
        places = np.array(found.offsets)[inside]
        s, e = start[inside], end[inside]
        pairs = s[:, None] + e[None, :]
        near = np.triu(np.ones_like(pairs)) - np.triu(np.ones_like(pairs), LONGEST)
        pairs = np.where(near > 0, pairs, -1e9)
        first, last = np.unravel_index(pairs.argmax(), pairs.shape)
        every = [_log_sum(np.append(x, zero)) for x, zero in ((s, start[0]), (e, end[0]))]
        masses = []
        for low, high in sentences:
            own = (places[:, 0] < high) & (places[:, 1] > low)
            masses.append(0.5 * (_log_sum(s[own]) - every[0] + _log_sum(e[own]) - every[1]))
        span = (int(places[first, 0]), int(places[last, 1]))
        return Reading(span, float(pairs.max() - start[0] - end[0]), float(has), masses)

"""The teacher: a 12-layer MPNet that reads like the reader, and the loss of a reader that learns from it.

It sees the reader's own tokens (both vocabularies are BERT's word pieces, numbered otherwise), so its
scores stand token by token beside the reader's. Too slow and large for the product.
"""

from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import nn
from transformers import MPNetModel

from model import HAS, scores

SPECIAL = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>"}


class Teacher(nn.Module):
    """Same inputs and outputs as `model.Reader`; `segments` are not used, MPNet has none."""

    def __init__(self, folder, reader_tokenizer):
        super().__init__()
        self.encoder = MPNetModel.from_pretrained(folder, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.span = nn.Linear(width, 2)
        self.has = nn.Linear(width, 1)
        self.register_buffer("numbers", _numbers(Path(folder), reader_tokenizer), persistent=False)

    def forward(self, ids, attention, segments):
        x = self.encoder(self.numbers[ids], attention_mask=attention.long()).last_hidden_state
        return scores(x, self.span, self.has)

    def freeze(self, layers):
        """Leave the embeddings and the lowest layers as they are."""
        for part in [self.encoder.embeddings, *self.encoder.encoder.layer[:layers]]:
            part.requires_grad_(False)


def _numbers(folder, reader_tokenizer):
    """For each number of the reader's vocabulary the number of the same word piece in MPNet's."""
    own = {piece: i for i, piece in enumerate((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())}
    unknown = own["<unk>"]
    theirs = Tokenizer.from_file(reader_tokenizer).get_vocab()
    numbers = torch.zeros(max(theirs.values()) + 1, dtype=torch.long)
    for piece, number in theirs.items():
        numbers[number] = own.get(SPECIAL.get(piece, piece), unknown)
    return numbers


def read_teacher(path, folder, reader_tokenizer):
    """A trained teacher (teacher.pt or checkpoint.pt of its run), to be asked only."""
    teacher = Teacher(folder, reader_tokenizer)
    teacher.load_state_dict(torch.load(path)["average"])
    return teacher.eval().requires_grad_(False)


def imitation(outputs, taught, batch):
    """How far the reader is from its teacher: divergence of starts and ends, cross entropy of 'has'
    (Hinton, Vinyals and Dean 2015, at temperature 1)."""
    total = HAS * F.binary_cross_entropy_with_logits(outputs[2], torch.sigmoid(taught[2]))
    for own, wanted in zip(outputs[:2], taught[:2]):
        own, wanted = (x.masked_fill(~batch.readable, -1e4).log_softmax(1) for x in (own, wanted))
        total = total + F.kl_div(own, wanted, log_target=True, reduction="batchmean")
    return total

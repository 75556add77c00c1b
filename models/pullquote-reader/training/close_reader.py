"""The close reader: MPNet (Song et al. 2020) with the reader's two heads, as few layers as wanted.

Written out here, not taken from transformers, so that its graph can be exported: the biases of relative
positions (Raffel et al. 2020, section 2.1) are looked up in a table of buckets.
"""

import torch
from torch import nn
from transformers.models.mpnet.modeling_mpnet import MPNetEncoder

from model import HEADS, Layer, scores

WIDTH, INNER = 768, 3072
POSITIONS, BUCKETS = 512, 32
EPSILON = 1e-5


class CloseReader(nn.Module):
    """Same inputs and outputs as `model.Reader`; `segments` are not used, MPNet has none.

    `words` has a row for every number of the reader's vocabulary, in that order.
    """

    def __init__(self, vocabulary, layers):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.nearness = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(Layer(WIDTH, INNER, EPSILON) for _ in range(layers))
        self.span = nn.Linear(WIDTH, 2)
        self.has = nn.Linear(WIDTH, 1)
        self.words.weight.requires_grad_(False)
        places = torch.arange(POSITIONS)
        buckets = MPNetEncoder.relative_position_bucket(places[None, :] - places[:, None], num_buckets=BUCKETS)
        self.register_buffer("buckets", buckets, persistent=False)

    def forward(self, ids, attention, segments):
        length = ids.shape[1]
        x = self.norm(self.words(ids) + self.positions.weight[:length])
        bias = self.nearness(self.buckets[:length, :length]).permute(2, 0, 1)[None]
        bias = bias.masked_fill(~attention[:, None, None, :].bool(), -1e4)
        for layer in self.layers:
            x = layer(x, bias)
        return scores(x, self.span, self.has)

    def freeze(self, layers):
        """Leave the embeddings and the lowest layers as they are."""
        for part in [self.positions, self.norm, self.nearness, *self.layers[:layers]]:
            part.requires_grad_(False)


def close_reader_of(state):
    """The close reader whose weights these are."""
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    reader = CloseReader(len(state["words.weight"]), layers)
    reader.load_state_dict(state)
    return reader


def read_close_reader(path):
    """A trained close reader (close.pt or checkpoint.pt of its run), to be asked only."""
    return close_reader_of(torch.load(path, map_location="cpu")["average"]).eval().requires_grad_(False)


def cut_out(teacher, kept):
    """A close reader of the layers `kept` of a teacher (`teacher.Teacher`)."""
    encoder = teacher.encoder
    numbers = teacher.numbers
    own = CloseReader(len(numbers), len(kept))
    state = {"words.weight": encoder.embeddings.word_embeddings.weight[numbers],
             "positions.weight": encoder.embeddings.position_embeddings.weight[2:2 + POSITIONS],
             "nearness.weight": encoder.encoder.relative_attention_bias.weight}
    copy = lambda name, module: state.update({f"{name}.{k}": v for k, v in module.state_dict().items()})
    copy("norm", encoder.embeddings.LayerNorm)
    copy("span", teacher.span)
    copy("has", teacher.has)
    for i, layer in enumerate(encoder.encoder.layer[j] for j in kept):
        attention = layer.attention.attn
        for part in ("weight", "bias"):
            parts = [getattr(getattr(attention, name), part) for name in "qkv"]
            state[f"layers.{i}.qkv.{part}"] = torch.cat(parts)
        copy(f"layers.{i}.attention_out", attention.o)
        copy(f"layers.{i}.attention_norm", layer.attention.LayerNorm)
        copy(f"layers.{i}.inner", layer.intermediate.dense)
        copy(f"layers.{i}.outer", layer.output.dense)
        copy(f"layers.{i}.outer_norm", layer.output.LayerNorm)
    own.load_state_dict(state)
    return own

"""The reader network: a 6-layer BERT encoder with a span head and a 'has' head."""

import torch
import torch.nn.functional as F
from torch import nn

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
VOCABULARY, POSITIONS, SEGMENTS = 30522, 512, 2
EPSILON = 1e-12


class Layer(nn.Module):
    """One encoder layer; queries, keys and values share one matrix, as in the exported graph."""

    def __init__(self, width=WIDTH, inner=INNER, epsilon=EPSILON):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.attention_out = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, epsilon)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, epsilon)
        self.dropout = 0.0

    def forward(self, x, mask):
        """`mask` says which tokens are looked at, or is added to the attention scores where it holds numbers."""
        batch, length, width = x.shape
        parts = self.qkv(x).view(batch, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        mask = mask.to(parts.dtype) if mask.is_floating_point() else mask
        attended = F.scaled_dot_product_attention(parts[0], parts[1], parts[2], attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self._dropped(self.attention_out(attended)))
        return self.outer_norm(x + self._dropped(self.outer(F.gelu(self.inner(x)))))

    def _dropped(self, x):
        return F.dropout(x, self.dropout, self.training)


class Reader(nn.Module):
    """Question and passage in, one start and end score per token and one 'has' score out."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.segments = nn.Embedding(SEGMENTS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.span = nn.Linear(WIDTH, 2)
        self.has = nn.Linear(WIDTH, 1)
        self.words.weight.requires_grad_(False)

    def forward(self, ids, attention, segments):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.segments(segments) + self.positions(places))
        mask = attention[:, None, None, :].bool()
        for layer in self.layers:
            x = layer(x, mask)
        return scores(x, self.span, self.has)

    def freeze(self, layers):
        """Leave the embeddings and the lowest layers as they are; with none, all but the word embeddings learn."""
        for part in [self.positions, self.segments, self.norm, *self.layers[:layers]] if layers else []:
            part.requires_grad_(False)


def drop_out(reader, share):
    """Drop a share of what each of a reader's layers adds, while it learns (Srivastava et al. 2014)."""
    for layer in reader.layers:
        layer.dropout = share


def scores(x, span, has):
    """Start and end score of every token and the 'has' score, from an encoder's last states."""
    ends = span(x)
    return ends[..., 0], ends[..., 1], has(x[:, 0])[:, 0]


HAS, SENTENCE, CONTRAST = 0.5, 0.5, 0.25


def loss(outputs, batch):
    """Cross entropy over right starts and ends, and three smaller terms.

    `batch.start` and `batch.end` mark the right tokens (token 0 where the passage has no answer),
    `batch.sentence` all tokens of the answering sentences; `batch.readable` marks token 0 and the
    passage's tokens. The smaller terms: binary cross entropy for 'has'; the log mass of starts and ends
    in the answering sentence; and, for each pair of one question with a right and a wrong passage (or a
    right and a changed question), the log chance that the right one has the higher 'has' and gap.
    """
    start, end, has = outputs
    total = HAS * F.binary_cross_entropy_with_logits(has, batch.has)
    gap = torch.zeros_like(has)
    for logits, right in ((start, batch.start), (end, batch.end)):
        logits = logits.masked_fill(~batch.readable, -1e4)
        every = torch.logsumexp(logits, 1)
        hit = torch.logsumexp(logits.masked_fill(~right, -1e4), 1)
        near = torch.logsumexp(logits.masked_fill(~batch.sentence, -1e4), 1)
        total = total + (every - hit).mean() + SENTENCE / 2 * (every - near).mean()
        gap = gap + 0.5 * (torch.logsumexp(logits[:, 1:], 1) - logits[:, 0])
    if len(batch.pairs):
        right, wrong = batch.pairs.unbind(1)
        for score in (has, gap):
            total = total + CONTRAST * F.softplus(score[wrong] - score[right]).mean()
    return total

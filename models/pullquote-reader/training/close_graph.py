"""Writes a close reader as an int8 ONNX graph, of ONNX Runtime's own operators where these join several in one.

Weights are quantised per column, activations per tensor while the graph runs. A few channels of some inputs
are a hundred times larger than the rest and would leave the rest no precision (a tenth of all answers moved
to other words). They are found on examples. Into attention and inner layer such a channel goes as several copies,
each with a share of it (outlier channel splitting, Zhao et al. 2019). Of the inner layer's own, such channels are
computed apart, so that nothing has to be picked out of its 3,072, kept in fp32, and added to the int8 product of
all others (Dettmers et al. 2022, section 3.2, with channels that are fixed beforehand).
"""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from close_reader import EPSILON
from model import HEADS

PARTS = ("qkv", "inner", "outer")
STANDS_OUT = 3
UNEQUAL = 0.2
OPSET, IR = 17, 8
OWN = "com.microsoft"
FAR = 1e4


def _peaks(reader, examples):
    """The largest magnitude of every channel that goes into each linear layer, over the examples."""
    peaks, hooks = {}, []
    for name, module in reader.named_modules():
        if name.split(".")[-1] not in PARTS:
            continue

        def keep(_, given, name=name):
            most = given[0].abs().flatten(0, -2).amax(0)
            peaks[name] = torch.maximum(peaks.get(name, most), most)

        hooks.append(module.register_forward_pre_hook(keep))
    for ids in examples:
        reader(ids[None], torch.ones_like(ids[None]), None)
    for hook in hooks:
        hook.remove()
    return peaks


def _highest(peaks):
    """The channels that stand out."""
    return np.flatnonzero((peaks > STANDS_OUT * peaks.median()).numpy())


def _copies(peaks):
    """Every channel that stands out, as often as it takes for no share of it to, and the shares.

    Shares of one channel differ, so that they are not all rounded the same way.
    """
    times = np.ceil((peaks / (STANDS_OUT * peaks.median())).numpy()).astype(np.int64)
    times = np.where(times > 1, times + 1, 0)
    shares = [np.linspace(1 - UNEQUAL, 1 + UNEQUAL, n) / n for n in times if n]
    return np.repeat(np.arange(len(times)), times), np.concatenate([[], *shares]).astype(np.float32)


def quantise(matrix, axis=None):
    """Codes of 8 bits, scale and zero point: of the whole, or apart for every index of `axis`."""
    over = tuple(i for i in range(matrix.ndim) if i != axis)
    low = np.minimum(matrix.min(over, keepdims=True), 0)
    high = np.maximum(matrix.max(over, keepdims=True), 0)
    scale = np.maximum(high - low, 1e-9) / 255
    zero = np.rint(-low / scale)
    codes = np.clip(np.rint(matrix / scale) + zero, 0, 255).astype(np.uint8)
    return codes, scale.reshape(-1).astype(np.float32), zero.reshape(-1).astype(np.uint8)


class Graph:
    """Nodes and constants as they are added; every method gives the names of its results."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, value):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def add(self, operator, *inputs, outputs=1, domain="", **attributes):
        names = [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def shaped(self, x, *shape):
        return self.add("Reshape", x, self.constant(np.array(shape, np.int64)))

    def product(self, x, weight, bias):
        """`x` times a matrix in int8, plus a vector."""
        codes, scale, zero = quantise(weight, axis=1)
        constants = [self.constant(value) for value in (codes, scale, zero, bias)]
        return self.add("DynamicQuantizeMatMul", x, *constants, domain=OWN)

    def with_few(self, product, few, weight):
        """A product plus that of the few channels that were left out of it, in fp32."""
        few, flat = self.shaped(few, -1, weight.shape[0]), self.shaped(product, -1, weight.shape[1])
        return self.shaped(self.add("Gemm", few, self.constant(weight), flat), 1, -1, weight.shape[1])

    def split(self, x, layer, peaks):
        """A linear layer into which channels with outliers go as several copies, each with its share."""
        weight = layer.weight.T.numpy()
        copies, share = _copies(peaks)
        if len(copies):
            once = np.ones(len(weight), np.float32)
            once[copies] = 0
            shares = self.add("Mul", self.add("Gather", x, self.constant(copies), axis=-1), self.constant(share))
            x = self.add("Concat", self.add("Mul", x, self.constant(once)), shares, axis=-1)
            weight = np.concatenate([weight * once[:, None], weight[copies]])
        return self.product(x, weight, layer.bias.numpy())

    def normal(self, x, added, norm):
        """The norm of a sum."""
        constants = [self.constant(value.numpy()) for value in (norm.weight, norm.bias)]
        return self.add("SkipLayerNormalization", x, added, *constants, domain=OWN, epsilon=EPSILON)

    def linear(self, x, weight, bias):
        return self.add("Add", self.add("MatMul", x, self.constant(weight)), self.constant(bias))


def _embedded(graph, reader, length):
    codes, scale, zero = quantise(reader.words.weight.numpy())
    picked = graph.add("Gather", graph.constant(codes), "input_ids")
    words = graph.add("DequantizeLinear", picked, graph.constant(scale[0]), graph.constant(zero[0]))
    places = graph.add("Slice", graph.constant(reader.positions.weight.numpy()), graph.constant(np.array([0])), length)
    constants = [graph.constant(value.numpy()) for value in (reader.norm.weight, reader.norm.bias)]
    x = graph.add("LayerNormalization", graph.add("Add", words, places), *constants, epsilon=EPSILON)
    return graph.shaped(x, 1, -1, reader.norm.normalized_shape[0])


def _nearness(graph, reader, length):
    """What is added to the scores of attention: how near two tokens are, and -10,000 where there is only padding."""
    whole = graph.constant(reader.buckets.numpy().astype(np.int64))
    both = graph.add("Concat", length, length, axis=0)
    buckets = graph.add("Slice", whole, graph.constant(np.array([0, 0])), both)
    near = graph.add("Gather", graph.constant(reader.nearness.weight.numpy()), buckets)
    near = graph.add("Unsqueeze", graph.add("Transpose", near, perm=[2, 0, 1]), graph.constant(np.array([0])))
    seen = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    seen = graph.add("Unsqueeze", seen, graph.constant(np.array([1, 2])))
    away = graph.add("Mul", graph.add("Sub", seen, graph.constant(np.float32(1))), graph.constant(np.float32(FAR)))
    return graph.add("Add", near, away)


def _layer(graph, x, layer, peaks, near, heads_shape):
    width = layer.qkv.in_features
    joined = graph.add("Reshape", graph.split(x, layer.qkv, peaks["qkv"]), heads_shape)
    parts = graph.add("Split", graph.add("Transpose", joined, perm=[2, 0, 3, 1, 4]), outputs=3, axis=0)
    first = graph.constant(np.array([0]))
    queries, keys, values = (graph.add("Squeeze", part, first) for part in parts)
    scale = (width // HEADS) ** -0.5
    scores = graph.add("FusedMatMul", queries, keys, domain=OWN, transB=1, alpha=scale)
    shares = graph.add("Softmax", graph.add("Add", scores, near), axis=-1)
    attended = graph.add("Transpose", graph.add("MatMul", shares, values), perm=[0, 2, 1, 3])
    out = layer.attention_out
    attended = graph.product(graph.shaped(attended, 1, -1, width), out.weight.T.numpy(), out.bias.numpy())
    x = graph.normal(attended, x, layer.attention_norm)
    few = _highest(peaks["outer"])
    most = np.setdiff1d(np.arange(layer.inner.out_features), few)
    inner, outer = _rows(layer.inner, most), layer.outer.weight.T.numpy()
    wide = graph.add("Gelu", graph.split(x, inner, peaks["inner"]), domain=OWN)
    back = graph.product(wide, outer[most], layer.outer.bias.numpy())
    if len(few):
        apart = _rows(layer.inner, few)
        narrow = graph.add("Gelu", graph.linear(x, apart.weight.T.numpy(), apart.bias.numpy()), domain=OWN)
        back = graph.with_few(back, narrow, outer[few])
    return graph.normal(back, x, layer.outer_norm)


def _rows(linear, kept):
    """A linear layer with only some of its outputs."""
    part = torch.nn.Linear(linear.in_features, len(kept))
    part.weight.data, part.bias.data = linear.weight.data[kept], linear.bias.data[kept]
    return part.requires_grad_(False)


def _scores(graph, x, reader, shape):
    """The three outputs, by name."""
    width = reader.span.in_features
    ends = graph.linear(x, reader.span.weight.T.numpy(), reader.span.bias.numpy())
    start, end = graph.add("Split", ends, outputs=2, axis=-1)
    rows = graph.add("Concat", shape, graph.constant(np.array([width])), axis=0)
    opened = graph.add("Gather", graph.add("Reshape", x, rows), graph.constant(np.int64(0)), axis=1)
    has = graph.linear(opened, reader.has.weight.T.numpy(), reader.has.bias.numpy())
    graph.nodes += [helper.make_node("Reshape", [start, shape], ["start_logits"]),
                    helper.make_node("Reshape", [end, shape], ["end_logits"]),
                    helper.make_node("Squeeze", [has, graph.constant(np.array([1]))], ["has_logits"])]


@torch.no_grad()
def write(reader, examples, path):
    """Write `reader` (a `close_reader.CloseReader`) to `path`; `examples` are rows of token ids."""
    reader.eval().requires_grad_(False)
    peaks = _peaks(reader, examples)
    graph = Graph()
    shape = graph.add("Shape", "input_ids")
    length = graph.add("Slice", shape, graph.constant(np.array([1])), graph.constant(np.array([2])))
    x, near = _embedded(graph, reader, length), _nearness(graph, reader, length)
    width = reader.norm.normalized_shape[0]
    heads_shape = graph.add("Concat", shape, graph.constant(np.array([3, HEADS, width // HEADS])), axis=0)
    for i, layer in enumerate(reader.layers):
        x = _layer(graph, x, layer, {own: peaks[f"layers.{i}.{own}"] for own in PARTS}, near, heads_shape)
    _scores(graph, x, reader, shape)
    tokens, batch = ["batch", "tokens"], ["batch"]
    made = helper.make_graph(
        graph.nodes, "close-reader",
        [helper.make_tensor_value_info(name, TensorProto.INT64, tokens) for name in ("input_ids", "attention_mask")],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, axes)
         for name, axes in (("start_logits", tokens), ("end_logits", tokens), ("has_logits", batch))],
        graph.constants)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(OWN, 1)]
    onnx.save(helper.make_model(made, opset_imports=opsets, ir_version=IR), path)

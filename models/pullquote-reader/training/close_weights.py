"""Reads the weights of a close reader back from the graph that `close_graph.write` made of it.

They come back as exact as 8 bits keep them. The units of an inner layer may stand in another order, which
changes nothing that it computes.
"""

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from close_reader import BUCKETS, POSITIONS, WIDTH, close_reader_of
from model import HEADS

PRODUCTS = ("qkv", "attention_out", "inner", "outer")
NORMS = ("attention_norm", "outer_norm")


class Written:
    """A graph's constants by name, its nodes by what they give, and all in the order in which they were written."""

    def __init__(self, path):
        self.model = onnx.load(path)
        graph = self.model.graph
        self.nodes = list(graph.node)
        self.constants = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
        self.maker = {name: node for node in graph.node for name in node.output}

    def of(self, operator):
        return [node for node in self.nodes if node.op_type == operator]

    def constant_name(self, node):
        """The one constant among a node's inputs, by name."""
        (name,) = (name for name in node.input if name in self.constants)
        return name

    def constant(self, node):
        return self.constants[self.constant_name(node)]

    def copies(self, node):
        """The channels that go into an int8 product as several copies each, or None."""
        joined = self.maker.get(node.input[0])
        if joined is None or joined.op_type != "Concat":
            return None
        shares = self.maker[joined.input[1]]
        return self.constants[self.maker[shares.input[0]].input[1]]

    def product(self, node):
        """The matrix and the bias of an int8 product, channels that went in as several copies put together again."""
        _, codes, scale, zero, bias = (self.constants.get(name) for name in node.input)
        matrix = (codes.astype(np.float32) - zero.astype(np.float32)) * scale
        copies = self.copies(node)
        if copies is not None:
            width = len(matrix) - len(copies)
            matrix[copies] = matrix[width:]
            matrix = matrix[:width]
        return matrix, bias

    def linear(self, name):
        """The matrix and the bias of the fp32 layer that gives `name`."""
        added = self.maker[name]
        return self.constant(self.maker[added.input[0]]), self.constant(added)

    def layers(self):
        """Of every layer its name, its int8 products, its norms, and the product that was computed apart, or None."""
        products, norms = self.of("DynamicQuantizeMatMul"), self.of("SkipLayerNormalization")
        for i in range(len(products) // len(PRODUCTS)):
            own = products[i * len(PRODUCTS):(i + 1) * len(PRODUCTS)]
            around = norms[i * len(NORMS):(i + 1) * len(NORMS)]
            inside = self.nodes[self.nodes.index(own[-1]):self.nodes.index(around[-1])]
            yield f"layers.{i}", own, around, next((n for n in inside if n.op_type == "Gemm"), None)

    def heads(self):
        """The names of what the layers of the starts and ends and of 'has' give."""
        starts = next(node for node in self.nodes if "start_logits" in node.output)
        has = next(node for node in self.nodes if "has_logits" in node.output)
        return self.maker[starts.input[0]].input[0], has.input[0]


def _put(state, name, matrix, bias):
    state[f"{name}.weight"] = torch.from_numpy(np.array(matrix.T, order="C"))
    state[f"{name}.bias"] = torch.from_numpy(np.array(bias))


def _embeddings(written, state):
    words, norm = written.of("DequantizeLinear")[0], written.of("LayerNormalization")[0]
    codes = written.constants[written.maker[words.input[0]].input[0]]
    scale, zero = (written.constants[name] for name in words.input[1:])
    state["words.weight"] = torch.from_numpy((codes.astype(np.float32) - np.float32(zero)) * scale)
    tables = {written.constants[node.input[0]].shape: written.constants[node.input[0]]
              for node in written.of("Slice") + written.of("Gather") if node.input[0] in written.constants}
    state["positions.weight"] = torch.from_numpy(np.array(tables[POSITIONS, WIDTH]))
    state["nearness.weight"] = torch.from_numpy(np.array(tables[BUCKETS, HEADS]))
    _norm(written, state, "norm", norm)


def _norm(written, state, name, node):
    weight, bias = (written.constants[one] for one in node.input[-2:])
    state[f"{name}.weight"], state[f"{name}.bias"] = torch.from_numpy(np.array(weight)), torch.from_numpy(np.array(bias))


def _apart(written, gemm):
    """The part of the inner layer that was computed apart: what goes in, its bias, and what comes out."""
    narrow = written.maker[written.maker[gemm.input[0]].input[0]]
    return (*written.linear(narrow.input[0]), written.constants[gemm.input[1]])


def _layer(written, state, name, products, apart):
    found = dict(zip(PRODUCTS, map(written.product, products), strict=True))
    if apart is not None:
        inward, bias, outward = _apart(written, apart)
        found["inner"] = (np.concatenate([found["inner"][0], inward], 1), np.concatenate([found["inner"][1], bias]))
        found["outer"] = (np.concatenate([found["outer"][0], outward]), found["outer"][1])
    for part, (matrix, bias) in found.items():
        _put(state, f"{name}.{part}", matrix, bias)


def read(path):
    """The close reader (`close_reader.CloseReader`) that the graph at `path` computes."""
    written, state = Written(path), {}
    _embeddings(written, state)
    for name, products, norms, apart in written.layers():
        _layer(written, state, name, products, apart)
        for norm, node in zip(NORMS, norms, strict=True):
            _norm(written, state, f"{name}.{norm}", node)
    for head, name in zip(("span", "has"), written.heads(), strict=True):
        _put(state, head, *written.linear(name))
    return close_reader_of(state)

"""Weights between the int8 ONNX graph and PyTorch.

`read` turns a quantised reader into a PyTorch model; `write` puts a trained model's weights back
into the same graph, quantised to unsigned 8 bits: per column for matrices, per tensor for embeddings.
The graph itself (fused attention, layer norm and GELU) is never changed.
"""

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import LAYERS, Reader

ENCODER = "bert.encoder.layer."


def _table(graph):
    """Pairs (ONNX name, PyTorch name, kind); kind is 'plain', 'matrix' or 'embedding'."""
    fused = [n.input[1] for n in graph.node if n.op_type in ("QAttention", "MatMulInteger")]
    matrices = [name.removesuffix("_quantized") for name in fused]
    heads = {m: ("span" if graph_width(graph, m) == 2 else "has") for m in matrices[4 * LAYERS:]}
    rows = [(m, f"{head}.weight", "matrix") for m, head in heads.items()]
    for name, own in (("word", "words"), ("position", "positions"), ("token_type", "segments")):
        rows.append((f"bert.embeddings.{name}_embeddings.weight", f"{own}.weight", "embedding"))
    rows += [("bert.embeddings.LayerNorm.weight", "norm.weight", "plain"),
             ("bert.embeddings.LayerNorm.bias", "norm.bias", "plain"),
             ("span.bias", "span.bias", "plain"), ("has.bias", "has.bias", "plain")]
    for i in range(LAYERS):
        own, theirs = f"layers.{i}.", f"{ENCODER}{i}."
        names = ("qkv", "attention_out", "inner", "outer")
        rows += [(matrices[4 * i + j], f"{own}{n}.weight", "matrix") for j, n in enumerate(names)]
        rows += [(f"Attention_{i}_qkv_bias", f"{own}qkv.bias", "plain"),
                 (f"{theirs}attention.output.dense.bias", f"{own}attention_out.bias", "plain"),
                 (f"{theirs}intermediate.dense.bias", f"{own}inner.bias", "plain"),
                 (f"{theirs}output.dense.bias", f"{own}outer.bias", "plain")]
        for part in ("weight", "bias"):
            rows += [(f"{theirs}attention.output.LayerNorm.{part}", f"{own}attention_norm.{part}", "plain"),
                     (f"{theirs}output.LayerNorm.{part}", f"{own}outer_norm.{part}", "plain")]
    return rows


def graph_width(graph, matrix):
    """Number of columns of a quantised matrix."""
    return next(t.dims[1] for t in graph.initializer if t.name == f"{matrix}_quantized")


def read(path, words=None):
    """The PyTorch reader with the weights of a quantised ONNX reader.

    `words` replaces the word embeddings (the unquantised ones of the base model, if at hand).
    """
    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state = {}
    for theirs, own, kind in _table(graph):
        if kind == "plain":
            value = tensors[theirs]
        else:
            zero = tensors[f"{theirs}_zero_point"].astype(np.float32)
            value = (tensors[f"{theirs}_quantized"].astype(np.float32) - zero) * tensors[f"{theirs}_scale"]
            value = value.T if kind == "matrix" else value
        state[own] = torch.from_numpy(np.array(value, np.float32, order="C"))
    if words is not None:
        state["words.weight"] = words
    reader = Reader()
    reader.load_state_dict(state)
    return reader


def _quantise(value, per_column):
    """Asymmetric unsigned 8-bit codes, scale and zero point; the range always holds 0."""
    axis = 0 if per_column else None
    low = np.minimum(value.min(axis=axis), 0)
    high = np.maximum(value.max(axis=axis), 0)
    scale = np.maximum((high - low) / 255, 1e-12).astype(np.float32)
    zero = np.clip(np.round(-low / scale), 0, 255)
    codes = np.clip(np.round(value / scale) + zero, 0, 255)
    return codes.astype(np.uint8), scale, zero.astype(np.uint8)


def write(reader, template, path):
    """Write `reader` as a quantised ONNX file with the graph of `template`."""
    model = onnx.load(template)
    state = {name: value.detach().numpy() for name, value in reader.state_dict().items()}
    new = {}
    for theirs, own, kind in _table(model.graph):
        if kind == "plain":
            new[theirs] = state[own]
            continue
        value = state[own].T if kind == "matrix" else state[own]
        parts = _quantise(value, per_column=kind == "matrix")
        new.update({f"{theirs}_{part}": v for part, v in zip(("quantized", "scale", "zero_point"), parts)})
    for tensor in model.graph.initializer:
        if tensor.name in new:
            value = np.ascontiguousarray(new[tensor.name]).reshape(tuple(tensor.dims))
            tensor.CopyFrom(numpy_helper.from_array(value, tensor.name))
    onnx.save(model, path)

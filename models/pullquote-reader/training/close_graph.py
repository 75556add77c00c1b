"""Writes a close reader as an int8 ONNX graph.

Weights are quantised per column, activations per tensor while the graph runs. A few channels of some inputs
are a hundred times larger than the rest and would leave the rest no precision (a tenth of all answers moved
to other words). They are found on examples, kept in fp32, and added to the int8 product of all others
(Dettmers et al. 2022, section 3.2, with channels that are fixed beforehand).
"""

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

OUTLIERS = {"qkv": 8, "inner": 16, "outer": 64}
OPSET = 17
INPUTS = ("input_ids", "attention_mask", "token_type_ids")
OUTPUTS = ("start_logits", "end_logits", "has_logits")


class Parted(nn.Module):
    """A linear layer whose channels with outliers are multiplied apart."""

    def __init__(self, whole, outliers):
        super().__init__()
        mask = torch.ones(whole.in_features)
        mask[outliers] = 0
        self.register_buffer("mask", mask)
        self.register_buffer("outliers", outliers)
        self.register_buffer("few", whole.weight[:, outliers].T.contiguous())
        self.register_buffer("most", (whole.weight * mask).T.contiguous())
        self.register_buffer("bias", whole.bias)

    def forward(self, x):
        return (x * self.mask) @ self.most + x[..., self.outliers] @ self.few + self.bias


def _peaks(reader, examples):
    """The largest magnitude of every channel that goes into each linear layer, over the examples."""
    peaks, hooks = {}, []
    for name, module in reader.named_modules():
        if name.split(".")[-1] not in OUTLIERS:
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


@torch.no_grad()
def write(reader, examples, path):
    """Write `reader` (a `close_reader.CloseReader`, which is changed) to `path`; `examples` are rows of token ids."""
    reader.eval().requires_grad_(False)
    for name, peaks in _peaks(reader, examples).items():
        parent, _, own = name.rpartition(".")
        layer = reader.get_submodule(parent)
        setattr(layer, own, Parted(getattr(layer, own), peaks.topk(OUTLIERS[own]).indices))
    ids = examples[0][None]
    with tempfile.TemporaryDirectory() as folder:
        whole = str(Path(folder) / "whole.onnx")
        axes = {name: {0: "batch", 1: "tokens"} for name in (*INPUTS, *OUTPUTS[:2])} | {OUTPUTS[2]: {0: "batch"}}
        torch.onnx.export(reader, (ids, torch.ones_like(ids), torch.zeros_like(ids)), whole, input_names=INPUTS,
                          output_names=OUTPUTS, dynamic_axes=axes, opset_version=OPSET, dynamo=False)
        quantize_dynamic(whole, path, op_types_to_quantize=["MatMul", "Gather"], per_channel=True,
                         weight_type=QuantType.QUInt8, nodes_to_exclude=_small(onnx.load(whole).graph))


def _small(graph):
    """The products with outliers and the heads, whose matrices are small: they stay fp32."""
    shapes = {tensor.name: tensor.dims for tensor in graph.initializer}
    products = [(node.name, shapes[node.input[1]]) for node in graph.node
                if node.op_type == "MatMul" and node.input[1] in shapes]
    return [name for name, (rows, columns) in products if rows <= max(OUTLIERS.values()) or columns <= 2]

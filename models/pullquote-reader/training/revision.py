"""A reader trained on, as a file of what changed: `python revision.py --base A.onnx [--close close.pt] --out B.onnx --changes FILE`.

The weights of `--close` are put into the graph A that the training began from, on the grid of its codes: scales, zero
points and the outlier channels that are taken apart stay, so that a code moves by one or two, and the differences
compress to an eighth of the file. Without --close, B is there already, and as long as A. Weights beyond the range of
their column come to stand at its end. With --apply, B is put together again out of A and FILE.
"""

import argparse
import zlib
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from close_weights import NORMS, PRODUCTS, Written


class Rewritten(Written):
    """The constants of a graph, to be replaced by others of the same shape."""

    def __init__(self, path):
        super().__init__(path)
        self.tensors = {one.name: one for one in self.model.graph.initializer}

    def put(self, name, value):
        old = self.constants[name]
        new = np.ascontiguousarray(value.reshape(old.shape).astype(old.dtype))
        self.tensors[name].CopyFrom(numpy_helper.from_array(new, name))

    def put_product(self, node, matrix, bias):
        """The codes of a matrix, and its bias."""
        codes, scale, zero, own_bias = node.input[1:]
        copies = self.copies(node)
        if copies is not None:
            once = np.ones(len(matrix), np.float32)
            once[copies] = 0
            matrix = np.concatenate([matrix * once[:, None], matrix[copies]])
        places = np.rint(matrix / self.constants[scale]) + self.constants[zero].astype(np.float32)
        self.put(codes, np.clip(places, 0, 255))
        self.put(own_bias, bias)

    def put_linear(self, name, matrix, bias):
        """The fp32 layer that gives `name`."""
        added = self.maker[name]
        self.put(self.constant_name(self.maker[added.input[0]]), matrix)
        self.put(self.constant_name(added), bias)


def rewrite(base, state, path):
    """Write the weights `state` of a close reader that was trained on from the graph at `base`."""
    graph = Rewritten(base)
    of = lambda name: (state[f"{name}.weight"].numpy().T, state[f"{name}.bias"].numpy())
    for name, products, norms, apart in graph.layers():
        matrices = {part: of(f"{name}.{part}") for part in PRODUCTS}
        if apart is not None:
            most = graph.constants[products[2].input[4]].size
            narrow = graph.maker[graph.maker[apart.input[0]].input[0]]
            inward, bias = matrices["inner"]
            outward, after = matrices["outer"]
            graph.put_linear(narrow.input[0], inward[:, most:], bias[most:])
            graph.put(apart.input[1], outward[most:])
            matrices |= {"inner": (inward[:, :most], bias[:most]), "outer": (outward[:most], after)}
        for part, node in zip(PRODUCTS, products, strict=True):
            graph.put_product(node, *matrices[part])
        for norm, node in zip(NORMS, norms, strict=True):
            for part, own in zip(("weight", "bias"), node.input[-2:], strict=True):
                graph.put(own, state[f"{name}.{norm}.{part}"].numpy())
    starts, has = graph.heads()
    graph.put_linear(starts, *of("span"))
    graph.put_linear(has, *of("has"))
    onnx.save(graph.model, path)


def revise_file(base, revised, path):
    """Write, as gzip does, the difference of every byte of the revised file to that of the base, modulo 256.

    Differences are nearly independent of each other: looking for longer repetitions than runs makes it larger.
    """
    old, new = (np.fromfile(file, np.uint8) for file in (base, revised))
    if len(old) != len(new):
        raise ValueError(f"{revised} has {len(new)} bytes, {base} {len(old)}")
    gzip = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS, 9, zlib.Z_RLE)
    path.write_bytes(gzip.compress((new - old).tobytes()) + gzip.flush())


def revised(base, changes):
    """The bytes of the revised file, out of those of the base and what `revise_file` wrote."""
    differences = np.frombuffer(zlib.decompress(changes, 16 + zlib.MAX_WBITS), np.uint8)
    return (np.frombuffer(base, np.uint8) + differences).tobytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", type=Path, required=True, help="the graph that was trained on")
    parser.add_argument("--close", type=Path, help="close.pt of that training")
    parser.add_argument("--out", type=Path, required=True, help="the new graph")
    parser.add_argument("--changes", type=Path, required=True)
    parser.add_argument("--apply", action="store_true", help="write --out, from --base and --changes")
    args = parser.parse_args()
    if args.apply:
        args.out.write_bytes(revised(args.base.read_bytes(), args.changes.read_bytes()))
        return
    if args.close:
        rewrite(args.base, torch.load(args.close, map_location="cpu")["average"], args.out)
    revise_file(args.base, args.out, args.changes)


if __name__ == "__main__":
    main()

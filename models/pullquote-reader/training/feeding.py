"""Draws batches in several processes at once, for a GPU that learns faster than one process draws."""

import multiprocessing
from dataclasses import fields

import torch

from data import Batch

AHEAD = 3


def fed(processes, stream):
    """Batches out of `stream(number)`, an endless stream of them for the number of each process, as they come.

    The processes are forked, so that they share what `stream` refers to; they end with this one.
    """
    context = multiprocessing.get_context("fork")
    waiting = context.Queue(AHEAD * processes)
    for number in range(processes):
        context.Process(target=_draw, args=(stream, number, waiting), daemon=True).start()
    while True:
        yield Batch(*(torch.from_numpy(part) for part in waiting.get()))


def _draw(stream, number, waiting):
    torch.set_num_threads(1)
    for batch in stream(number):
        waiting.put([getattr(batch, field.name).numpy() for field in fields(batch)])


def moved(batch, device):
    """The same batch on another device."""
    return Batch(*(getattr(batch, field.name).to(device, non_blocking=True) for field in fields(batch)))

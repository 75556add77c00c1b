"""Continue training a reader: `python train.py --data DIR --models DIR --out DIR [--minutes 60]`.

Mines negatives once (kept in OUT/mined.json), trains by the wall clock with a learning rate that
falls to zero at the end of the time given, saves a checkpoint every few minutes (started again, it
goes on from there), and writes the finished reader to OUT/pullquote-reader. With --mpnet and
--train-teacher it trains a teacher instead (OUT/teacher.pt), with --taught-by a reader
that learns from one, with --mpnet and --cut-from, or with --close alone, a close reader
(OUT/pullquote-close-reader).
"""

import argparse
import json
import os
import random
import shutil
import time
from pathlib import Path

import torch
from safetensors.torch import load_file

import close_graph
import close_weights
import model
import negatives
import weights
from close_reader import close_reader_of, cut_out, read_close_reader
from corpus import add_unanswered, read_rows, window
from data import Encoder, batches, groups, weigh
from feeding import fed, moved
from teacher import Teacher, imitation, read_teacher
from written import SOURCE, read_written

BASE_WORDS = "embeddings.word_embeddings.weight"
WARM = 0.04
AVERAGE = 0.998
SAVE_SECONDS = 300
RIGHT, TAUGHT = 0.5, 1.0
CLOSE_CONFIG = {"model_type": "mpnet"}
CALIBRATED_ON = 40
FILES = ("config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of train.jsonl.gz")
    parser.add_argument("--models", type=Path, required=True, help="folder of pullquote-reader and the embedder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60, help="wall-clock time of the training proper")
    parser.add_argument("--rate", type=float, default=8e-5, help="highest learning rate")
    parser.add_argument("--tokens", type=int, default=2800, help="padded tokens in a batch")
    parser.add_argument("--frozen", type=int, default=2, help="lowest layers left as they are")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0, help="another one draws other examples, for a run that goes on from an earlier one")
    parser.add_argument("--start", type=Path, help="checkpoint.pt or close.pt of an earlier run: begin with its averaged weights")
    parser.add_argument("--export", action="store_true", help="write the reader of the last checkpoint and stop")
    parser.add_argument("--blend", type=Path, nargs="+", help="checkpoint.pt or close.pt of several runs: write the reader of their mean weights and stop")
    parser.add_argument("--base-words", type=Path, help="safetensors of all-MiniLM-L6-v2: unquantised word embeddings")
    parser.add_argument("--unanswered", type=Path, help="folder of the pairs of answerable and unanswerable questions")
    parser.add_argument("--mpnet", type=Path, help="folder of all-mpnet-base-v2, for a teacher")
    parser.add_argument("--train-teacher", action="store_true", help="train the teacher, not the reader")
    parser.add_argument("--taught-by", type=Path, help="teacher.pt to learn from or, without --mpnet, close.pt")
    parser.add_argument("--cut-from", type=Path, help="teacher.pt: train the close reader, cut out of it, instead")
    parser.add_argument("--close", type=Path, help="model_quantized.onnx of a close reader: train that one on")
    parser.add_argument("--written", type=Path, default=Path(__file__).parent / "written", help="folder of the articles written for this project")
    parser.add_argument("--layers", default="0,1,2,3,4,5,6,7,9,11", help="the layers of the teacher that the close reader keeps")
    parser.add_argument("--device", default="cpu", help="cuda where there is such a GPU")
    parser.add_argument("--workers", type=int, default=0, help="processes that draw examples; by default this one does")
    parser.add_argument("--dropout", type=float, default=0.0, help="share of what every layer adds that is dropped")
    parser.add_argument("--bf16", action="store_true", help="multiply in bf16; faster only where the CPU has AMX or AVX-512 BF16")
    return parser.parse_args()


def mined(rows, args):
    """The pool of passages, with every row's negatives set; read from OUT/mined.json if it is there.

    The dev rows get theirs from the same pool, for evaluate.py.
    """
    kept = args.out / "mined.json"
    if not kept.exists():
        dev = read_rows(args.data / "dev.jsonl.gz")
        passages = dict.fromkeys(row.passage for row in rows if row.source != SOURCE)
        pool = sorted({window(p, [], negatives.POOL_WORDS, random.Random(p))[0] for p in passages})
        negatives.mine(rows + dev, pool, args.models / "Xenova/all-MiniLM-L6-v2")
        lists = {"pool": pool, "train": [row.negatives for row in rows], "afar": [row.afar for row in rows],
                 "dev": [row.negatives for row in dev]}
        kept.write_text(json.dumps(lists))
    found = json.loads(kept.read_text())
    for row, numbers, afar in zip(rows, found["train"], found["afar"], strict=True):
        row.negatives, row.afar = numbers, afar
    return found["pool"]


def teacher_of(args, vocabulary):
    """The trained model to learn from, to be asked only."""
    if args.mpnet:
        return read_teacher(args.taught_by, args.mpnet, vocabulary)
    return read_close_reader(args.taught_by)


def optimiser(reader):
    """AdamW with weight decay on matrices only."""
    trained = [p for p in reader.parameters() if p.requires_grad]
    groups = [{"params": [p for p in trained if p.dim() > 1], "weight_decay": 0.01},
              {"params": [p for p in trained if p.dim() < 2], "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def measure(reader, teacher, batch, bf16):
    """The loss of a batch: against what is right and, with a teacher, against what the teacher says."""
    inputs = batch.ids, batch.attention, batch.segments
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=bf16):
        outputs = reader(*inputs)
        with torch.no_grad():
            taught = teacher(*inputs) if teacher else None
    right = model.loss([x.float() for x in outputs], batch)
    if taught is None:
        return right
    return RIGHT * right + TAUGHT * imitation([x.float() for x in outputs], [x.float() for x in taught], batch)


def follow(average, reader):
    """Move the averaged weights a little towards those of now."""
    learning = [(average[name], own.data) for name, own in reader.named_parameters() if own.requires_grad]
    torch._foreach_lerp_(*map(list, zip(*learning)), 1 - AVERAGE)


def stream_of(rows, pool, encoder, args, seed):
    """Endless batches, drawn here or by several processes at once."""
    weights = weigh(rows)
    drawn = lambda number: batches(groups(rows, weights, pool, seed + number), encoder, args.tokens, seed=seed + number)
    return fed(args.workers, drawn) if args.workers else drawn(0)


def rate(done, highest):
    """The learning rate at a share `done` of the time: a short rise, then a straight fall to zero."""
    return highest * min(done / WARM, (1 - done) / (1 - WARM), 1)


def save(state, path):
    torch.save(state, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)


def blend(paths):
    """The mean of the averaged weights of several runs (Wortsman et al. 2022), which must have begun from one model."""
    runs = [torch.load(path, map_location="cpu")["average"] for path in paths]
    return {name: sum(run[name].float() for run in runs) / len(runs) for name in runs[0]}


def export(average, args):
    """Write the reader with averaged weights, quantised, in the layout of transformers.js; of a teacher the weights."""
    average = {name: value.cpu() for name, value in average.items()}
    if args.train_teacher:
        return save({"average": average}, args.out / "teacher.pt")
    if args.cut_from or args.close:
        return export_close(average, args)
    source, target = args.models / "pullquote-reader", args.out / "pullquote-reader"
    (target / "onnx").mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(source / name, target / name)
    reader = model.Reader()
    reader.load_state_dict(average)
    weights.write(reader, source / "onnx/model_quantized.onnx", target / "onnx/model_quantized.onnx")


def export_close(average, args):
    """Write the close reader, which has the other reader's tokenizer, and its weights (OUT/close.pt)."""
    save({"average": average}, args.out / "close.pt")
    target = args.out / "pullquote-close-reader"
    (target / "onnx").mkdir(parents=True, exist_ok=True)
    (target / "config.json").write_text(json.dumps(CLOSE_CONFIG, indent=2) + "\n")
    reader = close_reader_of(average)
    tokenizer = Encoder(str(args.models / "pullquote-reader/tokenizer.json")).tokenizer
    rows = random.Random(5).sample(read_rows(args.data / "dev.jsonl.gz"), CALIBRATED_ON)
    examples = [torch.tensor(tokenizer.encode(row.question, row.passage).ids) for row in rows]
    close_graph.write(reader, examples, target / "onnx/model_quantized.onnx")


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    if args.blend:
        return export(blend(args.blend), args)
    checkpoint = args.out / "checkpoint.pt"
    vocabulary = str(args.models / "pullquote-reader/tokenizer.json")
    words = load_file(args.base_words)[BASE_WORDS] if args.base_words else None
    teacher = teacher_of(args, vocabulary) if args.taught_by else None
    if args.train_teacher:
        reader = Teacher(args.mpnet, vocabulary)
    elif args.cut_from:
        whole = read_teacher(args.cut_from, args.mpnet, vocabulary)
        reader = cut_out(whole, [int(layer) for layer in args.layers.split(",")])
    elif args.close:
        reader = close_weights.read(args.close)
    else:
        reader = weights.read(args.models / "pullquote-reader/onnx/model_quantized.onnx", words)
    if args.start:
        reader.load_state_dict(torch.load(args.start, map_location="cpu")["average"])
    reader.freeze(args.frozen)
    if args.dropout:
        model.drop_out(reader, args.dropout)
    reader.to(args.device)
    if teacher:
        teacher.to(args.device)
    adam = optimiser(reader)
    average = {name: value.clone() for name, value in reader.state_dict().items()}
    before, step, seen = 0.0, 0, 0
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=args.device)
        reader.load_state_dict(state["reader"])
        adam.load_state_dict(state["adam"])
        average, before, step, seen = state["average"], state["seconds"], state["step"], state["seen"]
    if args.export:
        return export(average, args)
    rows = read_rows(args.data / "train.jsonl.gz") + read_written(args.written)
    pool = mined(rows, args)
    if args.unanswered:
        add_unanswered(rows, args.unanswered)
    encoder = Encoder(vocabulary)
    seed = args.seed + step
    stream = stream_of(rows, pool, encoder, args, seed)
    began = saved = time.time()
    shown = None
    while (done := (before + time.time() - began) / (60 * args.minutes)) < 1:
        batch = moved(next(stream), args.device)
        for group in adam.param_groups:
            group["lr"] = rate(done, args.rate)
        value = measure(reader, teacher, batch, args.bf16)
        value.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        adam.step()
        adam.zero_grad()
        step, seen = step + 1, seen + len(batch.ids)
        shown = value.detach() if shown is None else 0.98 * shown + 0.02 * value.detach()
        follow(average, reader)
        if step % 20 == 0:
            print(f"step {step} seen {seen} done {done:.3f} loss {shown:.4f}", flush=True)
        if time.time() - saved > SAVE_SECONDS:
            saved = time.time()
            save({"reader": reader.state_dict(), "adam": adam.state_dict(), "average": average,
                  "seconds": before + saved - began, "step": step, "seen": seen}, checkpoint)
    export(average, args)


if __name__ == "__main__":
    main()

"""NDCG@10 of pooled text vectors on the valid rows of shops never seen, several encoders on the same rows; the first is the reference.

    python -m scripts.judge_dense ../public/models/text-encoder checkpoints/text-encoder checkpoints/text-encoder:fp32

An encoder is a model folder (its eight-bit WASM graph is run), or a checkpoint's folder with `:fp32` or `:q8` behind it.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from inkling_training import data, dense, runtime
from inkling_training.export import export_text

from .export_models import load_text


def open_encoder(name: str) -> Callable[[list[str]], np.ndarray]:
    """Texts to unit vectors through the named encoder."""
    path, _, form = name.partition(":")
    if form:
        model, tokenizer, _ = load_text(Path(path).name)
        session = runtime.open_session(export_text(model, form).SerializeToString())
    else:
        tokenizer = Tokenizer.from_file(str(Path(path) / "tokenizer.json"))
        session = runtime.open_session(next(Path(path).glob("*.wasm.q8.onnx")))
    return lambda texts: runtime.encode_texts(session, tokenizer, texts)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("encoders", nargs="+")
    parser.add_argument("--rows", type=int, default=4000, help="valid rows of a set, drawn with seed 0")
    parser.add_argument("--skip", type=int, default=0, help="rows of that draw left out, those that a choice was made on")
    parser.add_argument("--sets", nargs="+", default=list(dense.OTHERS))
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    encoders = {name: open_encoder(name) for name in args.encoders}
    gains: dict[str, dict[str, list[np.ndarray]]] = {name: {view: [] for view in dense.VIEWS} for name in encoders}
    for of_set in args.sets:
        rows = dense.draw_rows(data.load_domain(of_set).valid, args.rows, args.skip)
        texts = [data.item_text(item) for item in data.read_items(of_set)]
        for name, encode in encoders.items():
            for view, gain in dense.pooled_gains(encode(texts), rows).items():
                gains[name][view].append(gain)
    first = args.encoders[0]
    for view in dense.VIEWS:
        for name in encoders:
            figures = [gain.mean() for gain in gains[name][view]]
            own, low, high = dense.ratio_interval(gains[name][view], gains[first][view])
            shown = " ".join(f"{figure:.4f}" for figure in figures)
            print(f"{view:20} {shown}  geo {dense.geometric_mean(figures):.4f}  of the first {own:.4f} [{low:.4f}, {high:.4f}]  {name}", flush=True)


if __name__ == "__main__":
    main()

"""Freeze the item vectors of the sets with the exported q8 text encoder (public/models/text-encoder). Writes checkpoints/vectors/.

With --model teacher by the teacher itself, in all its 384 dimensions: what the small encoder could reach at most.
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from inkling_training import data, protocol, runtime, store

SETS = ("online-retail", *protocol.JUDGED)


def open_encoder(model: str) -> Callable[[list[str]], np.ndarray]:
    """Texts to unit vectors through a model's folder, or through the teacher."""
    if model == "teacher":
        from inkling_training.teacher import Teacher

        return Teacher().embed
    folder = Path(model)
    manifest = json.loads((folder / "manifest.json").read_text())
    wasm = next(v for v in manifest["variants"] if v["device"] == "wasm")
    session = runtime.open_session(folder / wasm["file"])
    tokenizer = Tokenizer.from_file(str(folder / manifest["vocabulary"]["file"]))
    return lambda texts: runtime.encode_texts(session, tokenizer, texts)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default=str(store.MODELS / "text-encoder"), help="its folder, or teacher")
    parser.add_argument("--sets", nargs="+", default=list(SETS))
    parser.add_argument("--out", default="vectors", help="folder in checkpoints/")
    args = parser.parse_args(argv)
    encode = open_encoder(args.model)
    out = store.CHECKPOINTS / args.out
    out.mkdir(parents=True, exist_ok=True)
    for name in args.sets:
        vectors = encode([data.item_text(item) for item in data.read_items(name)])
        np.save(out / f"{name}.npy", vectors)
        print(name, vectors.shape, "zero rows", int((np.abs(vectors).sum(1) == 0).sum()), flush=True)


if __name__ == "__main__":
    main()

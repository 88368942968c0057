"""Freeze the item vectors of the sets with the exported q8 text encoder (public/models/text-encoder). Writes checkpoints/vectors/."""

import argparse
import json

import numpy as np
from tokenizers import Tokenizer

from inkling_training import data, protocol, runtime, store

SETS = ("online-retail", *protocol.JUDGED)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=str(store.MODELS / "text-encoder"))
    parser.add_argument("--sets", nargs="+", default=list(SETS))
    args = parser.parse_args(argv)
    folder = store.MODELS.__class__(args.model)
    manifest = json.loads((folder / "manifest.json").read_text())
    wasm = next(v for v in manifest["variants"] if v["device"] == "wasm")
    session = runtime.open_session(folder / wasm["file"])
    tokenizer = Tokenizer.from_file(str(folder / manifest["vocabulary"]["file"]))
    out = store.CHECKPOINTS / "vectors"
    out.mkdir(parents=True, exist_ok=True)
    for name in args.sets:
        vectors = runtime.encode_texts(session, tokenizer, [data.item_text(item) for item in data.read_items(name)])
        np.save(out / f"{name}.npy", vectors)
        print(name, vectors.shape, "zero rows", int((np.abs(vectors).sum(1) == 0).sum()))


if __name__ == "__main__":
    main()

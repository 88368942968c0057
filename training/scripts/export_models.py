"""Write public/models/<name>/ (or --out) from the checkpoints: variants, golden and parity cases, manifest. Fails when a variant misses PyTorch."""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from inkling_training import artifacts, runtime, store
from inkling_training.model import HistoryConfig, HistoryEncoder, TextConfig, TextEncoder


def load_text(name: str) -> tuple[TextEncoder, Tokenizer, dict]:
    state, config = store.load_model(name)
    model = TextEncoder(TextConfig(config["tokens"])).eval()
    model.load_state_dict(state)
    return model, Tokenizer.from_file(str(store.CHECKPOINTS / name / "tokenizer.json")), config


def load_history(name: str) -> tuple[HistoryEncoder, dict]:
    state, config = store.load_model(name)
    model = HistoryEncoder(HistoryConfig(**config["model"])).eval()
    model.load_state_dict(state)
    return model, config


def largest_difference(folder, manifest: dict) -> dict[str, float]:
    """Largest absolute difference of each variant to the golden case; raises when it passes the tolerance."""
    golden = json.loads((folder / manifest["golden"]["file"]).read_text())
    read = lambda t: np.array(t["data"], t["dtype"]).reshape(t["dims"])  # noqa: E731
    feeds = {name: read(value) for name, value in golden["inputs"].items()}
    found = {}
    for variant in manifest["variants"]:
        names = list(golden["outputs"])
        results = runtime.open_session(folder / variant["file"]).run(names, feeds)
        pairs = [(result, read(golden["outputs"][name])) for result, name in zip(results, names, strict=True)]
        gap = max(float(np.abs(ours - theirs).max()) if ours.shape == theirs.shape else np.inf for ours, theirs in pairs)
        found[variant["device"]] = round(gap, 5)
        if gap > manifest["tolerance"][variant["device"]]:
            raise SystemExit(f"{variant['file']} differs from PyTorch by {gap:.4f}")
    return found


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", default=None, help="checkpoint of the text encoder to export")
    parser.add_argument("--history", default=None, help="checkpoint of the history encoder to export")
    parser.add_argument("--metrics", default=None, help="JSON file {text: {…}, history: {…}} for the manifests")
    parser.add_argument("--out", type=Path, default=store.MODELS, help="the folder of the model folders")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    metrics = json.loads(open(args.metrics).read()) if args.metrics else {}
    if args.text:
        model, tokenizer, config = load_text(args.text)
        folder = args.out / "text-encoder"
        manifest = artifacts.write_text(folder, model, tokenizer, {"heldOut": config["heldOut"]} | metrics.get("text", {}))
        print("text", [(v["file"], v["bytes"]) for v in manifest["variants"]], largest_difference(folder, manifest))
    if args.history:
        model, config = load_history(args.history)
        folder = args.out / "history-encoder"
        scale = {"scoreScale": round(config["scoreScale"], 3), "sets": config["sets"], "seed": config["seed"]}
        manifest = artifacts.write_history(folder, model, scale | metrics.get("history", {}))
        print("history", [(v["file"], v["bytes"]) for v in manifest["variants"]], largest_difference(folder, manifest))


if __name__ == "__main__":
    main()

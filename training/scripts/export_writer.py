"""Write public/models/writer/ (or --out) from a checkpoint of train_writer: variants, pieces, golden case, manifest. Fails when a
variant misses PyTorch.

    python -m scripts.export_writer writer          a name in checkpoints/, or a folder
"""

import argparse
import json
from pathlib import Path

import torch

from inkling_training import store
from inkling_training.writer.corpus import LANGUAGES
from inkling_training.writer.folder import write_writer
from inkling_training.writer.model import Writer, WriterConfig
from inkling_training.writer.vocabulary import Vocabulary

from .export_models import largest_difference


def load_writer(checkpoint: str) -> tuple[Writer, Vocabulary]:
    """The best weights of a run and its pieces."""
    state, config = store.load_model(checkpoint)
    writer = Writer(WriterConfig(**config)).eval()
    writer.load_state_dict(state)
    return writer, Vocabulary.load(store.CHECKPOINTS / checkpoint / "pieces.json")


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("--metrics", type=Path, default=None, help="JSON file for the manifest")
    parser.add_argument("--least-sure", type=float, nargs=2, metavar=("ZH", "EN"), help="found by reading drafts: writer/readings.md")
    parser.add_argument("--out", type=Path, default=store.MODELS / "writer")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    writer, vocabulary = load_writer(args.checkpoint)
    metrics = json.loads(args.metrics.read_text()) if args.metrics else {}
    least_sure = dict(zip(LANGUAGES, args.least_sure)) if args.least_sure else None
    manifest = write_writer(args.out, writer, vocabulary, metrics, least_sure=least_sure)
    print([(variant["file"], variant["bytes"]) for variant in manifest["variants"]], largest_difference(args.out, manifest))


if __name__ == "__main__":
    main()

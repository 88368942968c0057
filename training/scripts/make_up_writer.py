"""Write the small writer that nobody trained, on which the runtime's own tests run: src/inference/made-up-writer/.

The form for WASM alone, the only one that those tests can run as browsers do."""

import argparse
from pathlib import Path

from inkling_training import store
from inkling_training.writer.folder import write_writer
from inkling_training.writer.made_up import made_up_vocabulary, made_up_writer
from inkling_training.writer.model import WriterConfig

from .export_models import largest_difference

CONFIG = WriterConfig(40, dimensions=16, width=32, blocks=1, heads=2, inner=32, most=8)
HOME = store.MODELS.parent.parent / "src" / "inference" / "made-up-writer"


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HOME)
    args = parser.parse_args(argv)
    writer, vocabulary = made_up_writer(CONFIG, seed=1), made_up_vocabulary(CONFIG.pieces)
    manifest = write_writer(args.out, writer, vocabulary, {"trained": False}, devices=["wasm"])
    print(largest_difference(args.out, manifest))


if __name__ == "__main__":
    main()

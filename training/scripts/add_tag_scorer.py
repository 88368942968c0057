"""Puts a learned tag scorer into a committed pack: the file, and the manifest with its hash and a new version.

    python -m scripts.add_tag_scorer packs/industrial checkpoints/tags/industrial.json
"""

import argparse
import json
from pathlib import Path

from inkling_training.shop.pack import Origin, write_manifest

NAME = "tag-scorer.json"


def add(pack: Path, scorer: Path) -> int:
    """Returns the bytes of the file, as it lies in the pack."""
    manifest = json.loads((pack / "manifest.json").read_text())
    sequences = json.loads((pack / "ranker.json").read_text())["sequences"]
    text = json.dumps(json.loads(scorer.read_text()), separators=(",", ":")) + "\n"
    (pack / "manifest.json").unlink()
    (pack / NAME).write_text(text)
    protocol = manifest["protocol"]
    write_manifest(pack, Origin(manifest["name"], protocol["name"], protocol["eventsSha256"]), manifest["numItems"], sequences)
    return len(text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    parser.add_argument("scorer", type=Path)
    args = parser.parse_args()
    print(f"{args.pack.name}: {add(args.pack, args.scorer)} bytes")


if __name__ == "__main__":
    main()

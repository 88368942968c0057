"""What `inkling evaluate --tags --json` said of each set, in results/tags.json under its split (called by runs/tag-scorers.sh).

    python -m scripts.gather_tags checkpoints/tags valid
"""

import argparse
import json
from pathlib import Path

RESULTS = Path(__file__).resolve().parents[1] / "results" / "tags.json"
SETS = ("industrial", "online-retail")


def gather(folder: Path, split: str, known: dict) -> dict:
    """known: by split; the other splits stay."""
    return known | {split: {name: json.loads((folder / f"{name}-{split}.json").read_text()) for name in SETS}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("split", choices=("valid", "test"))
    args = parser.parse_args()
    known = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    RESULTS.write_text(json.dumps(gather(args.folder, args.split, known), indent=1) + "\n")


if __name__ == "__main__":
    main()

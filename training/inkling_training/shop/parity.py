"""Stored answers that a reader in another language must give too: histories drawn at random, no shopper's own."""

import json
from pathlib import Path

import numpy as np

from .pack import read_pack
from .scorer import rank_with
from .sets import History

LENGTHS = (1, 1, 2, 3, 5, 8, 13, 60)
DAY = 86_400_000


def write_parity(pack_folder: Path, file: Path, first: int = 20) -> None:
    """For each history the first items and their scores, with and without the seen ones. Two events share each day."""
    pack = read_pack(pack_folder)
    random = np.random.default_rng(0)
    items = pack.assets.num_items
    popular = np.argsort(-pack.assets.popularity, kind="stable")[: max(20, items // 10)]
    histories = [History(random.choice(popular, size), np.arange(size) // 2 * 1.0) for size in LENGTHS]
    cases = []
    for exclude in (False, True):
        scorer = rank_with(pack.assets, pack.ranker, pack.voices, exclude, pack.spec["top"], pack.spec["longest"])
        for history in histories:
            scores = scorer([history])[0]
            order = np.argsort(-scores, kind="stable")[:first]
            order = order[np.isfinite(scores[order])]
            cases.append(
                {
                    "items": history.items.tolist(),
                    "timesMs": (history.days * DAY).astype(int).tolist(),
                    "exclude": exclude,
                    "first": order.tolist(),
                    "scores": np.round(scores[order].astype(float), 5).tolist(),
                }
            )
    file.write_text(json.dumps({"tolerance": 1e-3, "cases": cases}) + "\n")

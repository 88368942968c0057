"""Made-up histories and what the packed ranker says of them: what a runtime in another language has to repeat."""

import json
from pathlib import Path

import numpy as np

from .pack import Pack
from .scorer import rank_with
from .sets import History

TOLERANCE = 1e-4


def voices_of(pack: Pack) -> dict:
    return {voice["name"]: (voice["asset"], voice["decay"]) for voice in pack.spec["voices"]}


def made_up_histories(items: int, number: int = 20, longest: int = 70, seed: int = 0) -> list[list[int]]:
    """Item numbers drawn by lot, a fifth of them repeats; no shopper's."""
    random = np.random.default_rng(seed)
    found = []
    for _ in range(number):
        history: list[int] = []
        for _ in range(random.integers(1, longest + 1)):
            again = history and random.random() < 0.2
            history.append(int(random.choice(history)) if again else int(random.integers(items)))
        found.append(history)
    return found


def write_parity(path: Path, pack: Pack) -> None:
    """Twenty histories, every other one with its own items left out, and their first ten with the ranker's scores."""
    spec, cases = pack.spec, []
    for at, items in enumerate(made_up_histories(pack.assets.num_items)):
        exclude = at % 2 == 1
        scorer = rank_with(pack.assets, pack.ranker, voices_of(pack), exclude, spec["top"], spec["longest"])
        used = np.array(items[-spec.get("history", len(items)) :])
        scores = scorer([History(used, np.full(len(used), np.nan))])[0]
        best = np.argsort(-scores, kind="stable")[:10]
        top = [[int(item), round(float(scores[item]), 6)] for item in best if np.isfinite(scores[item])]
        cases.append({"history": used.tolist(), "exclude": exclude, "top": top})
    path.write_text(json.dumps({"tolerance": TOLERANCE, "cases": cases}, separators=(",", ":")) + "\n")

"""Stored answers that a reader in another language must give too: histories drawn by lot, no shopper's own."""

import json
from pathlib import Path

import numpy as np

from .pack import Pack
from .scorer import rank_with
from .sets import History

TOLERANCE = 1e-4
DAY = 86_400_000


def made_up_histories(items: int, number: int = 20, longest: int = 70, seed: int = 0) -> list[History]:
    """Item numbers drawn by lot, a fifth of them repeats. Every other pair is told its days, two events sharing each."""
    random = np.random.default_rng(seed)
    found = []
    for at in range(number):
        history: list[int] = []
        for _ in range(random.integers(1, longest + 1)):
            again = history and random.random() < 0.2
            history.append(int(random.choice(history)) if again else int(random.integers(items)))
        size = len(history)
        days = np.arange(size) // 2 * 1.0 if at % 4 < 2 else np.full(size, np.nan)
        found.append(History(np.array(history), days))
    return found


def cut(history: History, newest: int) -> History:
    return History(history.items[-newest:], history.days[-newest:])


def write_parity(path: Path, pack: Pack) -> None:
    """Twenty histories, every other one with its own items left out, and their first ten with the ranker's scores."""
    spec, cases = pack.spec, []
    for at, whole in enumerate(made_up_histories(pack.assets.num_items)):
        exclude = at % 2 == 1
        scorer = rank_with(pack.assets, pack.ranker, pack.voices, exclude, spec["top"], spec["longest"])
        history = cut(whole, spec.get("history", len(whole.items)))
        scores = scorer([history])[0]
        best = np.argsort(-scores, kind="stable")[:10]
        top = [[int(item), round(float(scores[item]), 6)] for item in best if np.isfinite(scores[item])]
        times = {} if np.isnan(history.days).any() else {"timesMs": (history.days * DAY).astype(int).tolist()}
        cases.append({"history": history.items.tolist(), **times, "exclude": exclude, "top": top})
    path.write_text(json.dumps({"tolerance": TOLERANCE, "cases": cases}, separators=(",", ":")) + "\n")

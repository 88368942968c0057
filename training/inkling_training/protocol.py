"""How every scorer is judged, learned or not: which sets, which ranks, which figures. Knows nothing of PyTorch."""

import numpy as np

from .baselines import Scorer
from .data import Row
from .metrics import ranks_of, summarize

JUDGED = ("amazon-industrial", "amazon-beauty", "amazon-games")


def ranks(scorer: Scorer, rows: list[Row], exclude_seen: bool, batch: int = 512) -> np.ndarray:
    """Ranks of all targets over the whole catalogue. With exclude_seen, all items of the history fall out, a repeated target too."""
    found = []
    for start in range(0, len(rows), batch):
        part = rows[start : start + batch]
        scores = np.array(scorer(part), np.float32)
        if exclude_seen:
            for i, row in enumerate(part):
                scores[i, row.history] = -np.inf
        rank = ranks_of(scores, np.array([row.target for row in part]))
        if exclude_seen:  # a repeat is a miss: it must not win through ties at minus infinity
            rank[[row.target in row.history for row in part]] = scores.shape[1]
        found.append(rank)
    return np.concatenate(found)


def table_row(scorer: Scorer, rows: list[Row], exclude_seen: bool) -> dict[str, float]:
    return summarize(ranks(scorer, rows, exclude_seen))

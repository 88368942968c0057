"""What the text vectors alone are worth in shops the encoder never saw: NDCG@10 of pooled vectors on valid, row by row.

Zero-shot by construction: of a set only its items' text and the row's own history are read. Seen items are excluded.
"""

import numpy as np

from . import data, protocol
from .baselines import pooled
from .zeroshot import whiten

# Behaviour sets whose text and events no text encoder learns from.
OTHERS = ("amazon-industrial", "amazon-beauty", "amazon-sports", "amazon-games")
# Pooling (weight of an event by its place from the end) and the power of the whitening that a pack may apply.
VIEWS = {"decay .5": (0.5, 0.0), "decay .8": (0.8, 0.0), "decay .5, whitened": (0.5, whiten.POWER), "decay .8, whitened": (0.8, whiten.POWER)}


def draw_rows(rows: list[data.Row], count: int, skip: int = 0) -> list[data.Row]:
    """At most `count` rows in the order of one draw without replacement, after the first `skip` of it."""
    return [rows[i] for i in np.random.default_rng(0).permutation(len(rows))[skip : skip + count]]


def pooled_gains(vectors: np.ndarray, rows: list[data.Row], views: dict[str, tuple[float, float]] = VIEWS) -> dict[str, np.ndarray]:
    """NDCG@10 of each row, float [R], for every view; vectors are unit rows [M, D]."""
    found = {}
    spaces: dict[float, np.ndarray] = {}
    for view, (decay, power) in views.items():
        if power not in spaces:
            spaces[power] = whiten.whiten(vectors, *whiten.whitening(vectors, power)) if power else vectors
        ranks = protocol.ranks(pooled(spaces[power], decay), rows, exclude_seen=True)
        found[view] = np.where(ranks <= 10, 1 / np.log2(ranks + 1), 0.0)
    return found


def geometric_mean(figures: list[float]) -> float:
    return float(np.exp(np.log(np.maximum(figures, 1e-9)).mean()))


def ratio_interval(new: list[np.ndarray], old: list[np.ndarray], draws: int = 1000) -> tuple[float, float, float]:
    """Geometric mean over sets of NDCG(new) / NDCG(old), with its 95 % interval: rows drawn again, the same for both."""
    rng = np.random.default_rng(0)
    shares = []
    for _ in range(draws):
        picks = [rng.integers(len(rows), size=len(rows)) for rows in new]
        shares.append(geometric_mean([a[p].mean() / max(b[p].mean(), 1e-9) for a, b, p in zip(new, old, picks, strict=True)]))
    own = geometric_mean([a.mean() / max(b.mean(), 1e-9) for a, b in zip(new, old, strict=True)])
    return own, *(float(q) for q in np.quantile(shares, (0.025, 0.975)))

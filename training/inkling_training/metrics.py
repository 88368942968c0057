"""Ranks and their means. One target a row, the whole catalogue ranked."""

import numpy as np


def rank_of(scores: np.ndarray, target: int) -> float:
    """1 + the number above + half the number equal; NaN stands last. A constant scorer gets the middle rank."""
    clean = np.where(np.isnan(scores), -np.inf, scores)
    above = int((clean > clean[target]).sum())
    equal = int((clean == clean[target]).sum()) - 1
    return 1 + above + equal / 2


def ranks_of(scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """rank_of for each row: scores [B, M], targets int [B] → float [B]."""
    clean = np.where(np.isnan(scores), -np.inf, scores)
    own = clean[np.arange(len(targets)), targets][:, None]
    return 1 + (clean > own).sum(1) + ((clean == own).sum(1) - 1) / 2


def hit_rate(ranks: np.ndarray, k: int = 10) -> float:
    """Share of rows whose target stands in the first k; a tie that straddles k counts by the middle rank."""
    return float((ranks <= k).mean())


def ndcg(ranks: np.ndarray, k: int = 10) -> float:
    """1 / log2(rank + 1) for ranks ≤ k, else 0, in the mean: one target, so the ideal gain is 1."""
    return float(np.where(ranks <= k, 1 / np.log2(ranks + 1), 0).mean())


def summarize(ranks: np.ndarray) -> dict[str, float]:
    """The two figures every table shows."""
    return {"hr@10": round(hit_rate(ranks), 4), "ndcg@10": round(ndcg(ranks), 4)}

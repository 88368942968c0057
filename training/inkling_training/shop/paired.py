"""Whether one scorer beats another on the same questions: the mean difference and its bootstrap interval, drawn by question.

A question is a shopper under leave-last and last-basket. Rows of one shopper are not apart in the sets cut by rows: give `groups` there.
"""

from collections.abc import Sequence

import numpy as np

from .judge import Places, gains


def earned_at(found: Sequence[Places | None], k: int = 10) -> np.ndarray:
    """Hit and NDCG at k of every question [Q, 2], NaN where nothing is asked."""
    return np.array([gains(one, k) if one is not None else (np.nan, np.nan) for one in found])


def paired_interval(
    one: np.ndarray, other: np.ndarray, groups: Sequence | None = None, draws: int = 2_000, seed: int = 0
) -> tuple[float, float, float]:
    """(mean of one - other, 2.5 % and 97.5 % points of it when groups are drawn again with return); [Q] each."""
    difference = np.asarray(one, float) - np.asarray(other, float)
    told = ~np.isnan(difference)
    place = np.unique(np.arange(len(told)) if groups is None else np.asarray(groups), return_inverse=True)[1][told]
    sums, sizes = np.bincount(place, difference[told]), np.bincount(place)
    sums, sizes = sums[sizes > 0], sizes[sizes > 0]
    random = np.random.default_rng(seed)
    means = []
    for _ in range(draws):
        drawn = random.integers(0, len(sums), len(sums))
        means.append(sums[drawn].sum() / sizes[drawn].sum())
    low, high = np.quantile(means, (0.025, 0.975))
    return float(sums.sum() / sizes.sum()), float(low), float(high)

"""A shop's recommender as one scorer: candidates of every voice, features, ranker. What no voice proposes stands last."""

from collections.abc import Sequence

import numpy as np

from .experts import Assets, Voices, make_experts
from .fuse import Network, gather, predict
from .judge import Scorer
from .sets import History, Question


def rank_with(assets: Assets, ranker: Network, voices: Voices, exclude: bool, top: int, longest: int) -> Scorer:
    """Scores [B, M]; -inf for what was no candidate, and with `exclude` for what was seen."""
    experts = make_experts(assets, voices, longest)
    nothing = np.zeros(0, int)

    def score(histories: Sequence[History]) -> np.ndarray:
        lists = gather(experts, [Question(history, nothing) for history in histories], exclude, top)
        scores = np.full((len(histories), assets.num_items), -np.inf, np.float32)
        for row, values, items, valid in zip(scores, predict(ranker, lists), lists.items, lists.valid, strict=True):
            row[items[valid]] = values[valid]
        return scores

    return score

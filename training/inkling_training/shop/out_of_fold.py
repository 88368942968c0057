"""The ranker's questions, out of the train part alone: each shopper's last event (or basket) is asked of experts that never saw it."""

from collections.abc import Sequence

import numpy as np

from .sets import History, Question


def hold_out_last(train: Sequence[History], baskets: bool, longest: int, seed: int = 0) -> tuple[list[History], list[Question]]:
    """
    (what experts may learn from, what the ranker learns to answer). Shoppers of one event (or basket) are only learned from.

    longest: of the questions' histories; every protocol asks with its own.
    """
    kept, asked = [], []
    for history in train:
        items, days = history.items, history.days
        size = int((days == days[-1]).sum()) if baskets else 1
        if len(items) <= size:
            kept.append(history)
            continue
        before = History(items[:-size], days[:-size])
        kept.append(before)
        targets = np.array(list(dict.fromkeys(items[-size:].tolist())))
        asked.append(Question(History(before.items[-longest:], before.days[-longest:]), targets))
    order = np.random.default_rng(seed).permutation(len(asked))
    return kept, [asked[i] for i in order]

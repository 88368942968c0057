"""The ranker's questions, out of the train part alone: what was bought next is asked of experts that never saw it.

Last events (or baskets) suit a protocol that asks each shopper once; a period suits one that cuts the whole log at a moment. Several
folds may stand side by side, each with experts of its own: more questions, and of more than one season.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .sets import History, Question


@dataclass
class Fold:
    """kept: what experts may learn from. questions: what the ranker learns to answer from them."""

    name: str
    kept: list[History]
    questions: list[Question]


def hold_out_last(train: Sequence[History], baskets: bool, longest: int, seed: int = 0) -> tuple[list[History], list[Question]]:
    """
    (kept, asked): each shopper's last event, or basket. Shoppers of one event (or basket) are only learned from.

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


def hold_out_period(train: Sequence[History], since: float, until: float, longest: int) -> tuple[list[History], list[Question]]:
    """
    (kept, asked): every event but a shopper's first of the days `since` to `until`, asked with all that came before it; experts learn from
    what came before `since`. Shoppers whose days are not all told are only learned from.
    """
    kept, asked = [], []
    for history in train:
        items, days = history.items, history.days
        if not np.isfinite(days).all():
            kept.append(history)
            continue
        before = days < since
        if before.any():
            kept.append(History(items[before], days[before]))
        for at in range(1, len(items)):
            if since <= days[at] < until:
                past = slice(max(0, at - longest), at)
                asked.append(Question(History(items[past], days[past]), items[at : at + 1]))
    return kept, asked


def log_end(train: Sequence[History]) -> float:
    """The day after the last one that the log tells; NaN where it tells none."""
    told = [history.days[np.isfinite(history.days)] for history in train]
    days = np.concatenate(told)
    return float(days.max()) + 1 if len(days) else np.nan


def make_folds(
    train: Sequence[History], baskets: bool, longest: int, cuts: int, periods: Sequence[tuple[int, int]], seed: int
) -> list[Fold]:
    """
    cuts: how many last events (or baskets) are held out, one after the other. periods: days before the log's end, (from, to).
    """
    folds, kept, end = [], list(train), log_end(train)
    for cut in range(cuts):
        kept, asked = hold_out_last(kept, baskets, longest, seed)
        folds.append(Fold("inner" if cut == 0 else f"inner-{cut + 1}", kept, asked))
    for since, until in periods:
        folds.append(Fold(f"days-{since}", *hold_out_period(train, end - since, end - until, longest)))
    return folds

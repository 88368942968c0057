"""Ranks over the whole catalogue and what they earn: HR and NDCG at 3, 5, 10, 50, one or many targets a question.

Ties are settled in expectation over every order of equal scores, so a constant scorer has HR@10 = 10 / M; the rank of an
item in the middle of its tie is 1 + number above + half the number equal. NaN stands last. The same arithmetic as
`src/cli/evaluate/gains.ts`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .sets import History, Question

CUTS = (3, 5, 10, 50)
Scorer = Callable[[Sequence[History]], np.ndarray]  # histories → scores [B, M]
_DISCOUNTS = np.concatenate([[0.0], 1 / np.log2(np.arange(2, max(CUTS) + 2))])  # by position from 1
_SUMMED = np.cumsum(_DISCOUNTS)


@dataclass
class Places:
    """Where the targets of one question stand. Excluded targets are not listed, and so are missed."""

    above: np.ndarray  # int, items with a greater score, by target
    equal: np.ndarray  # int, other items with the same score
    asked: int  # how many there were to find


def place(scores: np.ndarray, targets: np.ndarray, asked: int) -> Places:
    """scores float [M], -inf for what may not be ranked; NaN is read as -inf."""
    clean = np.where(np.isnan(scores), -np.inf, scores)
    own = clean[targets]
    above = np.array([(clean > value).sum() for value in own], int)
    equal = np.array([(clean == value).sum() - 1 for value in own], int)
    return Places(above, equal, asked)


def gains(places: Places, k: int) -> tuple[float, float]:
    """Expected hit (0..1) and NDCG (0..1) at k."""
    above, size = places.above, places.equal + 1
    last = np.minimum(above + size, k)
    inside = np.maximum(last - above, 0)
    gain = np.where(inside > 0, _SUMMED[np.minimum(last, k)] - _SUMMED[np.minimum(above, k)], 0) / size
    ideal = _SUMMED[min(places.asked, k)]
    return _hit(places, k), float(gain.sum() / ideal) if ideal > 0 else 0.0


def _hit(places: Places, k: int) -> float:
    """Chance of at least one target in the first k; only the one tie that straddles the cut is uncertain."""
    above, size = places.above, places.equal + 1
    if len(above) == 0:
        return 0.0
    if (above + size <= k).any():
        return 1.0
    straddling = above < k
    if not straddling.any():
        return 0.0
    first = int(np.argmax(straddling))
    miss = 1.0
    for slot in range(k - int(above[first])):
        miss *= max(0.0, (size[first] - straddling.sum() - slot) / (size[first] - slot))
    return 1 - miss


def rank_questions(scorer: Scorer, questions: Sequence[Question], exclude: bool, batch: int = 256) -> list[Places | None]:
    """
    Places of all questions. With `exclude` the history's items leave the ranking, as targets too: a repeat is a miss.
    A question of many targets (a basket) is asked for its new items only, and is None when there are none.
    """
    found: list[Places | None] = []
    for start in range(0, len(questions), batch):
        part = questions[start : start + batch]
        scores = np.array(scorer([question.history for question in part]), np.float32)
        for row, question in zip(scores, part, strict=True):
            targets = question.targets
            asked = len(targets)
            if exclude:
                row[question.history.items] = -np.inf
                targets = targets[~np.isin(targets, question.history.items)]
                if asked > 1 or question.later is None:  # baskets and leave-last: asked for what is new
                    asked = len(targets)
                if asked == 0:
                    found.append(None)
                    continue
            found.append(place(row, targets, asked))
    return found


def summarize(found: Sequence[Places | None], keep: Sequence[bool] | None = None) -> dict[str, float]:
    """Means of the gains, and `n`; questions that are None, or not kept, are left out."""
    kept = [p for i, p in enumerate(found) if p is not None and (keep is None or keep[i])]
    table: dict[str, float] = {"n": len(kept)}
    for k in CUTS:
        earned = np.array([gains(p, k) for p in kept]).reshape(-1, 2)
        table[f"hr@{k}"], table[f"ndcg@{k}"] = (float(value) for value in earned.mean(0)) if kept else (0.0, 0.0)
    return table


def judge(scorer: Scorer, questions: Sequence[Question]) -> dict[str, dict[str, float]]:
    """Tables by part: all items ranked, seen items excluded, and same-day and later-day rows apart where they are told."""
    tables = {}
    for part, exclude in (("all", False), ("exclude", True)):
        found = rank_questions(scorer, questions, exclude)
        tables[part] = summarize(found)
        if questions[0].later is not None:
            later = [bool(question.later) for question in questions]
            tables[f"{part}.later"] = summarize(found, later)
            tables[f"{part}.same-day"] = summarize(found, [not value for value in later])
    return tables

"""Ranking questions of the five behaviour sets, for training a fusion (train part) and for choosing (valid part; test only where asked for).

A question is a history, what came next, and what may not be ranked. The cuts are those of `shop/sets.py`, and so those of the
runtime (`src/cli/protocols.ts`): the same rows, the same visits.
"""

from dataclasses import dataclass

import numpy as np

from ..data import MAX_HISTORY
from ..shop.sets import PROTOCOLS, History, load_shop
from ..visits import CHECKOUT_MINUTES, visits_from_end

SETS = ("amazon-industrial", "amazon-beauty", "amazon-sports", "amazon-games", "online-retail")


@dataclass
class Question:
    """history: item numbers, oldest first, at most MAX_HISTORY; places: how many visits ago each was (0 = the last visit; without
    time stamps every event is a visit); targets: what came next (several for a basket);
    barred: items taken out of the ranking, all that the shopper had before; a barred target counts as a miss."""

    history: list[int]
    places: list[int]
    targets: list[int]
    barred: list[int]


def ask(past: History, targets: list[int]) -> Question:
    """The newest events as a question; all of the past is barred."""
    places = visits_from_end(past.days, CHECKOUT_MINUTES)
    return Question(past.items[-MAX_HISTORY:].tolist(), places[-MAX_HISTORY:].tolist(), targets, sorted(set(past.items.tolist())))


def _new(targets: np.ndarray, past: History) -> list[int]:
    return [int(item) for item in dict.fromkeys(targets) if item not in past.items]


def _of_train(history: History, baskets: bool, number: int, rng: np.random.Generator) -> list[Question]:
    """At most `number` questions of one shopper, drawn: the next basket's, or the next event's, new items."""
    starts = np.arange(1, len(history.items))
    if baskets:
        starts = starts[np.diff(history.days) != 0]
    asked = []
    for start in rng.permutation(starts)[:number]:
        later = starts[starts > start]
        end = later[0] if len(later) else len(history.items)
        past = History(history.items[:start], history.days[:start])
        asked.append(ask(past, _new(history.items[start:end], past)))
    return [question for question in asked if question.targets]


def load_questions(name: str, seed: int = 0, split: str = "valid") -> tuple[list[Question], list[Question]]:
    """(from the train part, of the split). Leave-last sets and the paper's rows: one target; online-retail: the next basket's new items."""
    rng = np.random.default_rng(seed)
    shop, baskets = load_shop(name, split), PROTOCOLS[name] == "last-basket"
    train = [question for history in shop.train for question in _of_train(history, baskets, 4 if baskets else 2, rng)]
    asked = [(q.history, _new(q.targets, q.history) if baskets else q.targets.tolist()) for q in shop.questions]
    return train, [ask(past, targets) for past, targets in asked if targets]


def sample(questions: list[Question], count: int, seed: int = 0) -> list[Question]:
    """At most `count` of them, drawn without replacement."""
    order = np.random.default_rng(seed).permutation(len(questions))
    return [questions[i] for i in order[:count]]


def ndcg_of(order: np.ndarray, targets: list[int], k: int = 10) -> float:
    """NDCG@k of the first items of a ranking (item numbers, best first) with an ideal of min(k, number of targets)."""
    gains = 1 / np.log2(np.arange(2, k + 2))
    hits = np.isin(order[:k], targets)
    return float((gains[: len(hits)] * hits).sum() / gains[: min(k, len(targets))].sum())

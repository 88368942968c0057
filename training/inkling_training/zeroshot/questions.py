"""Ranking questions of the five behaviour sets, for training a fusion (train part) and for choosing (valid part).

A question is a history, what came next, and what may not be ranked. Test rows are not read here.
"""

from dataclasses import dataclass

import numpy as np

from .. import data

SETS = ("amazon-industrial", "amazon-beauty", "amazon-sports", "amazon-games", "online-retail")


@dataclass
class Question:
    """history: item numbers, oldest first, at most data.MAX_HISTORY; places: how many visits ago each was (0 = the last visit; without
    time stamps every event is a visit); targets: what came next (several for a basket);
    barred: items taken out of the ranking, all that the shopper had before; a barred target counts as a miss."""

    history: list[int]
    places: list[int]
    targets: list[int]
    barred: list[int]


def _of_rows(rows: list[data.Row]) -> list[Question]:
    return [Question(row.history, list(range(len(row.history)))[::-1], [row.target], sorted(set(row.history))) for row in rows]


def baskets_of(name: str) -> list[list[list[int]]]:
    """Shoppers' purchases as baskets of item numbers, oldest first."""
    shoppers: dict[str, dict[str, list[int]]] = {}
    for event in data.read_events(name):
        if event["action"] == "purchase":
            shoppers.setdefault(event["user"], {}).setdefault(event["basket"], []).append(int(event["item"]))
    return [list(baskets.values()) for baskets in shoppers.values()]


def _before(baskets: list[list[int]], place: int) -> Question:
    """Basket number `place` asked from all before it; targets are its items new to the shopper."""
    past = [item for basket in baskets[:place] for item in basket]
    places = [place - 1 - n for n, basket in enumerate(baskets[:place]) for _ in basket]
    seen = set(past)
    return Question(past[-data.MAX_HISTORY :], places[-data.MAX_HISTORY :], [i for i in dict.fromkeys(baskets[place]) if i not in seen], sorted(seen))


def _retail(name: str, rng: np.random.Generator) -> tuple[list[Question], list[Question]]:
    train, valid = [], []
    for baskets in baskets_of(name):
        if len(baskets) >= 3:
            valid.append(_before(baskets, len(baskets) - 2))
            baskets = baskets[:-2]
        if len(baskets) >= 2:
            places = rng.permutation(np.arange(1, len(baskets)))[:4]
            train += [_before(baskets, int(place)) for place in places]
    return [q for q in train if q.targets], [q for q in valid if q.targets]


def load_questions(name: str, seed: int = 0) -> tuple[list[Question], list[Question]]:
    """(from the train part, valid). Leave-last sets and the paper's rows: one target; online-retail: the next basket's new items."""
    rng = np.random.default_rng(seed)
    if name == "online-retail":
        return _retail(name, rng)
    domain = data.load_domain(name)
    train = []
    for items in domain.train:
        if len(items) < 2:
            continue
        ends = {len(items) - 1, int(rng.integers(1, len(items)))}
        train += [data.Row(items[:end][-data.MAX_HISTORY :], items[end]) for end in sorted(ends) if items[end] not in items[:end]]
    return _of_rows(train), _of_rows(domain.valid)


def sample(questions: list[Question], count: int, seed: int = 0) -> list[Question]:
    """At most `count` of them, drawn without replacement."""
    order = np.random.default_rng(seed).permutation(len(questions))
    return [questions[i] for i in order[:count]]


def ndcg_of(order: np.ndarray, targets: list[int], k: int = 10) -> float:
    """NDCG@k of the first items of a ranking (item numbers, best first) with an ideal of min(k, number of targets)."""
    gains = 1 / np.log2(np.arange(2, k + 2))
    hits = np.isin(order[:k], targets)
    return float((gains[: len(hits)] * hits).sum() / gains[: min(k, len(targets))].sum())

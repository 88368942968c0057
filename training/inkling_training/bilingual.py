"""Does a Chinese title find its English twin? Authored titles (training/judge) among English titles of other products.

For every Chinese title the candidates are its own twin and all distractors, ranked by cosine. Where a title holds a word that was held
out of training, the encoder must read it from its parts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .metrics import hit_rate, ranks_of

JUDGE = Path(__file__).resolve().parent.parent / "judge"
# Texts to unit vectors float32 [len(texts), D]; the zero vector for a text of which nothing is known.
Encode = Callable[[list[str]], np.ndarray]


@dataclass(frozen=True)
class Title:
    """A Chinese title, its English twin, the kind of product and the held-out word in it, or an empty string."""

    zh: str
    en: str
    kind: str
    held_out: str


@dataclass(frozen=True)
class Distractor:
    """An English title of another product; `near` is the kind of the authored title it was made to be mistaken for, or empty."""

    en: str
    kind: str
    near: str


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf8").splitlines()[1:]]


def read_titles(folder: Path = JUDGE) -> list[Title]:
    return [Title(*row) for row in _rows(folder / "titles-zh-en.tsv")]


def read_distractors(folder: Path = JUDGE) -> list[Distractor]:
    return [Distractor(*row) for row in _rows(folder / "distractors-en.tsv")]


def twin_ranks(queries: np.ndarray, twins: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Rank of each query's own twin among itself and all others, 1 is best: queries and twins [Q, D], others [M, D] → float [Q].

    A query without a known token is a zero vector, ties with everything and gets the middle rank.
    """
    own = (queries * twins).sum(1, keepdims=True)
    return ranks_of(np.concatenate([own, queries @ others.T], 1), np.zeros(len(queries), int))


def twin_ranks_among_twins(queries: np.ndarray, twins: np.ndarray, others: np.ndarray) -> np.ndarray:
    """The same with the twins of all other titles among the candidates."""
    return ranks_of(queries @ np.concatenate([twins, others]).T, np.arange(len(queries)))


def judge_bilingual(encode: Encode, titles: list[Title], distractors: list[Distractor]) -> dict[str, float]:
    """R@1 and R@10 over all titles and over those with and without a held-out word; `among twins` is the harder pool."""
    queries, twins = encode([title.zh for title in titles]), encode([title.en for title in titles])
    others = encode([distractor.en for distractor in distractors])
    held = np.array([bool(title.held_out) for title in titles])
    figures: dict[str, float] = {}
    pools = {"": twin_ranks, " among twins": twin_ranks_among_twins}
    for pool, rank in pools.items():
        ranks = rank(queries, twins, others)
        for rows, chosen in {"all": held | True, "held-out": held, "known": ~held}.items():
            for k in (1, 10):
                figures[f"{rows} r@{k}{pool}"] = round(hit_rate(ranks[chosen], k), 4)
    return figures

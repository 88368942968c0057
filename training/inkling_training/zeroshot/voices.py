"""What a shop without a log can say of a candidate: likeness of its words and of its text vector to the history, pooled in six ways
each, and whether its shelf was visited.

A voice is a score for every item of the catalogue. The formulae and their order are the contract with the runtime (LEXICAL.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from .questions import Question


@dataclass(frozen=True)
class Voice:
    """asset: "text" (terms), "dense" (vectors) or "shelf" (1 on the same shelf); pool: "sum" = Σ decay^p · likeness, "max" = max of decay^p · likeness; p = visits ago."""

    name: str
    asset: str
    pool: str
    decay: float


ONLY_LAST = 1e-6  # a decay of 0 for every purpose, in a file format that wants more than 0


def _six(asset: str) -> list[Voice]:
    return [
        Voice(f"{asset}-last", asset, "sum", ONLY_LAST),
        Voice(f"{asset}-late", asset, "sum", 0.5),
        Voice(asset, asset, "sum", 0.8),
        Voice(f"{asset}-all", asset, "sum", 0.95),
        Voice(f"{asset}-near", asset, "max", 1.0),
        Voice(f"{asset}-near-late", asset, "max", 0.9),
    ]


VOICES = [*_six("text"), *_six("dense"), Voice("shelf", "shelf", "sum", 0.8)]
PROPOSING = [voice.asset != "shelf" for voice in VOICES]  # a shelf says the same of all that stands on it, maybe the whole shop
TOP = 100  # candidates of each voice
LEAST = 0.01


@dataclass
class Catalog:
    """terms: unit rows, sparse float32 [M, 65536]; vectors: float32 [M, D], as the eight bits of the pack say them;
    shelves: int [M], the number of each item's shelf, -1 for none."""

    terms: sparse.csr_matrix
    vectors: np.ndarray
    shelves: np.ndarray

    def __post_init__(self) -> None:
        self.by_term = self.terms.T.tocsr()  # once: turning it for every question takes longer than the answer

    def likeness(self, history: list[int]) -> dict[str, np.ndarray]:
        """Of every item to each event, [n, M] by asset."""
        shelves = self.shelves[history][:, None]
        return {
            "shelf": ((shelves == self.shelves) & (shelves >= 0)).astype(np.float32),
            "text": (self.terms[history] @ self.by_term).toarray(),
            "dense": self.vectors[history] @ self.vectors.T,
        }


def eight_bits(vectors: np.ndarray) -> np.ndarray:
    """Unit rows as int8 with one scale for all, as a pack stores them: float32 [M, D]."""
    scale = np.abs(vectors).max() / 127
    return np.round(vectors / scale).clip(-127, 127).astype(np.float32) * np.float32(scale)


def shelves_of(paths: list[str]) -> np.ndarray:
    """Category paths ("a > b > c") → the number of each item's shelf, its path without the last segment; -1 where nothing is left. int [M]."""
    numbers: dict[str, int] = {}
    keys = [">".join(part.strip() for part in path.lower().split(">")[:-1]) for path in paths]
    return np.array([numbers.setdefault(key, len(numbers)) if key else -1 for key in keys])


def newest_of_each(question: Question) -> tuple[list[int], np.ndarray]:
    """Distinct items of the history, each with the place of its newest event."""
    places = dict(zip(question.history, question.places, strict=True))  # the newest stands last and wins
    return list(places), np.array(list(places.values()), np.float64)


def voice_scores(catalog: Catalog, question: Question, voices: list[Voice] = VOICES) -> np.ndarray:
    """Scores of all items [len(voices), M] float32."""
    history, places = newest_of_each(question)
    likeness = catalog.likeness(history)
    found = []
    for voice in voices:
        weight = np.power(voice.decay, places - places.min()).astype(np.float32)
        near = likeness[voice.asset]
        found.append(weight @ near if voice.pool == "sum" else (weight[:, None] * near).max(0))
    return np.stack(found).astype(np.float32)


def candidates_of(scores: np.ndarray, barred: list[int], top: int) -> np.ndarray:
    """Union of every voice's first `top` items that are not barred, ascending. A voice does not propose what it says nothing of."""
    scores = scores[PROPOSING]
    scores[:, barred] = -np.inf
    top = min(top, scores.shape[1])
    threshold = -np.partition(-scores, top - 1, axis=1)[:, top - 1 : top]
    return np.flatnonzero(((scores >= threshold) & (scores > 0)).any(0))


def features_of(scores: np.ndarray, candidates: np.ndarray, barred: Sequence[int] = ()) -> np.ndarray:
    """Two of each voice, in the order of the voices: share of the best score of what is not barred, and its logarithm. [C, 2V]."""
    own = np.maximum(scores[:, candidates], 0)
    share = own / np.maximum(np.delete(scores, list(barred), axis=1).max(1, keepdims=True), 1e-9)
    return np.stack([share, np.log(share + LEAST) + 2.3], -1).transpose(1, 0, 2).reshape(len(candidates), -1).astype(np.float32)

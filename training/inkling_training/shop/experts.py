"""The experts of one shop: named voices over its assets, each history → a score for every item [B, M], sparse where most is silence.

One asset may speak several times with different decays: over the whole history, and over its newest item almost alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from ..visits import visits_from_end
from .graphs import pool
from .sets import History

Expert = Callable[[Sequence[History]], np.ndarray | sparse.csr_matrix]
Voices = dict[str, tuple[str, float]]  # name: (asset, decay of an event's weight for each place from the end)

SHORT: Voices = {
    "ridge": ("ridge", 0.8),
    "ridge-last": ("ridge", 0.2),
    "ridge-all": ("ridge", 1.0),
    "follow": ("follow", 0.7),
    "follow-last": ("follow", 0.1),
    "back": ("back", 0.7),
    "text": ("text", 0.7),
    "text-last": ("text", 0.1),
    "text-all": ("text", 0.95),
    "popularity": ("popularity", 1.0),
    "sequence": ("sequence", 1.0),
}
# Counts of what came within five steps beside, or instead of, the regression onto what comes next.
STEPS: Voices = {
    "steps": ("steps", 0.7),
    "steps-last": ("steps", 0.1),
    "steps-all": ("steps", 1.0),
    "steps-back": ("steps-back", 0.7),
}
# Baskets of dozens of lines: the newest line alone says little, what was bought often says most.
BASKETS: Voices = {
    "ridge": ("ridge", 0.97),
    "ridge-all": ("ridge", 1.0),
    "follow": ("follow", 0.97),
    "follow-last": ("follow", 0.8),
    "text": ("text", 0.97),
    "own": ("own", 0.85),
    "own-last": ("own", 0.4),
    "own-all": ("own", 1.0),
    "own-fortnight": ("own-days", 0.935),
    "own-season": ("own-days", 0.983),
    "own-year": ("own-days", 0.9945),
    "again": ("again", 0.85),
    "popularity": ("popularity", 1.0),
    "recent": ("recent", 1.0),
    "sequence": ("sequence", 1.0),
}

BACKWARDS = {"follow": "back", "steps": "steps-back"}  # a graph and the asset that reads it from where its edges end


@dataclass
class Assets:
    """What a pack holds, as numbers: graphs [M, M] (those a shop has), terms [M, 65536], popularity [M], and the sequence model's scorer."""

    ridge: sparse.csr_matrix
    follow: sparse.csr_matrix | None
    terms: sparse.csr_matrix
    popularity: np.ndarray
    sequence: Expert | None = None
    steps: sparse.csr_matrix | None = None
    recent: np.ndarray | None = None  # [M], popularity where an event counts by how near the log's end it is

    @property
    def num_items(self) -> int:
        return len(self.popularity)


def _count(histories: Sequence[History], weights: list[np.ndarray], num_items: int) -> sparse.csr_matrix:
    """Each event of a history counting its own weight, those of one item together: [B, M]."""
    indptr = np.cumsum([0, *(len(weight) for weight in weights)])
    columns = np.concatenate([history.items for history in histories])
    found = sparse.csr_matrix((np.concatenate(weights).astype(np.float32), columns, indptr), shape=(len(histories), num_items))
    found.sum_duplicates()
    return found


def own_purchases(histories: Sequence[History], num_items: int, decay: float) -> sparse.csr_matrix:
    """How often each item stands in the whole history, an event `p` visits from the end counting decay ** p: [B, M]."""
    return _count(histories, [decay ** visits_from_end(history.days) for history in histories], num_items)


def own_by_days(histories: Sequence[History], num_items: int, decay: float) -> sparse.csr_matrix:
    """The same, an event d days before the newest one counting decay ** d: [B, M]. Where days are not told events lie a day apart."""
    told = [history.days if np.isfinite(history.days).all() else np.arange(len(history.items)) for history in histories]
    return _count(histories, [decay ** (days[-1] - days) for days in told], num_items)


def make_experts(assets: Assets, voices: Voices, longest: int) -> dict[str, Expert]:
    """The voices whose asset is there. longest: newest events that are pooled."""
    by_term, number = assets.terms.T.tocsr(), assets.num_items
    graphs = {"ridge": assets.ridge, "follow": assets.follow, "steps": assets.steps}
    graphs = {kind: graph for kind, graph in graphs.items() if graph is not None}
    repeats = None if assets.follow is None else np.maximum(assets.follow.diagonal(), 0)
    graphs |= {back: graphs[kind].T.tocsr() for kind, back in BACKWARDS.items() if kind in graphs}

    def make(kind: str, decay: float) -> Expert | None:
        if kind == "popularity":
            return lambda histories: np.tile(assets.popularity.astype(np.float32), (len(histories), 1))
        if kind == "text":
            return lambda histories: pool(histories, number, decay, longest) @ assets.terms @ by_term
        if kind == "own":
            return lambda histories: own_purchases(histories, number, decay)
        if kind == "own-days":
            return lambda histories: own_by_days(histories, number, decay)
        if kind == "again":
            return lambda histories: own_purchases(histories, number, decay).multiply(repeats[None]).tocsr()
        if kind == "recent" and assets.recent is not None:
            return lambda histories: np.tile(assets.recent.astype(np.float32), (len(histories), 1))
        if kind == "sequence":
            return assets.sequence
        if kind not in graphs:
            return None
        return lambda histories: pool(histories, number, decay, longest) @ graphs[kind]

    made = {name: make(kind, decay) for name, (kind, decay) in voices.items()}
    return {name: expert for name, expert in made.items() if expert is not None}

"""The experts of one shop: named scorers over its assets, each history → a score for every item [B, M].

One asset may speak several times with different decays: over the whole history, and over its newest item almost alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from .graphs import pool
from .sets import History

Expert = Callable[[Sequence[History]], np.ndarray]

# name: (asset, decay of an event's weight for each place from the end)
VOICES = {
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


@dataclass
class Assets:
    """What a pack holds, as numbers: graphs [M, M], terms [M, 65536], popularity [M], and the sequence model's scorer."""

    ridge: sparse.csr_matrix
    follow: sparse.csr_matrix
    terms: sparse.csr_matrix
    popularity: np.ndarray
    sequence: Expert | None = None

    @property
    def num_items(self) -> int:
        return len(self.popularity)


def make_experts(assets: Assets, names: Sequence[str] = tuple(VOICES)) -> dict[str, Expert]:
    """The voices whose asset is there, in the order of `names`."""
    by_term = assets.terms.T.tocsr()
    back = assets.follow.T.tocsr()

    def make(kind: str, decay: float) -> Expert | None:
        if kind == "popularity":
            return lambda histories: np.tile(assets.popularity.astype(np.float32), (len(histories), 1))
        if kind == "text":
            return lambda histories: (pool(histories, assets.num_items, decay) @ assets.terms @ by_term).toarray()
        if kind == "sequence":
            return assets.sequence
        graph = {"ridge": assets.ridge, "follow": assets.follow, "back": back}[kind]
        return lambda histories: (pool(histories, assets.num_items, decay) @ graph).toarray()

    made = {name: make(*VOICES[name]) for name in names}
    return {name: expert for name, expert in made.items() if expert is not None}

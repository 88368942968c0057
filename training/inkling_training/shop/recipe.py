"""What is chosen for each set, all of it on valid, and the making of its assets."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .experts import BASKETS, SHORT, STEPS, Assets, Voices
from .graphs import follow_graph, ridge_graph, transition_counts
from .lexical import hashed_terms
from .out_of_fold import log_end
from .pack import Tops
from .sequence import SequenceConfig
from .sets import History
from .train_sequence import TrainConfig


@dataclass
class Recipe:
    ridge_penalty: float = 50.0
    follow_penalty: float = 20.0
    past_decay: float = 0.7
    baskets: bool = False  # what follows is a whole basket
    models: int = 1  # sequence models of consecutive seeds, their logits averaged
    width: int = 64
    dropout: float = 0.4
    drop_items: float = 0.1
    text_width: int = 512  # principal axes of the words that the sequence model starts from
    train: TrainConfig = field(default_factory=TrainConfig)
    more: TrainConfig = field(default_factory=lambda: TrainConfig(epochs=3, rate=2e-3))  # afterwards, with every last event
    tops: Tops = field(default_factory=Tops)
    voices: Voices = field(default_factory=lambda: SHORT)
    top: int = 30  # candidates of each voice
    longest: int = 50  # newest events that are pooled
    history: int = 1_000  # newest events of a question, as the protocol cuts them
    cuts: int = 1  # folds of the ranker's questions: last events (or baskets) held out one after the other ...
    periods: tuple[tuple[int, int], ...] = ()  # ... and periods, in days before the log's end
    recent_days: float = 0  # after so many days an event counts 1 / e in what is popular of late; 0: no such voice
    lists: int = 12_000  # questions the ranker learns from, at most
    rankers: int = 2  # of consecutive seeds, folded into one network that answers their mean
    ranker_hidden: int = 32  # of each
    ranker_epochs: int = 12
    ranker_rate: float = 0.02
    exclude: bool = True  # seen items are left out of the ranking

    def sequence(self, num_items: int) -> SequenceConfig:
        return SequenceConfig(
            num_items,
            width=self.width,
            hidden=2 * self.width,
            dropout=self.dropout,
            drop_items=self.drop_items,
            text_width=self.text_width,
        )


# Short histories whose order is all that is known.
ORDERED = {"voices": {**SHORT, **STEPS}, "tops": Tops(32, 32, 32), "lists": 40_000, "models": 2, "ranker_epochs": 6}

RECIPES = {
    # With a sequence model (dropout .5, 4 epochs) .1730 / .1233 on valid, without .1761 / .1258.
    "amazon-industrial": Recipe(
        ridge_penalty=100,
        history=10,
        exclude=False,
        models=0,
        voices={**SHORT, "recent": ("recent", 1.0)},
        recent_days=180,
        periods=((365, 180), (180, 0)),
        ranker_epochs=60,
    ),
    "amazon-beauty": Recipe(**ORDERED | {"models": 3}, train=TrainConfig(epochs=8, negatives=1024, batch=192)),
    "amazon-sports": Recipe(**ORDERED, ridge_penalty=100, train=TrainConfig(epochs=8, negatives=1024, batch=256)),
    "amazon-games": Recipe(**ORDERED, ridge_penalty=100, train=TrainConfig(epochs=6, negatives=1024, batch=256)),
    "online-retail": Recipe(
        ridge_penalty=300,
        follow_penalty=300,
        past_decay=0.98,
        baskets=True,
        exclude=False,
        voices=BASKETS,
        longest=300,
        models=0,
        recent_days=30,
        ranker_epochs=40,
    ),
}


def recent_popularity(train: Sequence[History], num_items: int, days: float) -> np.ndarray:
    """Events of each item, one d days before the log's end counting exp(-d / days), of the greatest: float32 [M]. Undated ones do not count."""
    items = np.concatenate([history.items for history in train])
    age = log_end(train) - np.concatenate([history.days for history in train])
    weights = np.nan_to_num(np.exp(-age / days))
    counts = np.bincount(items, weights, minlength=num_items)
    return (counts / max(counts.max(), 1e-9)).astype(np.float32)


def count_assets(train: Sequence[History], texts: list[str], recipe: Recipe) -> Assets:
    """Every asset that is solved or counted, without the sequence model. Graphs are not cut yet."""
    number = len(texts)
    popularity = np.bincount(np.concatenate([history.items for history in train]), minlength=number)
    read = {asset for asset, _ in recipe.voices.values()}
    follows = "follow" in read
    return Assets(
        ridge_graph(train, number, recipe.ridge_penalty),
        follow_graph(train, number, recipe.follow_penalty, recipe.past_decay, recipe.baskets) if follows else None,
        hashed_terms(texts),
        popularity.astype(np.float32),
        steps=transition_counts(train, number) if "steps" in read else None,
        recent=recent_popularity(train, number, recipe.recent_days) if recipe.recent_days else None,
    )

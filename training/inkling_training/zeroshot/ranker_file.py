"""The ranker's weights in the file format of shops with a log, so that one reader serves both."""

import numpy as np

from ..data import MAX_HISTORY
from ..visits import CHECKOUT_MINUTES
from .voices import TOP, VOICES

FORMAT = "inkling-ranker/1"
PAIR_FEATURES = 4  # seen, times, last, length: what a log teaches; without one they have no say


def ranker_file(weights: np.ndarray, about: dict) -> dict:
    """weights: two for each voice, in order. A linear form is a network without hidden units."""
    if len(weights) != 2 * len(VOICES):
        raise ValueError(f"{len(weights)} weights where {len(VOICES)} voices need {2 * len(VOICES)}")
    voices = [
        {"name": voice.name, "asset": voice.asset, "pool": voice.pool, "decay": voice.decay} for voice in VOICES
    ]
    linear = [round(float(weight), 6) for weight in weights] + [0] * PAIR_FEATURES
    network = {"linear.weight": linear, "up.weight": [], "up.bias": [], "down.weight": [[]], "down.bias": [0]}
    spec = {"format": FORMAT, "voices": voices, "places": "visits", "visitGapMinutes": CHECKOUT_MINUTES, "scores": "stretch"}
    return spec | {"top": TOP, "longest": MAX_HISTORY, "sequences": []} | about | {"ranker": network}

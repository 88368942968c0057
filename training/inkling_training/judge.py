"""The history encoder as a scorer: from its interests to a score for every item of a catalogue, in PyTorch."""

from collections.abc import Callable

import numpy as np
import torch

from .baselines import Scorer
from .data import Row
from .model import HistoryEncoder
from .runtime import timeline_inputs

Form = Callable[[torch.Tensor, torch.Tensor, torch.Tensor], torch.Tensor]


def score_max(interests: torch.Tensor, strength: torch.Tensor, vectors: torch.Tensor) -> torch.Tensor:
    """max over k of interest_k · item, [B, M]."""
    return (interests @ vectors.T).amax(1)


def score_strength(interests: torch.Tensor, strength: torch.Tensor, vectors: torch.Tensor, scale: float) -> torch.Tensor:
    """log Σ_k strength_k · exp(scale · interest_k · item), [B, M]: the form of the training loss."""
    return torch.logsumexp(interests @ vectors.T * scale + strength.clamp_min(1e-6).log().unsqueeze(-1), 1)


def score_mean(interests: torch.Tensor, strength: torch.Tensor, vectors: torch.Tensor) -> torch.Tensor:
    """Σ_k strength_k · (interest_k · item), [B, M]."""
    return (strength.unsqueeze(-1) * interests).sum(1) @ vectors.T


def encoder_scorer(model: HistoryEncoder, vectors: np.ndarray, form: Form = score_max) -> Scorer:
    """Scores by the PyTorch history encoder."""
    catalog = torch.from_numpy(vectors)

    def scorer(rows: list[Row]) -> np.ndarray:
        inputs = {name: torch.from_numpy(value) for name, value in timeline_inputs(rows, vectors).items()}
        with torch.inference_mode():
            interests, strength, _ = model(**inputs)
            return form(interests, strength, catalog).numpy()

    return scorer

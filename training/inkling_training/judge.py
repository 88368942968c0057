"""Judging on the three sets that no weight was trained on: industrial (paper rows), beauty and games (leave-last)."""

from collections.abc import Callable

import numpy as np
import torch

from .baselines import Scorer
from .data import Row
from .metrics import ranks_of, summarize
from .model import HistoryEncoder
from .runtime import timeline_inputs

JUDGED = ("amazon-industrial", "amazon-beauty", "amazon-games")
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


def ranks(scorer: Scorer, rows: list[Row], exclude_seen: bool, batch: int = 512) -> np.ndarray:
    """Ranks of all targets over the whole catalogue. With exclude_seen, all items of the history fall out, a repeated target too."""
    found = []
    for start in range(0, len(rows), batch):
        part = rows[start : start + batch]
        scores = np.array(scorer(part), np.float32)
        if exclude_seen:
            for i, row in enumerate(part):
                scores[i, row.history] = -np.inf
        rank = ranks_of(scores, np.array([row.target for row in part]))
        if exclude_seen:  # a repeat is a miss: it must not win through ties at minus infinity
            rank[[row.target in row.history for row in part]] = scores.shape[1]
        found.append(rank)
    return np.concatenate(found)


def encoder_scorer(model: HistoryEncoder, vectors: np.ndarray, form: Form = score_max) -> Scorer:
    """Scores by the PyTorch history encoder."""
    catalog = torch.from_numpy(vectors)

    def scorer(rows: list[Row]) -> np.ndarray:
        inputs = {name: torch.from_numpy(value) for name, value in timeline_inputs(rows, vectors).items()}
        with torch.inference_mode():
            interests, strength, _ = model(**inputs)
            return form(interests, strength, catalog).numpy()

    return scorer


def table_row(scorer: Scorer, rows: list[Row], exclude_seen: bool) -> dict[str, float]:
    return summarize(ranks(scorer, rows, exclude_seen))

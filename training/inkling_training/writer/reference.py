"""The graph's decode by the PyTorch model: the whole text so far through the model for each token. What the graph is held to."""

from dataclasses import dataclass

import numpy as np
import torch

from .graph_choice import COLD
from .model import Prefix, Writer
from .vocabulary import Vocabulary

PREFIX = ("control", "vectors", "kinds", "lengths", "named", "mask")


@dataclass
class Decoded:
    """ids int64, logp and lead float32, all [B, T]; lead: how far the likeliest token's logit is before the second's."""

    ids: np.ndarray
    logp: np.ndarray
    lead: np.ndarray


def choose(logits: np.ndarray, noise: float, temperature: float, min_p: float) -> int:
    """The rule of graph_choice.py in plain words, for one row in float64."""
    if temperature < COLD:
        return int(logits.argmax())
    shares = np.exp((logits - logits.max()) / temperature)
    shares[shares < min_p * shares.max()] = 0
    running = shares.cumsum()
    return int(np.argmax(running > noise * running[-1]))


@torch.no_grad()
def decode(writer: Writer, vocabulary: Vocabulary, feeds: dict[str, np.ndarray]) -> Decoded:
    """The graph's outputs for the graph's inputs."""
    writer.eval()
    prefix = Prefix(*(torch.from_numpy(feeds[name]) for name in PREFIX))
    banned = torch.from_numpy(feeds["banned"])
    noise, temperature, min_p = feeds["noise"], float(feeds["temperature"][0]), float(feeds["min_p"][0])
    steps, B = noise.shape
    text, told, leads = [np.full(B, vocabulary.begin)], [], []
    ended = np.zeros(B, bool)
    for step in range(steps):
        logits = writer(prefix, torch.from_numpy(np.stack(text, 1)))[:, -1] + banned
        logp = logits.log_softmax(-1).numpy()
        ids = np.array([choose(row, noise[step, i], temperature, min_p) for i, row in enumerate(logits.double().numpy())])
        first, second = logits.topk(2).values.T.numpy()
        told.append(np.where(ended, 0, logp[np.arange(B), ids]))
        leads.append(np.where(ended, np.inf, first - second))
        text.append(np.where(ended, vocabulary.end, ids))
        ended |= ids == vocabulary.end
        if ended.all():
            break
    return Decoded(np.stack(text[1:], 1), np.stack(told, 1).astype(np.float32), np.stack(leads, 1))

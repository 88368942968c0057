"""A writer nobody trained, and facts nobody met: for tests, timings and the fixture of the product's own tests."""

import numpy as np
import torch

from .corpus import KINDS, LANGUAGES, VOICES
from .model import MASKED, NUM_LENGTHS, Writer, WriterConfig
from .vocabulary import SPECIAL, Vocabulary


def made_up_vocabulary(pieces: int) -> Vocabulary:
    return Vocabulary([*SPECIAL, *(f" p{i}" for i in range(pieces - len(SPECIAL)))])


def made_up_writer(config: WriterConfig, seed: int) -> Writer:
    """Weights large enough that tokens differ in likelihood and lines in what they say."""
    torch.manual_seed(seed)
    writer = Writer(config).eval()
    with torch.no_grad():
        for name, weight in writer.named_parameters():
            if weight.ndim == 1:
                weight.copy_(1 + torch.randn_like(weight) / 5 if "norm" in name else torch.randn_like(weight) / 2)
            else:
                weight.normal_(std=weight.shape[-1] ** -0.5)
        writer.table.weight *= 2
        writer.place.weight *= 4
        writer.query.weight *= 4
    return writer


def made_up_feeds(lines: int, facts: int, pieces: int, dimensions: int, steps: int, seed: int) -> dict[str, np.ndarray]:
    """The graph's inputs: one to `facts` facts a line, padding at the right and all zeros; greedy; pad and begin banned."""
    rng = np.random.default_rng(seed)
    mask = (np.arange(facts) < rng.integers(1, facts + 1, (lines, 1))).astype(np.float32)
    vectors = rng.standard_normal((lines, facts, dimensions))
    vectors /= np.linalg.norm(vectors, axis=-1, keepdims=True)
    present = mask.astype(np.int64)
    banned = np.zeros((lines, pieces + facts), np.float32)
    banned[:, :2] = MASKED
    return {
        "control": np.stack([rng.integers(0, n, lines) for n in (len(LANGUAGES), len(VOICES), NUM_LENGTHS)], 1),
        "vectors": (vectors * mask[..., None]).astype(np.float32),
        "kinds": rng.integers(0, len(KINDS), mask.shape) * present,
        "lengths": rng.integers(1, 20, mask.shape) * present,
        "named": rng.integers(0, 2, mask.shape) * present,
        "mask": mask,
        "banned": banned,
        "noise": rng.random((steps, lines)).astype(np.float32),
        "temperature": np.float32([0]),
        "min_p": np.float32([0]),
    }

"""Item vectors made to fill their space: a catalogue of one trade crowds into a few directions, where everything is like everything.

The mean is taken off and each principal axis divided by a power of its variance, kept in place (no rotation), so that vectors of
texts and of pictures may pass through the same matrix. Made from the catalogue's own vectors: no log, no training.
"""

import numpy as np

POWER = 0.3
FLOOR = 1e-3  # of the greatest variance: axes that hold nothing are not blown up


def whitening(vectors: np.ndarray, power: float = POWER) -> tuple[np.ndarray, np.ndarray]:
    """Unit rows [M, D] → mean [D] and symmetric matrix [D, D], float32."""
    mean = vectors.mean(0, dtype=np.float64)
    centered = vectors.astype(np.float64) - mean
    variance, axes = np.linalg.eigh(centered.T @ centered / len(vectors))
    stretch = np.maximum(variance, max(variance.max() * FLOOR, 1e-12)) ** -power
    return mean.astype(np.float32), ((axes * stretch) @ axes.T).astype(np.float32)


def whiten(vectors: np.ndarray, mean: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """(v - mean) · matrix, of unit length; a text without a known word (zero vector) stays zero."""
    moved = (vectors - mean) @ matrix
    length = np.linalg.norm(moved, axis=-1, keepdims=True)
    known = np.abs(vectors).sum(-1, keepdims=True) > 0
    return np.where(known & (length > 1e-9), moved / np.maximum(length, 1e-9), 0).astype(np.float32)

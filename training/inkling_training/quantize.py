"""Weights to eight bits, in the three layouts that the two runtimes take, and back for the tests."""

import numpy as np


def quantize_rows(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric int8 by row: table [V, D] → int8 [V, D] in [-127, 127] and float32 scale [V]. A zero row keeps scale 0."""
    scale = np.abs(table).max(1) / 127
    packed = np.round(table / np.where(scale > 0, scale, 1)[:, None]).clip(-127, 127)
    return packed.astype(np.int8), scale.astype(np.float32)


def quantize_columns(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric int8 by output column: weight [in, out] → int8 [in, out] and float32 scale [out]."""
    packed, scale = quantize_rows(np.ascontiguousarray(weight.T))
    return np.ascontiguousarray(packed.T), scale


def quantize_blocks(weight: np.ndarray, block: int = 32) -> tuple[np.ndarray, np.ndarray]:
    """The layout of MatMulNBits: weight [out, in] → uint8 [out, in/block, block] around 128 and float32 scale [out · in/block]."""
    out, inner = weight.shape
    if inner % block:
        raise ValueError(f"{inner} inputs are no multiple of the block of {block}")
    packed, scale = quantize_rows(weight.reshape(-1, block))
    return (packed.astype(np.int16) + 128).astype(np.uint8).reshape(out, inner // block, block), scale


def dequantize_blocks(packed: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """The inverse of quantize_blocks, float32 [out, in]."""
    out, blocks, block = packed.shape
    return ((packed.astype(np.float32) - 128).reshape(-1, block) * scale[:, None]).reshape(out, blocks * block)

"""The decoder in plain NumPy, one row, everything computed anew for each token: what the runtime's cache must agree with."""

import numpy as np

from .made_up import DecoderConfig


def _norm(x: np.ndarray, weight: np.ndarray, epsilon: float) -> np.ndarray:
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + epsilon) * weight


def _turn(x: np.ndarray, config: DecoderConfig) -> np.ndarray:
    """Rotary positions from 0 on. x: (N, heads, D), halves turned against each other."""
    half = config.head // 2
    angle = np.arange(len(x))[:, None] * config.theta ** (-np.arange(half) / half)  # (N, D/2)
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
    first, second = x[..., :half], x[..., half:]
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], -1)


def logits(config: DecoderConfig, weights: dict[str, np.ndarray], ids: list[int]) -> np.ndarray:
    """Logits after each of N tokens, (N, V) float64."""
    w = {name: value.astype(np.float64) for name, value in weights.items()}
    x = w["embed_tokens"][ids]  # (N, H)
    n, group = len(ids), config.heads // config.kv_heads
    later = np.triu(np.full((n, n), -np.inf), 1)
    for block in range(config.blocks):
        at = f"layers.{block}."
        y = _norm(x, w[at + "input_layernorm"], config.epsilon)
        q = _turn((y @ w[at + "self_attn.q_proj"]).reshape(n, config.heads, config.head), config)
        k = _turn((y @ w[at + "self_attn.k_proj"]).reshape(n, config.kv_heads, config.head), config)
        v = (y @ w[at + "self_attn.v_proj"]).reshape(n, config.kv_heads, config.head)
        k, v = np.repeat(k, group, 1), np.repeat(v, group, 1)
        scores = np.einsum("nhd,mhd->hnm", q, k) / np.sqrt(config.head) + later
        share = np.exp(scores - scores.max(-1, keepdims=True))
        share /= share.sum(-1, keepdims=True)
        x = x + np.einsum("hnm,mhd->nhd", share, v).reshape(n, -1) @ w[at + "self_attn.o_proj"]
        y = _norm(x, w[at + "post_attention_layernorm"], config.epsilon)
        gate = y @ w[at + "mlp.gate_proj"]
        x = x + (gate / (1 + np.exp(-gate)) * (y @ w[at + "mlp.up_proj"])) @ w[at + "mlp.down_proj"]
    return _norm(x, w["norm"], config.epsilon) @ w["embed_tokens"].T


def decode(config: DecoderConfig, weights: dict[str, np.ndarray], ids: list[int], steps: int) -> tuple[list[int], float]:
    """The likeliest tokens after a prompt, and by how much the likeliest was ahead where it was so by least."""
    said: list[int] = []
    lead = np.inf
    for _ in range(steps):
        last = logits(config, weights, ids + said)[-1]
        second, first = np.sort(last)[-2:]
        lead = min(lead, first - second)
        said.append(int(last.argmax()))
    return said, float(lead)

"""Both models as ONNX graphs, written node by node from the trained weights (see graph.py for the forms).

Operators are kept to those that onnxruntime's CPU provider has in WASM; in the WebGPU form all learned matrices are MatMulNBits.
"""

import numpy as np
import onnx
import torch

from .graph import Graph
from .model import (
    AGE_DECAYS_DAYS,
    MASKED,
    NUM_ACTIONS,
    PLACE_DECAYS,
    SESSION_DECAYS_DAYS,
    Block,
    HistoryEncoder,
    TextEncoder,
)


def array(weight: torch.Tensor) -> np.ndarray:
    return weight.detach().float().numpy()


def export_text(model: TextEncoder, form: str) -> onnx.ModelProto:
    """token_ids int32 [B, T], mask float32 [B, T] → vector float32 [B, 128]. Rows never depend on their batch mates:
    only the table is eight bits in the WASM form, its one linear stays float32 (64 KB)."""
    g = Graph("text-encoder", form)
    ids, mask = g.input("token_ids", "int32", ["B", "T"]), g.input("mask", "float32", ["B", "T"])
    rows = g.rows(array(model.folded_table()), ids)  # (B, T, D)
    total = g.sum(g.op("Mul", rows, g.unsqueeze(mask, -1)), 1)  # (B, D)
    weight = array(model.linear.weight)
    if form == "q8":
        projected = g.op("MatMul", total, g.constant(weight.T, "w"))
    else:
        projected = g.linear(total, weight)
    g.output(g.normalize(projected), "vector", ["B", model.config.dimensions])
    return g.model()


def layer_norm(g: Graph, x: str, norm: torch.nn.LayerNorm) -> str:
    return g.op("LayerNormalization", x, g.constant(array(norm.weight), "w"), g.constant(array(norm.bias), "b"), axis=-1, epsilon=norm.eps)


def decays(g: Graph, x: str, scales: tuple[float, ...]) -> list[str]:
    """exp(-x / scale) for each scale."""
    return [g.op("Exp", g.op("Mul", x, g.number(-1 / scale))) for scale in scales]


def logarithm(g: Graph, x: str, divisor: float) -> str:
    """log(1 + x) / divisor."""
    return g.op("Mul", g.op("Log", g.op("Add", x, g.number(1))), g.number(1 / divisor))


def event_features(g: Graph, items: str, action: str, age_days: str, mask: str) -> tuple[str, str]:
    """The features of model.event_features in the same order; returns features and gram."""
    mask3 = g.unsqueeze(mask, -1)
    total = g.sum(mask, 1, keep=True)
    place = g.op("Mul", g.op("Sub", total, g.op("CumSum", mask, g.constant(np.array(1, np.int32)))), mask)
    is_last = g.op("Mul", g.op("Cast", g.op("Less", place, g.number(0.5)), to=1), mask)
    age = g.op("Relu", age_days)
    since = g.op("Relu", g.op("Sub", age, g.sum(g.op("Mul", is_last, age), 1, keep=True)))
    last = g.sum(g.op("Mul", g.unsqueeze(is_last, -1), items), 1, keep=True)
    mean = g.op("Div", g.sum(g.op("Mul", mask3, items), 1, keep=True), g.unsqueeze(g.op("Max", total, g.number(1)), -1))
    gram = g.op("MatMul", items, g.op("Transpose", items, perm=[0, 2, 1]))
    alike = g.op("Mul", g.op("Relu", gram), g.unsqueeze(mask, 1))
    square = g.op("Mul", alike, alike)
    sixth = g.op("Mul", g.op("Mul", square, square), square)
    to_last, to_mean = g.sum(g.op("Mul", items, last), -1), g.sum(g.op("Mul", items, mean), -1)
    positive = g.op("Relu", to_last)
    ones = g.op("Add", g.op("Mul", mask, g.number(0)), g.number(1))
    columns = [
        logarithm(g, age, 6),
        *decays(g, age, AGE_DECAYS_DAYS),
        logarithm(g, since, 6),
        *decays(g, since, SESSION_DECAYS_DAYS),
        logarithm(g, place, 4),
        *decays(g, place, PLACE_DECAYS),
        to_last,
        g.op("Mul", positive, positive),
        to_mean,
        logarithm(g, g.sum(square, -1), 4),
        logarithm(g, g.sum(sixth, -1), 4),
        is_last,
        g.op("Mul", ones, logarithm(g, total, 4)),
        ones,
    ]
    numbers = g.constant(np.arange(NUM_ACTIONS, dtype=np.int32), "actions")
    actions = g.op("Cast", g.op("Equal", g.unsqueeze(action, -1), numbers), to=1)  # (B, N, 8)
    stacked = g.op("Concat", actions, *[g.unsqueeze(column, -1) for column in columns], axis=-1)
    return g.op("Mul", stacked, mask3), gram


def attention_block(g: Graph, h: str, gram: str, bias: str, block: Block) -> str:
    """Mirrors model.Block; bias is (B, 1, 1, N)."""
    heads, width = block.heads, block.qkv.weight.shape[1]
    split = g.integers(0, 0, heads, width // heads)
    packed = g.linear(layer_norm(g, h, block.norm1), array(block.qkv.weight))
    parts = [g.slice(packed, 2, i * width, (i + 1) * width) for i in range(3)]
    q, k, v = (g.op("Reshape", part, split) for part in parts)  # (B, N, heads, W / heads)
    q, v = (g.op("Transpose", x, perm=[0, 2, 1, 3]) for x in (q, v))
    k = g.op("Transpose", k, perm=[0, 2, 3, 1])
    logits = g.op("Mul", g.op("MatMul", q, k), g.number((width // heads) ** -0.5))
    pull = g.op("Mul", g.unsqueeze(gram, 1), g.constant(array(block.pull).reshape(1, -1, 1, 1), "w"))
    shares = g.op("Softmax", g.op("Add", g.op("Add", logits, pull), bias), axis=-1)
    mixed = g.op("Transpose", g.op("MatMul", shares, v), perm=[0, 2, 1, 3])
    mixed = g.op("Reshape", mixed, g.integers(0, 0, width))
    h = g.op("Add", h, g.linear(mixed, array(block.out.weight)))
    inner = g.op("Relu", g.linear(layer_norm(g, h, block.norm2), array(block.up.weight)))
    return g.op("Add", h, g.linear(inner, array(block.down.weight)))


def export_history(model: HistoryEncoder, form: str) -> onnx.ModelProto:
    """items [B, N, 128], action int32 [B, N], age_days [B, N], mask [B, N] → interests, strength, attention."""
    config = model.config
    D, K = config.dimensions, config.interests
    g = Graph("history-encoder", form)
    items, action = g.input("items", "float32", ["B", "N", D]), g.input("action", "int32", ["B", "N"])
    age_days, mask = g.input("age_days", "float32", ["B", "N"]), g.input("mask", "float32", ["B", "N"])
    features, gram = event_features(g, items, action, age_days, mask)
    bias = g.op("Mul", g.op("Sub", g.number(1), mask), g.number(MASKED))  # (B, N)
    h = g.op("Add", g.linear(items, array(model.read_item.weight)), g.linear(features, array(model.read_features.weight)))
    for block in model.blocks:
        h = attention_block(g, h, gram, g.unsqueeze(bias, 1, 2), block)
    h = layer_norm(g, h, model.norm)
    slots = g.op("Add", g.linear(h, array(model.slot_state.weight)), g.linear(features, array(model.slot_features.weight)))
    queries, keys = g.linear(items, array(model.anchor_query.weight)), g.linear(items, array(model.anchor_key.weight))
    focus, away = array(model.focus), array(model.away)
    column = lambda i: g.op("Squeeze", g.slice(slots, 2, i, i + 1), g.integers(-1))  # noqa: E731  (B, N)
    covered, shares = "", []
    for k in range(K):
        start = g.op("Add", column(k), bias)
        if covered:
            start = g.op("Sub", start, g.op("Mul", covered, g.number(float(away[k]))))
        begin = g.unsqueeze(g.op("Softmax", start, axis=-1), -1)
        anchor = g.sum(g.op("Mul", begin, queries), 1, keep=True)
        near = g.sum(g.op("Mul", keys, anchor), -1)
        logits = g.op("Add", g.op("Add", g.op("Mul", near, g.number(float(focus[k]))), column(K + k)), bias)
        shares.append(g.unsqueeze(g.op("Softmax", logits, axis=-1), 1))
        covered = g.op("Max", covered, near) if covered else g.op("Relu", near)
    attention = g.op("Concat", *shares, axis=1)  # (B, K, N)
    gathered = g.linear(g.op("MatMul", attention, g.linear(items, array(model.value.weight))), array(model.output.weight))
    state = g.op("MatMul", attention, h)
    interests = g.normalize(g.op("Add", gathered, g.linear(state, array(model.correction.weight))))
    facts = g.op("MatMul", attention, features)
    scores = g.op("Add", g.linear(state, array(model.strength_state.weight)), g.linear(facts, array(model.strength_features.weight)))
    scores = g.op("Add", g.op("Squeeze", scores, g.integers(-1)), g.constant(array(model.strength_bias), "b"))
    g.output(interests, "interests", ["B", K, D])
    g.output(g.op("Softmax", scores, axis=-1), "strength", ["B", K])
    g.output(attention, "attention", ["B", K, "N"])
    return g.model()

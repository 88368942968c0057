"""The writer's decoder as a Llama in one ONNX graph with past keys and values, as transformers.js runs it.

int8 by output column with DynamicQuantizeLinear, as Hugging Face's `model_quantized.onnx` files are; attention, rotary positions
and norms in onnxruntime's fused operators, which is the fastest form of a graph of single steps that we know.
"""

import numpy as np
import onnx
from onnx import TensorProto

from ..graph import Graph
from ..writer.decoder import Decoder, DecoderBlock

FUSED = "com.microsoft"
CONTEXT = 2_048
THETA = 10_000.0


def angles(size: int) -> tuple[np.ndarray, np.ndarray]:
    """Cosines and sines [CONTEXT, size / 2] of Llama's rotary positions."""
    turn = np.arange(CONTEXT)[:, None] * THETA ** (-np.arange(0, size, 2) / size)
    return np.cos(turn).astype(np.float32), np.sin(turn).astype(np.float32)


def norm(g: Graph, x: str, weight: np.ndarray) -> str:
    """In plain operators, which onnxruntime fuses by itself."""
    mean = g.op("ReduceMean", g.op("Pow", x, g.number(2)), axes=[-1], keepdims=1)
    unit = g.op("Div", x, g.op("Sqrt", g.op("Add", mean, g.number(1e-6))))
    return g.op("Mul", unit, g.constant(weight, "norm"))


def add_and_norm(g: Graph, h: str, change: str, weight: np.ndarray) -> tuple[str, str]:
    """h + change, normed and as it is."""
    normed, mean, variance, total = g.op(
        "SkipSimplifiedLayerNormalization", h, change, g.constant(weight, "norm"), outputs=4, domain=FUSED, epsilon=1e-6
    )
    for place, name in enumerate(g.nodes[-1].output):
        if name in (mean, variance):
            g.nodes[-1].output[place] = ""
    return normed, total


def run_block(g: Graph, normed: str, h: str, block: DecoderBlock, past: list[str], places: list[str], heads: int):
    """Returns h, the change that is still to be added, and keys and values."""
    qkv = g.linear(normed, block.qkv)
    mixed, keys, values = g.op(
        "GroupQueryAttention", qkv, "", "", *past, *places, outputs=3, domain=FUSED, num_heads=heads, kv_num_heads=heads, do_rotary=1
    )
    normed, h = add_and_norm(g, h, g.linear(mixed, block.out), block.norm2)
    gate, up = g.op("Split", g.linear(normed, block.gate_up), outputs=2, axis=-1)
    inner = g.op("Mul", g.op("QuickGelu", gate, domain=FUSED, alpha=1.0), up)
    return h, g.linear(inner, block.down), (keys, values)


def export_llama(decoder: Decoder, form: str) -> onnx.ModelProto:
    """input_ids int64 [B, N], attention_mask int64 [B, past + N], num_logits_to_keep int64 [], past_key_values.i.key and .value
    [B, heads, past, W / heads] → logits [B, kept, V] and present.i.key and .value.

    The first dim of the past is called `batch_size`: transformers.js finds it by that name."""
    g = Graph("llama", form)
    width, heads = decoder.table.shape[1], decoder.heads
    ids = g.input("input_ids", "int64", ["batch_size", "sequence_length"])
    mask = g.input("attention_mask", "int64", ["batch_size", "total_sequence_length"])
    kept = g.input("num_logits_to_keep", "int64", [])
    shape = ["batch_size", heads, "past_sequence_length", width // heads]
    pasts = [
        [g.input(f"past_key_values.{i}.{kind}", "float32", shape) for kind in ("key", "value")] for i in range(len(decoder.blocks))
    ]
    lengths = g.op("Cast", g.op("Sub", g.sum(mask, 1), g.integers(1)), to=TensorProto.INT32)
    total = g.op("Gather", g.op("Shape", mask), g.constant(np.array(1, np.int64), "i"), axis=0)
    places = [lengths, g.op("Cast", total, to=TensorProto.INT32), *(g.constant(value, "angle") for value in angles(width // heads))]
    h, change = g.rows(decoder.table, ids), ""
    caches = []
    for block, past in zip(decoder.blocks, pasts, strict=True):
        normed, h = add_and_norm(g, h, change, block.norm1) if change else (norm(g, h, block.norm1), h)
        h, change, cache = run_block(g, normed, h, block, past, places, heads)
        caches.append(cache)
    state, _ = add_and_norm(g, h, change, decoder.norm)
    last = g.op("Slice", state, g.unsqueeze(g.op("Neg", kept), 0), g.integers(2**31 - 1), g.integers(1))
    g.output(g.linear(last, decoder.table), "logits", ["batch_size", "num_logits", len(decoder.table)])
    for i, cache in enumerate(caches):
        for kind, value in zip(("key", "value"), cache, strict=True):
            g.output(value, f"present.{i}.{kind}", ["batch_size", heads, "total_sequence_length", width // heads])
    return g.model()

"""The writer's whole decode as one ONNX graph, written node by node from the trained weights.

    prefix ──► blocks ──► keys and values, pointers         once
                                │
    Loop   token ──► blocks ──► logits ──► next token       until every line has ended, or noise has no more rows

A batch in one call: keys and values never leave the runtime's memory. A line's result does not depend on the others of its batch.
"""

import numpy as np
import onnx

from .graph_choice import taste_of
from .graph_forms import WriterGraph
from .graph_prefix import know, pointer_bias
from .graph_step import Rules, step_body
from .model import Writer
from .vocabulary import Vocabulary


def inputs_of(dimensions: int) -> list[tuple[str, str, list[int | str]]]:
    """Name, dtype and shape: B lines, F facts, N pieces + F, S steps at most (one uniform number in [0, 1) each).

    mask 1 = a fact; named 1 = may be pointed at; banned is added to the logits; temperature below 0.01: the likeliest;
    min_p: tokens with less than this share of the likeliest one's probability are not taken."""
    return [
        ("control", "int64", ["B", 3]),
        ("vectors", "float32", ["B", "F", dimensions]),
        *((name, "int64", ["B", "F"]) for name in ("kinds", "lengths", "named")),
        ("mask", "float32", ["B", "F"]),
        ("banned", "float32", ["B", "N"]),
        ("noise", "float32", ["S", "B"]),
        ("temperature", "float32", [1]),
        ("min_p", "float32", [1]),
    ]


OUTPUTS = [("ids", "int64", ["B", "T"]), ("logp", "float32", ["B", "T"])]


def export_writer(writer: Writer, vocabulary: Vocabulary, form: str) -> onnx.ModelProto:
    """ids and logp [B, T], T ≤ S. After its end a line goes on with `end` at a log-probability of 0. S is at most config.most."""
    if len(vocabulary) != writer.config.pieces:
        raise ValueError(f"the writer has {writer.config.pieces} pieces, its vocabulary {len(vocabulary)}")
    g = WriterGraph("writer", form)
    inputs = {name: g.input(name, dtype, shape) for name, dtype, shape in inputs_of(writer.config.dimensions)}
    known = know(g, writer, inputs)
    num_lines = g.op("Slice", g.op("Shape", inputs["control"]), g.integers(0), g.integers(1))
    num_steps = g.op("Slice", g.op("Shape", inputs["noise"]), g.integers(0), g.integers(1))
    of_pointers = g.op("Pad", pointer_bias(g, inputs), g.integers(0, writer.config.pieces, 0, 0))
    seen = g.op("Pad", known.bias, g.op("Concat", g.integers(0, 0, 0), num_steps, axis=0))
    rules = Rules(g.op("Add", inputs["banned"], of_pointers), g.unsqueeze(seen, 1, 2), vocabulary.end)
    begin = g.op("Expand", g.integers(vocabulary.begin), num_lines)
    ended = g.op("Expand", g.constant(np.array([False]), "no"), num_lines)
    caches = [value for cache in known.caches for value in cache]
    body = step_body(g, writer, known, taste_of(g, inputs), rules)
    *_, ids, logp = g.loop(g.op("Squeeze", num_steps, g.integers(0)), [begin, ended, *caches], body)
    for value, (name, dtype, shape) in zip((ids, logp), OUTPUTS, strict=True):
        g.output(g.op("Transpose", value, perm=[1, 0]), name, shape, dtype)
    return g.model()

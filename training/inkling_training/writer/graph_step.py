"""One step of the decode: the last token in, the next one out. The body of the Loop."""

from dataclasses import dataclass

from onnx import TensorProto

from ..export import array
from .graph_block import add_and_norm, run_block
from .graph_choice import Taste, choose
from .graph_forms import WriterGraph
from .graph_prefix import Known
from .model import Writer


@dataclass
class Rules:
    """bias [B, N]: added to the logits; seen [B, 1, 1, 1 + F + steps]: of the prefix and of all steps; end: the id that ends a line."""

    bias: str
    seen: str
    end: int


def read_token(g: WriterGraph, writer: Writer, known: Known, ids: str) -> str:
    """ids [B] → [B, 1, W] without place."""
    pieces = writer.config.pieces
    piece = g.rows(array(writer.table.weight), g.op("Min", ids, g.integers(pieces - 1)))
    place = g.op("Max", g.op("Sub", ids, g.integers(pieces)), g.integers(0))
    fact = g.op("GatherND", known.told, g.unsqueeze(place, -1), batch_dims=1)
    is_pointer = g.unsqueeze(g.op("GreaterOrEqual", ids, g.integers(pieces)), -1)
    return g.op("Add", g.unsqueeze(g.op("Where", is_pointer, fact, piece), 1), known.item)


def step_body(outer: WriterGraph, writer: Writer, known: Known, taste: Taste, rules: Rules) -> WriterGraph:
    """(step, go on, id, ended, caches) → (go on, id, ended, caches, id, log-probability)."""
    config = writer.config
    g = outer.body("step")
    step = g.inner_input("number", "int64", [])
    g.inner_input("go_on", "bool", [])
    ids, ended = g.inner_input("id", "int64", ["B"]), g.inner_input("ended", "bool", ["B"])
    cache_shape = ["B", config.heads, None, config.width // config.heads]
    pasts = [tuple(g.inner_input(f"{kind}_{i}", "float32", cache_shape) for kind in ("keys", "values")) for i in range(config.blocks)]

    h = read_token(g, writer, known, ids)
    change = g.op("Gather", g.constant(array(writer.place.weight), "table"), g.unsqueeze(step, 0), axis=0)
    written = g.op("Add", step, g.integers(1))
    size = g.op("Add", g.op("Slice", g.op("Shape", known.bias), g.integers(1), g.integers(2)), written)
    seen = g.op("Slice", rules.seen, g.integers(0), size, g.integers(3))
    caches = []
    for block, past in zip(writer.blocks, pasts, strict=True):
        _, h, change, cache = run_block(g, h, change, seen, block, past)
        caches.append(cache)
    state, _ = add_and_norm(g, h, change, writer.norm)  # (B, 1, W)
    words, pointers = g.linear(state, array(writer.table.weight)), g.op("MatMul", state, known.pointers)
    logits = g.op("Squeeze", g.op("Concat", words, pointers, axis=-1), g.integers(1))
    chosen, logp = choose(g, g.op("Add", logits, rules.bias), taste, step)

    chosen = g.op("Where", ended, g.integers(rules.end), chosen)
    logp = g.op("Where", ended, g.number(0), logp)
    has_ended = g.op("Equal", chosen, g.integers(rules.end))
    all_ended = g.op("Cast", g.op("ReduceMin", g.op("Cast", has_ended, to=TensorProto.INT32), keepdims=0), to=TensorProto.BOOL)
    g.inner_output(g.op("Not", all_ended), "go_on", "bool", [])
    g.inner_output(chosen, "id", "int64", ["B"])
    g.inner_output(has_ended, "ended", "bool", ["B"])
    for i, cache in enumerate(caches):
        for kind, value in zip(("keys", "values"), cache, strict=True):
            g.inner_output(value, f"{kind}_{i}", "float32", cache_shape)
    g.inner_output(chosen, "said", "int64", ["B"])
    g.inner_output(logp, "said_logp", "float32", ["B"])
    return g

"""What is known before the first word, in a graph: computed once, kept for every step. Mirrors Writer.read and the pointers' keys."""

from dataclasses import dataclass

import numpy as np
from onnx import TensorProto

from ..export import array
from .graph_block import add_and_norm, run_block
from .graph_forms import WriterGraph
from .model import ITEM, MASKED, MAX_WORDS, Writer

REST = 2**31 - 1


@dataclass
class Known:
    """bias [B, 1 + F], MASKED where there is no fact; caches: keys and values by block; told [B, F, W]: a pointer as it is read
    back in; item [B, 1, W]: what every token carries; pointers [B, W, F]: a state times these is the pointers' logits."""

    bias: str
    caches: list[tuple[str, str]]
    told: str
    item: str
    pointers: str


def sum_of_rows(g: WriterGraph, tables: list, columns: list[str], x: str) -> str:
    """x plus a row of each table. The tables are small: float32 in all forms."""
    for table, column in zip(tables, columns, strict=True):
        x = g.op("Add", x, g.op("Gather", g.constant(array(table.weight), "table"), column, axis=0))
    return x


def read_prefix(g: WriterGraph, writer: Writer, inputs: dict[str, str]) -> tuple[str, str]:
    """The prefix [B, 1 + F, W] without slots, and the slots [1 + F, W]: of [language, voice, length] it has none."""
    tables = [array(table.weight) for table in writer.control]
    starts = np.cumsum([0, *(len(table) for table in tables[:-1])])
    rows = g.op("Add", inputs["control"], g.constant(starts.astype(np.int64), "starts"))
    control = g.sum(g.op("Gather", g.constant(np.concatenate(tables), "table"), rows, axis=0), 1, keep=True)
    lengths = g.op("Min", inputs["lengths"], g.integers(MAX_WORDS))
    facts = sum_of_rows(
        g,
        [writer.kind, writer.length, writer.named],
        [inputs["kinds"], lengths, inputs["named"]],
        g.linear(inputs["vectors"], array(writer.read_fact.weight)),
    )
    prefix = g.op("Concat", control, facts, axis=1)
    size = g.op("Slice", g.op("Shape", prefix), g.integers(1), g.integers(2))
    slots = np.pad(array(writer.slot.weight), ((1, 0), (0, 0)))
    return prefix, g.op("Slice", g.constant(slots, "table"), g.integers(0), size, g.integers(0))


def item_of(g: WriterGraph, writer: Writer, inputs: dict[str, str], facts: str) -> str:
    """[B, 1, W]: the facts that are the item, as each token of the text carries them."""
    is_item = g.op("Cast", g.op("Equal", inputs["kinds"], g.integers(ITEM)), to=TensorProto.FLOAT)
    chosen = g.unsqueeze(g.op("Mul", is_item, inputs["mask"]), 1)  # (B, 1, F)
    return g.linear(g.op("MatMul", chosen, facts), array(writer.item.weight))


def know(g: WriterGraph, writer: Writer, inputs: dict[str, str]) -> Known:
    """Runs the prefix through all blocks."""
    absent = g.op("Sub", g.number(1), g.op("Pad", inputs["mask"], g.integers(0, 1, 0, 0), g.number(1)))
    bias = g.op("Mul", absent, g.number(MASKED))  # (B, 1 + F)
    h, change = read_prefix(g, writer, inputs)
    shape = g.op("Shape", bias)
    size = g.op("Slice", shape, g.integers(1), g.integers(2))
    # The fused attention wants a row of the bias for each that looks.
    whole = g.op("Expand", g.unsqueeze(bias, 1, 2), g.op("Concat", g.integers(1, 1), size, g.integers(1), axis=0))
    facts, caches = "", []
    for block in writer.blocks:
        begun, h, change, cache = run_block(g, h, change, whole, block)
        facts = facts or g.slice(begun, 1, 1, REST)
        caches.append(cache)
    states = g.slice(add_and_norm(g, h, change, writer.norm)[0], 1, 1, REST)  # (B, F, W)
    # (query · state) · (key · fact) is state · (queryᵀ · key · fact): one matrix, and none in the steps.
    between = array(writer.query.weight).T @ array(writer.key.weight) / writer.config.width**0.5
    pointers = g.op("Transpose", g.linear(states, between), perm=[0, 2, 1])
    told = g.op("Add", facts, g.constant(array(writer.pointer), "pointer"))
    return Known(bias, caches, told, item_of(g, writer, inputs, facts), pointers)


def pointer_bias(g: WriterGraph, inputs: dict[str, str]) -> str:
    """[B, F]: MASKED where there is no fact or it may not be named."""
    may = g.op("Mul", inputs["mask"], g.op("Cast", inputs["named"], to=TensorProto.FLOAT))
    return g.op("Mul", g.op("Sub", g.number(1), may), g.number(MASKED))

"""A block of the writer in a graph, for the prefix and for one step alike. Mirrors model.Block.

Fused operators save 3 % of the whole decode in WASM over plain ones after the optimiser (under Node, batch of 10: 31.6 ms
against 32.5). Grouped-query attention is level (31.7), but by its lengths alone facts would have to stand before all padding.
"""

from ..export import array
from .graph_forms import WriterGraph
from .model import Block, RMSNorm

FUSED = "com.microsoft"


def add_and_norm(g: WriterGraph, h: str, change: str, norm: RMSNorm) -> tuple[str, str]:
    """h + change, normed and as it is. `change` may lack the batch."""
    weight = g.constant(array(norm.weight), "norm")
    normed, mean, variance, total = g.op(
        "SkipSimplifiedLayerNormalization", h, change, weight, outputs=4, domain=FUSED, epsilon=1e-6
    )
    # Of the four outputs two are for training.
    for place, name in enumerate(g.nodes[-1].output):
        if name in (mean, variance):
            g.nodes[-1].output[place] = ""
    return normed, total


def attend(g: WriterGraph, normed: str, bias: str, block: Block, past: tuple[str, ...] = ()) -> tuple[str, str, str]:
    """normed [B, N, W], bias [B, 1, N, seen] → what attention adds to h, and keys and values [B, heads, seen, W / heads]."""
    q, k, v = g.op("Split", g.linear(normed, array(block.qkv.weight)), outputs=3, axis=-1)
    mixed, keys, values = g.op(
        "MultiHeadAttention", q, k, v, "", "", bias, *past, outputs=3, domain=FUSED, num_heads=block.heads
    )
    return g.linear(mixed, array(block.out.weight)), keys, values


def gated(g: WriterGraph, normed: str, block: Block) -> str:
    """What the gated network adds to h."""
    gate, up = g.op("Split", g.linear(normed, array(block.gate_up.weight)), outputs=2, axis=-1)
    # With alpha 1 it is SiLU.
    open_gate = g.op("QuickGelu", gate, domain=FUSED, alpha=1.0)
    return g.linear(g.op("Mul", open_gate, up), array(block.down.weight))


def run_block(
    g: WriterGraph, h: str, change: str, bias: str, block: Block, past: tuple[str, ...] = ()
) -> tuple[str, str, str, tuple[str, str]]:
    """One block; a change is added to h where the next norm is made. Returns what went in, h, the change, and keys and values."""
    normed, begun = add_and_norm(g, h, change, block.norm1)
    added, keys, values = attend(g, normed, bias, block, past)
    normed, h = add_and_norm(g, begun, added, block.norm2)
    return begun, h, gated(g, normed, block), (keys, values)

"""The writer's decoder as plain matrices, read back from the file that ships: what its peers are given to run."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from .graph_forms import MIDDLE


@dataclass
class DecoderBlock:
    """In PyTorch's order, float32: norm1, norm2 [W]; qkv [3 W, W]; out [W, W]; gate_up [2 I, W]; down [W, I]."""

    norm1: np.ndarray
    qkv: np.ndarray
    out: np.ndarray
    norm2: np.ndarray
    gate_up: np.ndarray
    down: np.ndarray


@dataclass
class Decoder:
    """table [V, W], also the output; norm [W]. No rotary positions: what runs it adds its own."""

    table: np.ndarray
    blocks: list[DecoderBlock]
    norm: np.ndarray
    heads: int

    @property
    def inner(self) -> int:
        return self.blocks[0].down.shape[1]


def read_decoder(path: Path, num_pieces: int) -> Decoder:
    """From the WASM form, whose weights are whole numbers: eight bits by output column give the same ones again.

    @raises ValueError: if the file is not laid out as graph.py lays it out.
    """
    graph = onnx.load(path).graph
    constants = {each.name: each for each in graph.initializer}

    def value(name: str) -> np.ndarray:
        return numpy_helper.to_array(constants[name])

    def matrix(node: onnx.NodeProto) -> np.ndarray:
        return (value(node.input[1]).astype(np.float32) - MIDDLE).T * value(node.input[3])[:, None]

    loop = next(node for node in graph.node if node.op_type == "Loop")
    body = next(each.g for each in loop.attribute if each.name == "body")
    matrices = [matrix(node) for node in body.node if node.op_type == "MatMulIntegerToFloat"]
    norms = [value(node.input[2]) for node in body.node if node.op_type == "SkipSimplifiedLayerNormalization"]
    heads = {
        attribute.i
        for node in body.node
        if node.op_type == "MultiHeadAttention"
        for attribute in node.attribute
        if attribute.name == "num_heads"
    }
    *inside, table = matrices
    if len(inside) % 4 or len(norms) != len(inside) // 2 + 1 or len(table) != num_pieces or len(heads) != 1:
        raise ValueError(f"{path}: {len(matrices)} matrices, {len(norms)} norms and a table of {len(table)} rows in a step")
    blocks = []
    for i in range(len(inside) // 4):
        qkv, out, gate_up, down = inside[4 * i : 4 * i + 4]
        blocks.append(DecoderBlock(norms[2 * i], qkv, out, norms[2 * i + 1], gate_up, down))
    return Decoder(table, blocks, norms[-1], heads.pop())

"""The house's graph with what a decode in one call needs: a Loop, and rows that never depend on their batch mates.

q8     weights int8 by output column, activations int8 by row, the product whole numbers
nbits  as everywhere; the table of pieces is also the output matrix, stored once in both forms

DynamicQuantizeLinear has one scale for the whole batch, so a line would depend on the lines written beside it. A scale a row,
made by hand, costs little. Twelve tokens in headless Chromium, WASM, one thread, ten lines / forty:

    a scale a row                                    31 / 106 ms
    one scale for the batch                          29 / 100
    float32, unpacked from int8 when opened          51 / 192     (as float32 in the file)
    float32, unpacked from int8 on every call        63 / 210
    MatMulNBits                                     135 / 274
"""

from collections.abc import Sequence

import numpy as np
from onnx import TensorProto, helper

from ..graph import KINDS, Graph
from ..quantize import quantize_blocks, quantize_columns

MIDDLE = 128


class WriterGraph(Graph):
    """Its linear maps and its look-ups share their weights, also with the bodies of its loops."""

    # 32 would make the file 5.1 MB, 64 makes it 4.8.
    block = 64

    def body(self, name: str) -> "WriterGraph":
        """The inside of a Loop: nodes of its own, constants of this graph, whose values it may read."""
        inner = WriterGraph(name, self.form)
        inner.constants, inner.scope = self.constants, f"{name}_"
        return inner

    def inner_input(self, name: str, dtype: str, shape: Sequence[int | str | None]) -> str:
        """An input by the name it has in this body alone."""
        self.inputs.append(helper.make_tensor_value_info(f"{self.scope}{name}", KINDS[dtype], shape))
        return f"{self.scope}{name}"

    def inner_output(self, value: str, name: str, dtype: str, shape: Sequence[int | str | None]) -> None:
        self.output(value, f"{self.scope}{name}_out", shape, dtype)

    def loop(self, trips: str, carried: Sequence[str], body: "WriterGraph") -> list[str]:
        """Runs body (trip, go on, carried …) → (go on, carried …, told …) and returns the last carried and all that was told."""
        names = [f"{body.scope}{i}" for i in range(len(body.outputs) - 1)]
        inside = helper.make_graph(body.nodes, body.name, body.inputs, body.outputs)
        self.nodes.append(helper.make_node("Loop", [trips, "", *carried], names, name=body.name, body=inside))
        return names

    def linear(self, x: str, weight: np.ndarray) -> str:
        if self.form != "q8":
            return super().linear(x, weight)
        packed, scale = self.pack(weight)
        middle, one = self.constant(np.array(MIDDLE, np.uint8), "middle"), self.number(1)
        most = self.op("ReduceMax", self.op("Abs", x), axes=[-1], keepdims=1)
        # A fact that is padding is all zeros.
        stretch = self.op("Div", self.number(127), self.op("Max", most, self.number(1e-9)))
        integer = self.op("QuantizeLinear", self.op("Mul", x, stretch), one, middle)
        product = self.op(
            "MatMulIntegerToFloat", integer, packed, one, self.constant(scale, "s"), middle, middle, domain="com.microsoft"
        )
        return self.op("Div", product, stretch)

    def pack(self, weight: np.ndarray) -> tuple[str, np.ndarray]:
        """[out, in] → a constant uint8 [in, out] around 128 and its scale [out]. Unsigned, and activations too: WASM has no fast
        kernel for signed ones (7 times slower), and Python's exact kernels refuse signed weights that two products share."""
        packed, scale = quantize_columns(np.asarray(weight, np.float32).T)
        return self.constant((packed.astype(np.int16) + MIDDLE).astype(np.uint8), "w"), scale

    def rows(self, table: np.ndarray, index: str) -> str:
        """Rows [B, W] of a table [V, W] that is also a `linear`: from the same bytes."""
        if self.form == "fp32":
            return super().rows(table, index)
        if self.form == "q8":
            packed, scale = self.pack(table)
            picked = self.op("Transpose", self.op("Gather", packed, index, axis=1), perm=[1, 0])
            centered = self.op("Sub", self.op("Cast", picked, to=TensorProto.FLOAT), self.number(MIDDLE))
            return self.op("Mul", centered, self.op("Gather", self.constant(scale[:, None], "scale"), index, axis=0))
        packed, scale = quantize_blocks(table, self.block)
        picked = self.op(
            "GatherBlockQuantized",
            self.constant(packed, "w"),
            index,
            self.constant(scale.reshape(*packed.shape[:2], 1), "scale"),
            domain="com.microsoft",
            bits=8,
            block_size=packed.shape[2],
            gather_axis=0,
            quantize_axis=2,
        )
        return self.op("Reshape", picked, self.integers(-1, table.shape[1]))

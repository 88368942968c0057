"""A small writer of ONNX graphs, so that one description of a model gives its fp32, WASM and WebGPU form.

Every matrix of learned weights goes through `linear`, and only there do the forms differ:
fp32   MatMul
q8     DynamicQuantizeLinear + MatMulInteger, weights int8 by output column (WASM)
nbits  com.microsoft MatMulNBits, 8 bits, blocks of `block` inputs, accuracy_level 0 (WebGPU)
"""

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .quantize import quantize_blocks, quantize_columns, quantize_rows

OPSET = 17
KINDS = {"float32": TensorProto.FLOAT, "int32": TensorProto.INT32, "int64": TensorProto.INT64, "bool": TensorProto.BOOL}


class Graph:
    """Collects nodes and constants; every method returns the name of its output. block: inputs that share a scale in MatMulNBits."""

    block = 32

    def __init__(self, name: str, form: str) -> None:
        if form not in ("fp32", "q8", "nbits"):
            raise ValueError(f"form {form!r}: one of fp32, q8, nbits")
        self.name, self.form, self.scope = name, form, ""
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self.count = 0

    def input(self, name: str, dtype: str, shape: Sequence[int | str]) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, KINDS[dtype], shape))
        return name

    def output(self, value: str, name: str, shape: Sequence[int | str], dtype: str = "float32") -> None:
        self.nodes.append(helper.make_node("Identity", [value], [name], name=f"out_{name}"))
        self.outputs.append(helper.make_tensor_value_info(name, KINDS[dtype], shape))

    def constant(self, value: np.ndarray, hint: str = "c", shared: bool = True) -> str:
        """Stores an array once; equal arrays of one dtype share their name, unless they may not be shared."""
        value = np.ascontiguousarray(value)
        key = f"{value.dtype}{value.shape}{hash(value.tobytes())}" + ("" if shared else f" {len(self.constants)}")
        if key not in self.constants:
            self.constants[key] = numpy_helper.from_array(value, f"{hint}_{len(self.constants)}")
        return self.constants[key].name

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32), "n")

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64), "i")

    def op(self, kind: str, *inputs: str, outputs: int = 1, domain: str = "", **attributes) -> str | list[str]:
        self.count += 1
        name = f"{self.scope}{kind}_{self.count}"
        names = [name + (f"_{i}" if outputs > 1 else "") for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=name, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def sum(self, x: str, axis: int, keep: bool = False) -> str:
        return self.op("ReduceSum", x, self.integers(axis), keepdims=int(keep))

    def unsqueeze(self, x: str, *axes: int) -> str:
        return self.op("Unsqueeze", x, self.integers(*axes))

    def slice(self, x: str, axis: int, start: int, stop: int) -> str:
        return self.op("Slice", x, self.integers(start), self.integers(stop), self.integers(axis))

    def linear(self, x: str, weight: np.ndarray) -> str:
        """x [..., in] times weight [out, in] transposed (PyTorch's order), in this graph's form."""
        weight = np.asarray(weight, np.float32)
        if self.form == "fp32":
            return self.op("MatMul", x, self.constant(weight.T, "w"))
        if self.form == "q8":
            packed, scale = quantize_columns(weight.T)
            integer, step, zero = self.op("DynamicQuantizeLinear", x, outputs=3)
            # A matrix each, though equal ones would do: onnxruntime's exact kernels for processors without VNNI refuse shared weights.
            product = self.op("MatMulInteger", integer, self.constant(packed, "w", shared=False), zero)
            scales = self.op("Mul", step, self.constant(scale, "s"))
            return self.op("Mul", self.op("Cast", product, to=TensorProto.FLOAT), scales)
        packed, scale = quantize_blocks(weight, self.block)
        return self.op(
            "MatMulNBits",
            x,
            self.constant(packed, "w"),
            self.constant(scale, "s"),
            domain="com.microsoft",
            K=weight.shape[1],
            N=weight.shape[0],
            bits=8,
            block_size=self.block,
            accuracy_level=0,
        )

    def rows(self, table: np.ndarray, index: str) -> str:
        """Rows of a token table, float32 [..., D]. Both quantised forms keep int8 with one scale a row and unpack after the look-up."""
        if self.form == "fp32":
            return self.op("Gather", self.constant(table.astype(np.float32), "table"), index, axis=0)
        packed, scale = quantize_rows(table)
        if self.form == "nbits":
            return self.op(
                "GatherBlockQuantized",
                self.constant((packed.astype(np.int16) + 128).astype(np.uint8), "table"),
                index,
                self.constant(scale[:, None], "scale"),
                domain="com.microsoft",
                bits=8,
                block_size=table.shape[1],
                gather_axis=0,
                quantize_axis=1,
            )
        picked = self.op("Cast", self.op("Gather", self.constant(packed, "table"), index, axis=0), to=TensorProto.FLOAT)
        return self.op("Mul", picked, self.unsqueeze(self.op("Gather", self.constant(scale, "scale"), index, axis=0), -1))

    def normalize(self, x: str) -> str:
        """Unit length over the last axis; zero stays zero."""
        square = self.sum(self.op("Mul", x, x), -1, keep=True)
        return self.op("Div", x, self.op("Sqrt", self.op("Add", square, self.number(1e-12))))

    def model(self) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, self.name, self.inputs, self.outputs, list(self.constants.values()))
        domains = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
        model = helper.make_model(graph, opset_imports=domains, producer_name="inkling-training")
        model.ir_version = 8
        onnx.checker.check_model(model)
        return model

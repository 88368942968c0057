"""The decoder as an ONNX graph with the inputs and outputs of an exported Hugging Face decoder with past: B rows of S new tokens
behind P cached ones.

    input_ids [B, S], attention_mask [B, P+S], position_ids [B, S], past_key_values.{i}.{key,value} [B, K, P, D]
    → logits [B, S, V], present.{i}.{key,value} [B, K, P+S, D]

Without position_ids a token's place in the row is its position. Weights are stored as float16 and computed with as float32;
`half` has keys, values and logits cross the border as float16, as graphs made for GPUs do."""

import numpy as np
from onnx import ModelProto, TensorProto, checker, helper, numpy_helper

from .made_up import DecoderConfig

OPSET = 17
FLOAT, HALF, WHOLE = TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.INT64


class Builder:
    """Nodes in order; every method returns the name of what it made."""

    def __init__(self) -> None:
        self.nodes, self.constants, self.cast = [], [], {}

    def op(self, kind: str, *inputs: str, out: str = "", **attributes) -> str:
        name = out or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def constant(self, value, dtype=np.int64) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(value, dtype), name))
        return name

    def weight(self, name: str, value: np.ndarray) -> str:
        """A weight as float32; each is unpacked once."""
        if name not in self.cast:
            self.constants.append(numpy_helper.from_array(value.astype(np.float16), name))
            self.cast[name] = self.op("Cast", name, to=FLOAT)
        return self.cast[name]


def build(config: DecoderConfig, weights: dict[str, np.ndarray], with_positions: bool = True, half: bool = False) -> ModelProto:
    g, border = Builder(), HALF if half else FLOAT
    group, middle = config.heads // config.kv_heads, config.head // 2

    def w(name: str) -> str:
        return g.weight(name, weights[name])

    def norm(x: str, name: str) -> str:
        mean = g.op("ReduceMean", g.op("Mul", x, x), axes=[-1], keepdims=1)
        root = g.op("Sqrt", g.op("Add", mean, g.constant(config.epsilon, np.float32)))
        return g.op("Mul", g.op("Div", x, root), w(name))

    def size(of: str, axis: int) -> str:
        return g.op("Gather", g.op("Shape", of), g.constant(axis), axis=0)

    one, zero = g.constant(1), g.constant(0)
    total = size("attention_mask", 1)
    start = g.op("Sub", total, size("input_ids", 1))
    places = g.op("Range", start, total, one)  # (S)
    positions = "position_ids" if with_positions else g.op("Unsqueeze", places, g.constant([0]))

    # A token sees those before it, itself, and none that the mask leaves out: (B, 1, 1, S, P+S).
    before = g.op("LessOrEqual", g.op("Range", zero, total, one), g.op("Unsqueeze", places, g.constant([1])))
    kept = g.op("Unsqueeze", g.op("Cast", "attention_mask", to=TensorProto.BOOL), g.constant([1, 2, 3]))
    bias = g.op("Where", g.op("And", before, kept), g.constant(0, np.float32), g.constant(-1e9, np.float32))

    rates = g.constant(config.theta ** (-np.arange(middle) / middle), np.float32)
    angle = g.op("Mul", g.op("Cast", g.op("Unsqueeze", positions, g.constant([1, 3])), to=FLOAT), rates)  # (B, 1, S, D/2)
    cos, sin = g.op("Cos", angle), g.op("Sin", angle)

    def turn(x: str) -> str:
        first = g.op("Slice", x, g.constant([0]), g.constant([middle]), g.constant([3]))
        second = g.op("Slice", x, g.constant([middle]), g.constant([config.head]), g.constant([3]))
        left = g.op("Sub", g.op("Mul", first, cos), g.op("Mul", second, sin))
        right = g.op("Add", g.op("Mul", second, cos), g.op("Mul", first, sin))
        return g.op("Concat", left, right, axis=3)

    def heads(x: str, name: str, count: int) -> str:
        split = g.op("Reshape", g.op("MatMul", x, w(name)), g.constant([0, 0, count, config.head]))
        return g.op("Transpose", split, perm=[0, 2, 1, 3])  # (B, count, S, D)

    def remember(name: str, new: str) -> str:
        """New keys or values behind those of the cache."""
        if not half:
            return g.op("Concat", f"past_key_values.{name}", new, axis=2, out=f"present.{name}")
        present = g.op("Concat", f"past_key_values.{name}", g.op("Cast", new, to=HALF), axis=2, out=f"present.{name}")
        return g.op("Cast", present, to=FLOAT)

    x = g.op("Gather", w("embed_tokens"), "input_ids", axis=0)
    for block in range(config.blocks):
        at = f"layers.{block}."
        y = norm(x, at + "input_layernorm")
        q = turn(heads(y, at + "self_attn.q_proj", config.heads))
        k = turn(heads(y, at + "self_attn.k_proj", config.kv_heads))
        v = heads(y, at + "self_attn.v_proj", config.kv_heads)
        k, v = remember(f"{block}.key", k), remember(f"{block}.value", v)
        q = g.op("Reshape", q, g.constant([0, config.kv_heads, group, -1, config.head]))
        k = g.op("Transpose", g.op("Unsqueeze", k, g.constant([2])), perm=[0, 1, 2, 4, 3])
        scores = g.op("Mul", g.op("MatMul", q, k), g.constant(config.head**-0.5, np.float32))
        share = g.op("Softmax", g.op("Add", scores, bias), axis=-1)
        mixed = g.op("MatMul", share, g.op("Unsqueeze", v, g.constant([2])))  # (B, K, Q/K, S, D)
        mixed = g.op("Reshape", mixed, g.constant([0, config.heads, -1, config.head]))
        mixed = g.op("Reshape", g.op("Transpose", mixed, perm=[0, 2, 1, 3]), g.constant([0, 0, config.heads * config.head]))
        x = g.op("Add", x, g.op("MatMul", mixed, w(at + "self_attn.o_proj")))
        y = norm(x, at + "post_attention_layernorm")
        gate = g.op("MatMul", y, w(at + "mlp.gate_proj"))
        gated = g.op("Mul", g.op("Mul", gate, g.op("Sigmoid", gate)), g.op("MatMul", y, w(at + "mlp.up_proj")))
        x = g.op("Add", x, g.op("MatMul", gated, w(at + "mlp.down_proj")))
    logits = g.op("MatMul", norm(x, "norm"), g.op("Transpose", w("embed_tokens"), perm=[1, 0]))
    g.op("Cast", logits, to=border, out="logits")

    def cache(prefix: str, length: str) -> list:
        shape = ["batch_size", config.kv_heads, length, config.head]
        return [helper.make_tensor_value_info(f"{prefix}.{block}.{part}", border, shape) for block in range(config.blocks) for part in ("key", "value")]

    new, whole = ["batch_size", "sequence_length"], ["batch_size", "total_sequence_length"]
    inputs = [helper.make_tensor_value_info("input_ids", WHOLE, new), helper.make_tensor_value_info("attention_mask", WHOLE, whole)]
    if with_positions:
        inputs.append(helper.make_tensor_value_info("position_ids", WHOLE, new))
    outputs = [helper.make_tensor_value_info("logits", border, [*new, config.pieces])]
    graph = helper.make_graph(
        g.nodes, "decoder", inputs + cache("past_key_values", "past_sequence_length"), outputs + cache("present", "total_sequence_length"), g.constants
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9, producer_name="inkling")
    checker.check_model(model, full_check=True)
    return model

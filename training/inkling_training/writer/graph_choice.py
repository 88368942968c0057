"""Which token comes next, in a graph: by chance among those likely enough, or the likeliest."""

from dataclasses import dataclass

from onnx import TensorProto

from .graph_forms import WriterGraph

COLD = 0.01
ALMOST_ONE = 1 - 1e-6


@dataclass
class Taste:
    """sharpness [1]: 1 / temperature; least [1]: the share of the likeliest below which a token is never taken; noise [steps, B]."""

    sharpness: str
    least: str
    noise: str


def taste_of(g: WriterGraph, inputs: dict[str, str]) -> Taste:
    """Below COLD the likeliest alone is left, and nothing to chance."""
    is_cold = g.op("Less", inputs["temperature"], g.number(COLD))
    sharpness = g.op("Div", g.number(1), g.op("Max", inputs["temperature"], g.number(COLD)))
    warm = g.op("Cast", g.op("Not", is_cold), to=TensorProto.FLOAT)
    # Below one even after rounding: the sum reaches more than this only where a token has a share.
    noise = g.op("Mul", g.op("Min", inputs["noise"], g.number(ALMOST_ONE)), warm)
    return Taste(sharpness, g.op("Where", is_cold, g.number(1), inputs["min_p"]), noise)


def choose(g: WriterGraph, logits: str, taste: Taste, step: str) -> tuple[str, str]:
    """logits [B, N] → ids int64 [B] and their log-probability [B], which knows no temperature.

    The first token at which the running sum of the shares passes the row's uniform number of the total."""
    logp = g.op("LogSoftmax", logits, axis=-1)
    shares = g.op("Softmax", g.op("Mul", logp, taste.sharpness), axis=-1)
    most = g.op("ReduceMax", shares, axes=[-1], keepdims=1)
    likely = g.op("GreaterOrEqual", shares, g.op("Mul", most, taste.least))
    running = g.op("CumSum", g.op("Where", likely, shares, g.number(0)), g.integers(1))
    total = g.op("Gather", running, g.integers(-1), axis=1)
    drawn = g.op("Mul", total, g.unsqueeze(g.op("Gather", taste.noise, step, axis=0), -1))
    passed = g.op("Cast", g.op("Greater", running, drawn), to=TensorProto.FLOAT)
    ids = g.op("ArgMax", passed, axis=-1, keepdims=1)
    told = g.op("GatherElements", logp, ids, axis=1)
    return g.op("Squeeze", ids, g.integers(1)), g.op("Squeeze", told, g.integers(1))

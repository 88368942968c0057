"""The pack of a shop with a log: written once, read back as the experts that ship. README.md describes every file."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .experts import Assets, Expert, Voices
from .fuse import Network
from .hand_encoder import MATRICES, encode_last, weights_of
from .quantize import (
    decode_graph,
    decode_terms,
    encode_graph,
    encode_terms,
    quantize_graph,
    quantize_rows,
    quantize_vectors,
)
from .sequence import MAX_HISTORY, SequenceModel
from .sets import History

FORMAT = "inkling-shop/1"
FLOATS = ("distance", "norm.gain", "norm.shift", "up.bias", "down.bias")


@dataclass
class Tops:
    """Edges kept of each item."""

    ridge: int = 48
    follow: int = 48


def write_pack(
    folder: Path, assets: Assets, models: list[SequenceModel], ranker: Network, voices: Voices, about: dict, tops: Tops
) -> int:
    """Writes the folder and returns its size in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, graph, most in (("neighbors", assets.ridge, tops.ridge), ("transitions", assets.follow, tops.follow)):
        (folder / f"{name}.bin").write_bytes(encode_graph(*quantize_graph(graph, most)))
    (folder / "lexical.bin").write_bytes(encode_terms(assets.terms))
    (folder / "popularity.bin").write_bytes(assets.popularity.astype("<u4").tobytes())
    sequences = [write_sequence(folder, at, model) for at, model in enumerate(models)]
    weights = {name: np.round(value.numpy().astype(float), 6).tolist() for name, value in ranker.state_dict().items()}
    spec = {"format": FORMAT, **about, "voices": voices, "sequences": sequences, "ranker": weights}
    (folder / "shop.json").write_text(json.dumps(spec, separators=(",", ":")) + "\n")
    return sum(file.stat().st_size for file in folder.iterdir())


def write_sequence(folder: Path, at: int, model: SequenceModel) -> dict:
    """Unit vectors and biases of the items, and the encoder's weights: floats first, then whole numbers."""
    with torch.no_grad():
        vectors, vector_scale = quantize_vectors(model.vectors().numpy())
        bias = model.item_bias.numpy()
    (folder / f"item-vectors-{at}.bin").write_bytes(vectors.tobytes())
    bias_scale = float(np.float32(max(np.abs(bias).max(), 1e-6) / 127))
    weights = weights_of(model)
    rounded = [quantize_rows(weights[name]) for name in MATRICES]
    floats = [scales for _, scales in rounded] + [weights[name] for name in FLOATS]
    data = b"".join(part.astype("<f4").tobytes() for part in floats) + b"".join(whole.tobytes() for whole, _ in rounded)
    (folder / f"sequence-{at}.bin").write_bytes(data + np.rint(bias / bias_scale).astype(np.int8).tobytes())
    config = model.config
    return {
        "width": config.width,
        "heads": config.heads,
        "hidden": config.hidden,
        "vectorScale": vector_scale,
        "biasScale": bias_scale,
        "scale": round(model.log_scale.exp().item(), 6),
    }


def read_sequence(folder: Path, at: int, spec: dict, items: int) -> Expert:
    """The scorer of one sequence model, from its files: logits [B, M]."""
    width, heads, hidden = spec["width"], spec["heads"], spec["hidden"]
    shapes = {name: (width, width) for name in MATRICES[:4]} | {"up": (hidden, width), "down": (width, hidden)}
    float_shapes = {"distance": (heads, MAX_HISTORY), "norm.gain": (width,), "norm.shift": (width,)}
    float_shapes |= {"up.bias": (hidden,), "down.bias": (width,)}
    data = (folder / f"sequence-{at}.bin").read_bytes()
    place = 0

    def take(shape: tuple[int, ...], kind: str) -> np.ndarray:
        nonlocal place
        found = np.frombuffer(data, kind, int(np.prod(shape)), place).reshape(shape)
        place += found.nbytes
        return found

    scales = {name: take(shape[:1], "<f4") for name, shape in shapes.items()}
    weights = {name: take(float_shapes[name], "<f4") for name in FLOATS}
    weights |= {name: take(shape, "i1").astype(np.float32) * scales[name][:, None] for name, shape in shapes.items()}
    bias = take((items,), "i1").astype(np.float32) * np.float32(spec["biasScale"])
    vectors = np.frombuffer((folder / f"item-vectors-{at}.bin").read_bytes(), np.int8).reshape(items, width)
    vectors = vectors.astype(np.float32) * np.float32(spec["vectorScale"])

    def score(histories) -> np.ndarray:
        states = np.stack([encode_last(weights, vectors[history.items[-MAX_HISTORY:]]) for history in histories])
        return states @ vectors.T * np.float32(spec["scale"]) + bias

    return score


@dataclass
class Pack:
    """spec: shop.json, its voices in the order of the features."""

    spec: dict
    assets: Assets
    ranker: Network

    @property
    def voices(self) -> Voices:
        return {name: (kind, decay) for name, (kind, decay) in self.spec["voices"].items()}


def read_pack(folder: Path) -> Pack:
    """Everything a scorer needs, from the bytes that ship."""
    spec = json.loads((folder / "shop.json").read_text())
    if spec["format"] != FORMAT:
        raise ValueError(f"{folder} has format {spec['format']!r}, this reader knows {FORMAT!r}")
    popularity = np.frombuffer((folder / "popularity.bin").read_bytes(), "<u4").astype(np.float32)
    ridge, follow = (decode_graph((folder / f"{name}.bin").read_bytes())[0] for name in ("neighbors", "transitions"))
    terms = decode_terms((folder / "lexical.bin").read_bytes())
    models = [read_sequence(folder, at, one, len(popularity)) for at, one in enumerate(spec["sequences"])]

    def mean(histories: list[History]) -> np.ndarray:
        return sum(model(histories) for model in models) / len(models)

    weights = {name: torch.tensor(value) for name, value in spec["ranker"].items()}
    ranker = Network(len(weights["linear.weight"]), len(weights["up.bias"]))
    ranker.load_state_dict(weights)
    return Pack(spec, Assets(ridge, follow, terms, popularity, mean if models else None), ranker.eval())

"""The pack of a shop with a log: written once, read back as the experts that ship. README.md describes every file."""

import hashlib
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

FORMAT = "inkling-ranker/1"
GRAPHS = {"ridge": "neighbors", "follow": "transitions", "steps": "steps"}  # asset: file, absent where a shop has none
FLOATS = ("distance", "norm.gain", "norm.shift", "up.bias", "down.bias")


@dataclass
class Tops:
    """Edges kept of each item."""

    ridge: int = 48
    follow: int = 48
    steps: int = 48


@dataclass
class Origin:
    """Where a pack comes from. protocol: how the log was cut; events: hash of the part that was learned from."""

    name: str
    protocol: str
    events: str


def write_pack(
    folder: Path,
    assets: Assets,
    models: list[SequenceModel],
    ranker: Network,
    voices: Voices,
    origin: Origin,
    settings: dict,
    tops: Tops,
) -> int:
    """
    Writes the folder and returns its size in bytes. settings: `seed`, `top`, `longest` and, where histories are cut, `history`.

    Item numbers are the ids: nothing of the set's text goes in.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    number = assets.num_items
    for asset, file in GRAPHS.items():
        if (graph := getattr(assets, asset)) is not None:
            (folder / f"{file}.bin").write_bytes(encode_graph(*quantize_graph(graph, getattr(tops, asset))))
    (folder / "lexical.bin").write_bytes(encode_terms(assets.terms))
    popularity = assets.popularity / max(assets.popularity.max(), 1)
    (folder / "popularity.bin").write_bytes(popularity.astype("<f4").tobytes())
    if assets.recent is not None:
        (folder / "recent.bin").write_bytes(assets.recent.astype("<f4").tobytes())
    (folder / "items.json").write_text(json.dumps({"items": [{"id": str(i)} for i in range(number)]}, separators=(",", ":")))
    sequences = [write_sequence(folder, at, model) for at, model in enumerate(models)]
    weights = {name: np.round(value.numpy().astype(float), 6).tolist() for name, value in ranker.state_dict().items()}
    spoken = [
        {"name": name, "asset": asset, "decay": decay}
        for name, (asset, decay) in voices.items()
        if models or asset != "sequence"
    ]
    spec = {"format": FORMAT, **settings, "voices": spoken, "sequences": sequences, "ranker": weights}
    (folder / "ranker.json").write_text(json.dumps(spec, separators=(",", ":")) + "\n")
    write_manifest(folder, origin, number, sequences)
    return sum(file.stat().st_size for file in folder.iterdir())


def role_of(file: str) -> str:
    """items.json → items, item-vectors-0.bin → item-vectors."""
    return file.rsplit(".", 1)[0].rstrip("-0123456789")


def write_manifest(folder: Path, origin: Origin, items: int, sequences: list[dict]) -> None:
    """`inkling-pack/1`: every file with its role, bytes and hash. No models: the ranker runs by hand arithmetic."""
    files = []
    for file in sorted(folder.iterdir()):
        data = file.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        files.append({"role": role_of(file.name), "file": file.name, "bytes": len(data), "sha256": digest})
    body = {
        "languages": ["en"],
        "numItems": items,
        "dimensions": sequences[0]["width"] if sequences else 16,
        "vectorScale": sequences[0]["vectorScale"] if sequences else 1,
        "files": files,
        "models": {},
        "protocol": {"name": origin.protocol, "eventsSha256": origin.events},
        "minShoppersPerPair": 1,
    }
    version = hashlib.sha256(json.dumps([origin.name, body]).encode()).hexdigest()[:16]
    manifest = {"format": "inkling-pack/1", "name": origin.name, "version": version, **body}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


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
    """spec: ranker.json, its voices in the order of the features."""

    spec: dict
    assets: Assets
    ranker: Network

    @property
    def voices(self) -> Voices:
        return {voice["name"]: (voice["asset"], voice["decay"]) for voice in self.spec["voices"]}


def read_pack(folder: Path) -> Pack:
    """Everything a scorer needs, from the bytes that ship."""
    spec = json.loads((folder / "ranker.json").read_text())
    if spec["format"] != FORMAT:
        raise ValueError(f"{folder} has format {spec['format']!r}, this reader knows {FORMAT!r}")
    popularity = np.frombuffer((folder / "popularity.bin").read_bytes(), "<f4")
    files = {asset: folder / f"{file}.bin" for asset, file in GRAPHS.items()}
    graphs = {asset: decode_graph(file.read_bytes())[0] if file.exists() else None for asset, file in files.items()}
    terms = decode_terms((folder / "lexical.bin").read_bytes())
    models = [read_sequence(folder, at, one, len(popularity)) for at, one in enumerate(spec["sequences"])]

    def mean(histories: list[History]) -> np.ndarray:
        return sum(model(histories) for model in models) / len(models)

    weights = {name: torch.tensor(value) for name, value in spec["ranker"].items()}
    ranker = Network(len(weights["linear.weight"]), len(weights["up.bias"]))
    ranker.load_state_dict(weights)
    recent = np.frombuffer((folder / "recent.bin").read_bytes(), "<f4") if (folder / "recent.bin").exists() else None
    sequence = mean if models else None
    return Pack(spec, Assets(**graphs, terms=terms, popularity=popularity, sequence=sequence, recent=recent), ranker.eval())

"""A model's folder in public/models/: variants, golden case, parity cases and the manifest that the runtime checks."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from . import tokens
from .export import export_history, export_text
from .graph import OPSET
from .model import HistoryEncoder, TextEncoder

FORMAT = "inkling-model/1"
VERSION = "0.1.0"
FORMS = {"wasm": "q8", "webgpu": "nbits"}
SUFFIX = {"wasm": "wasm.q8", "webgpu": "webgpu.q8"}
TOLERANCE = {"wasm": 0.02, "webgpu": 0.02}
MAX_EVENTS = 50
GOLDEN_TEXTS = [
    "electric kettle",
    "电热水壶",
    "White Hanging Heart T-Light Holder",
    "亚麻连衣裙 夏季",
    "stainless steel screws, 1/2 inch (100 count)",
    "手冲咖啡滤杯 ceramic",
    "Dehumidifier 12 L 除湿机",
    "three-person tent, waterproof",
]
PARITY_TEXTS = [
    "",
    "   ",
    "🐈",
    "猫砂 10kg",
    "cat litter",
    "Café crème – 250 ml",
    "帐篷",
    "登山鞋 防水 男",
    "hiking boots",
    "NINTENDO 64",
    "ﬁne point ① pens",
    "无线蓝牙耳机",
    "M6 x 20mm hex bolt",
    "乳液，保湿！",
    "baby's first book",
    "宝宝绘本 0-3岁",
    "qwxzv zzkrj",
    "a very long title " + "with many many words " * 12,
    "１２３ＡＢＣ全角",
    "verpackung größe 40×60",
]


def digest(path: Path) -> dict:
    """bytes and sha256 (hex, lower case) of a file."""
    content = path.read_bytes()
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def tensor(value: np.ndarray, digits: int = 6) -> dict:
    """A tensor as JSON: dtype, dims and flat data."""
    kind = "float32" if value.dtype.kind == "f" else value.dtype.name
    flat = [round(float(v), digits) for v in value.ravel()] if kind == "float32" else [int(v) for v in value.ravel()]
    return {"dtype": kind, "dims": list(value.shape), "data": flat}


def write_json(path: Path, value: dict) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")


def write_variants(folder: Path, name: str, export, devices: Iterable[str] = FORMS) -> list[dict]:
    """The variants on disk and their manifest entries."""
    entries = []
    for device in devices:
        form = FORMS[device]
        path = folder / f"{name}.{SUFFIX[device]}.onnx"
        path.write_bytes(export(form).SerializeToString(deterministic=True))
        entries.append({"device": device, "dtype": "q8", "file": path.name, **digest(path)})
    return entries


def io(name: str, dtype: str, shape: list) -> dict:
    return {"name": name, "dtype": dtype, "shape": shape}


def manifest_base(role: str, dimensions: int) -> dict:
    return {
        "format": FORMAT,
        "role": role,
        "name": f"{role}-1",
        "version": VERSION,
        "license": "Apache-2.0",
        "dimensions": dimensions,
    }


def text_case(model: TextEncoder, tokenizer: Tokenizer, texts: list[str]) -> dict:
    """Texts with token ids and vectors from fp32 PyTorch, and the same as one padded batch of tensors."""
    ids, mask = tokens.encode(tokenizer, texts)
    with torch.inference_mode():
        vectors = model(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
    return {
        "inputs": {"token_ids": tensor(ids), "mask": tensor(mask)},
        "outputs": {"vector": tensor(vectors)},
        "texts": texts,
        "tokenIds": [[int(t) for t, real in zip(*row, strict=True) if real] for row in zip(ids, mask, strict=True)],
        "vectors": [[round(float(v), 6) for v in row] for row in vectors],
    }


def write_text(folder: Path, model: TextEncoder, tokenizer: Tokenizer, metrics: dict) -> dict:
    """Everything of the text encoder's folder but its card; returns the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    variants = write_variants(folder, "text-encoder", lambda form: export_text(model, form))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    write_json(folder / "golden.json", text_case(model, tokenizer, GOLDEN_TEXTS))
    cases = text_case(model, tokenizer, PARITY_TEXTS)
    listed = [
        {"texts": [text], "tokenIds": [ids], "vectors": [[round(v, 4) for v in vector]]}
        for text, ids, vector in zip(cases["texts"], cases["tokenIds"], cases["vectors"], strict=True)
    ]
    write_json(folder / "parity.json", {"cases": listed})
    manifest = manifest_base("text-encoder", model.config.dimensions) | {
        "maxTokens": tokens.MAX_TOKENS,
        "opset": OPSET,
        "variants": variants,
        "inputs": [io("token_ids", "int32", ["B", "T"]), io("mask", "float32", ["B", "T"])],
        "outputs": [io("vector", "float32", ["B", model.config.dimensions])],
        "golden": {"file": "golden.json", **digest(folder / "golden.json")},
        "tolerance": TOLERANCE,
        "vocabulary": {
            "file": "tokenizer.json",
            **digest(folder / "tokenizer.json"),
            "tokens": tokenizer.get_vocab_size(),
        },
        "metrics": metrics,
        "card": "README.md",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    return manifest


def history_case(model: HistoryEncoder, events: int, padding: int, seed: int, vectors: np.ndarray | None) -> dict:
    """A made-up timeline of one shopper: two kinds of things, all actions. Item vectors are multiples of 1/127 of unit vectors."""
    rng = np.random.default_rng(seed)
    width, D = events + padding, model.config.dimensions
    kinds = rng.standard_normal((2, D)) if vectors is None else vectors[rng.integers(len(vectors), size=2)]
    raw = kinds[rng.integers(2, size=width)] + rng.standard_normal((width, D)) * 0.05
    small = np.round(raw / np.linalg.norm(raw, axis=1, keepdims=True) * 127).astype(np.int32)
    mask = (np.arange(width) < events).astype(np.float32)[None]
    items = np.round(small / 127, 6).astype(np.float32)[None] * mask[..., None]
    inputs = {
        "items": items,
        "action": rng.integers(0, 8, (1, width)).astype(np.int32),
        "age_days": np.sort(np.round(rng.exponential(9, (1, width)), 3).astype(np.float32))[:, ::-1].copy(),
        "mask": mask,
    }
    with torch.inference_mode():
        interests, strength, attention = model(**{name: torch.from_numpy(value) for name, value in inputs.items()})
    outputs = {"interests": interests.numpy(), "strength": strength.numpy(), "attention": attention.numpy()}
    return {"inputs": inputs, "outputs": outputs, "small": small[None]}


def write_history(folder: Path, model: HistoryEncoder, metrics: dict) -> dict:
    """Everything of the history encoder's folder but its card; returns the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    config = model.config
    variants = write_variants(folder, "history-encoder", lambda form: export_history(model, form))
    golden = history_case(model, 7, 0, 0, None)
    write_json(
        folder / "golden.json",
        {part: {name: tensor(value) for name, value in golden[part].items()} for part in ("inputs", "outputs")},
    )
    cases = []
    for seed in range(1, 21):
        events = (1, 2, 3, 5, 8, 13, 16, 20, 4, 6)[seed % 10]
        case = history_case(model, events, seed % 3, seed, None)
        inputs = {name: tensor(value, 3) for name, value in case["inputs"].items() if name != "items"}
        outputs = {name: tensor(value, 4) for name, value in case["outputs"].items()}
        live = case["small"] * case["inputs"]["mask"][..., None].astype(np.int32)
        inputs["items"] = {"dtype": "float32", "dims": list(live.shape), "int127": [int(v) for v in live.ravel()]}
        cases.append({"inputs": inputs, "outputs": outputs})
    write_json(folder / "parity.json", {"cases": cases})
    D, K = config.dimensions, config.interests
    manifest = manifest_base("history-encoder", D) | {
        "maxEvents": MAX_EVENTS,
        "interests": K,
        "opset": OPSET,
        "variants": variants,
        "inputs": [
            io("items", "float32", ["B", "N", D]),
            io("action", "int32", ["B", "N"]),
            io("age_days", "float32", ["B", "N"]),
            io("mask", "float32", ["B", "N"]),
        ],
        "outputs": [
            io("interests", "float32", ["B", K, D]),
            io("strength", "float32", ["B", K]),
            io("attention", "float32", ["B", K, "N"]),
        ],
        "golden": {"file": "golden.json", **digest(folder / "golden.json")},
        "tolerance": TOLERANCE,
        "metrics": metrics,
        "card": "README.md",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    return manifest



"""The writer's folder in public/models/: variants, pieces, golden case and the manifest that the runtime checks."""

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..artifacts import FORMS, OPSET, digest, io, manifest_base, tensor, write_json, write_variants
from .corpus import KINDS, LANGUAGES, MAX_FACTS, VOICES
from .graph import OUTPUTS, export_writer, inputs_of
from .made_up import made_up_feeds
from .model import Writer
from .reference import decode
from .vocabulary import Vocabulary

# Of a log-probability; an id that is another one is out by one at least. Met on the weights that ship: 0.16 (wasm), 0.11 (webgpu).
TOLERANCE = {"wasm": 0.4, "webgpu": 0.2}
GOLDEN_LINES, GOLDEN_FACTS, GOLDEN_STEPS, DRAWN = 3, 3, 8, 256


def golden_case(writer: Writer, vocabulary: Vocabulary) -> dict:
    """Greedy lines about made-up facts: of the more varied half of many those where the likeliest token is always the furthest
    ahead, so that eight bits or another processor say the same."""
    config = writer.config
    steps = min(GOLDEN_STEPS, config.most)
    feeds = made_up_feeds(DRAWN, GOLDEN_FACTS, config.pieces, config.dimensions, steps, seed=0)
    feeds["vectors"] = np.round(feeds["vectors"], 3)
    drawn = decode(writer, vocabulary, feeds)
    variety = np.array([len(set(row)) for row in drawn.ids])
    lead = np.where(variety >= np.median(variety), drawn.lead.min(1), 0)
    firm = np.argsort(-lead, kind="stable")[:GOLDEN_LINES]
    lines = {name: value[firm] for name, value in feeds.items() if len(value) == DRAWN}
    inputs = feeds | lines | {"noise": np.zeros((steps, GOLDEN_LINES), np.float32)}
    decoded = decode(writer, vocabulary, inputs)
    return {"inputs": inputs, "outputs": {"ids": decoded.ids, "logp": decoded.logp}}


def write_writer(
    folder: Path, writer: Writer, vocabulary: Vocabulary, metrics: dict, devices: Iterable[str] = FORMS, least_sure: dict | None = None
) -> dict:
    """Everything of the writer's folder but its card; returns the manifest. `least_sure`: by language how sure of a line the
    writer must be, or a page leaves it to the phrasebook (`surenessOf` in the product)."""
    folder.mkdir(parents=True, exist_ok=True)
    config = writer.config
    variants = write_variants(folder, "writer", lambda form: export_writer(writer, vocabulary, form), devices)
    vocabulary.save(folder / "pieces.json")
    case = golden_case(writer, vocabulary)
    write_json(folder / "golden.json", {side: {name: tensor(value) for name, value in tensors.items()} for side, tensors in case.items()})
    manifest = manifest_base("writer", config.dimensions) | {
        "maxTokens": config.most,
        "maxFacts": MAX_FACTS,
        "languages": LANGUAGES,
        "voices": VOICES,
        "kinds": KINDS,
        "opset": OPSET,
        "variants": variants,
        "inputs": [io(*tensor_of) for tensor_of in inputs_of(config.dimensions)],
        "outputs": [io(*tensor_of) for tensor_of in OUTPUTS],
        "golden": {"file": "golden.json", **digest(folder / "golden.json")},
        "tolerance": TOLERANCE,
        "vocabulary": {"file": "pieces.json", **digest(folder / "pieces.json"), "tokens": len(vocabulary)},
        **({"leastSure": least_sure} if least_sure else {}),
        "metrics": metrics,
        "card": "README.md",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    return manifest

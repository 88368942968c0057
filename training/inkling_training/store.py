"""Where runs keep what they can rebuild: training/checkpoints/, ignored by git."""

import json
import os
from pathlib import Path

import numpy as np
import torch

CHECKPOINTS = Path(os.environ.get("INKLING_CHECKPOINTS", Path(__file__).resolve().parent.parent / "checkpoints"))
MODELS = Path(__file__).resolve().parent.parent.parent / "public" / "models"

CACHE_STEP = 40_000  # texts between two saves of cached_vectors, some minutes of a slow core


def save_model(name: str, state: dict, config: dict) -> Path:
    """Weights and the settings that made them, side by side."""
    folder = CHECKPOINTS / name
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(state, folder / "weights.pt")
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    return folder


def load_model(name: str) -> tuple[dict, dict]:
    """Weights and settings of a run."""
    folder = CHECKPOINTS / name
    return torch.load(folder / "weights.pt", weights_only=True), json.loads((folder / "config.json").read_text())


def cached_vectors(name: str, texts: list[str], embed) -> np.ndarray:
    """embed(texts), remembered by text in checkpoints/<name>.npz so that a second run, or one that was stopped, asks only for what is new."""
    path = CHECKPOINTS / f"{name}.npz"
    known: dict[str, np.ndarray] = {}
    if path.exists():
        with np.load(path) as stored:
            known = dict(zip(stored["texts"].tolist(), stored["vectors"], strict=True))
    missing = [text for text in dict.fromkeys(texts) if text not in known]
    wanted = set(texts)
    for start in range(0, len(missing), CACHE_STEP):
        part = missing[start : start + CACHE_STEP]
        known.update(zip(part, embed(part), strict=True))
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = list(known) if len(known) < 400_000 else [text for text in known if text in wanted]
        np.savez(path, texts=np.array(kept), vectors=np.stack([known[text] for text in kept]))
    return np.stack([known[text] for text in texts])

"""The exported graphs under Python's onnxruntime, as the pages run them: one thread, and for histories a batch of one."""

from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .data import Row
from .tokens import encode


def open_session(model: Path | bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Without VNNI the fast 8-bit kernels add pairs in 16 bits and saturate; the browser's never do (gap to PyTorch .063 against .008).
    options.add_session_config_entry("session.x64quantprecision", "1")
    source = model if isinstance(model, bytes) else str(model)
    return onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])


def encode_texts(session: onnxruntime.InferenceSession, tokenizer: Tokenizer, texts: list[str], batch: int = 512) -> np.ndarray:
    """Unit vectors float32 [len(texts), D]; a text without a known token is the zero vector."""
    parts = []
    for start in range(0, len(texts), batch):
        ids, mask = encode(tokenizer, texts[start : start + batch])
        parts.append(session.run(["vector"], {"token_ids": ids, "mask": mask})[0])
    return np.concatenate(parts)


def timeline_inputs(rows: list[Row], vectors: np.ndarray, max_events: int = 50) -> dict[str, np.ndarray]:
    """Inputs of the history encoder for logs of purchases: action 7, age 0 (the sets tell no "now"), padding at the right."""
    histories = [row.history[-max_events:] for row in rows]
    width = max(len(history) for history in histories)
    items = np.zeros((len(rows), width, vectors.shape[1]), np.float32)
    mask = np.zeros((len(rows), width), np.float32)
    for i, history in enumerate(histories):
        items[i, : len(history)], mask[i, : len(history)] = vectors[history], 1
    action = np.full(mask.shape, 7, np.int32)
    return {"items": items, "action": action, "age_days": np.zeros_like(mask), "mask": mask}

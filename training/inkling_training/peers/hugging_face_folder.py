"""The writer's decoder as a folder that transformers.js opens."""

import json
from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer, models

from ..writer.decoder import Decoder
from ..writer.vocabulary import BEGIN, END, PAD
from .llama_graph import CONTEXT, THETA, export_llama


def config_of(decoder: Decoder, pieces: Sequence[str]) -> dict:
    """As transformers' LlamaConfig reads it. Without an end every line has as many tokens as are asked for, and nobody's work
    depends on what is said."""
    pad, begin = (list(pieces).index(piece) for piece in (PAD, BEGIN))
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": len(pieces),
        "hidden_size": decoder.table.shape[1],
        "intermediate_size": decoder.inner,
        "num_hidden_layers": len(decoder.blocks),
        "num_attention_heads": decoder.heads,
        "num_key_value_heads": decoder.heads,
        "head_dim": decoder.table.shape[1] // decoder.heads,
        "hidden_act": "silu",
        "max_position_embeddings": CONTEXT,
        "rope_theta": THETA,
        "rms_norm_eps": 1e-6,
        "attention_bias": False,
        "tie_word_embeddings": True,
        "pad_token_id": pad,
        "bos_token_id": begin,
        "eos_token_id": None,
    }


def write_hugging_face_folder(folder: Path, decoder: Decoder, pieces: Sequence[str]) -> None:
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    config = config_of(decoder, pieces)
    tokenizer = Tokenizer(models.WordLevel({piece: i for i, piece in enumerate(pieces)}, unk_token=PAD))
    tokenizer.save(str(folder / "tokenizer.json"))
    special = {"bos_token": BEGIN, "eos_token": END, "pad_token": PAD, "tokenizer_class": "PreTrainedTokenizerFast"}
    endless = {"_from_model_config": False, "pad_token_id": config["pad_token_id"], "eos_token_id": None}
    for name, content in ("config", config), ("tokenizer_config", special), ("generation_config", endless):
        (folder / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    (folder / "onnx" / "model_quantized.onnx").write_bytes(export_llama(decoder, "q8").SerializeToString())

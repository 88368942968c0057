"""Shape and weights of the made-up decoder: a Llama (RMS norm, rotary positions, grouped keys and values, gated units), tiny."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

# Of the fixture, and where it lies.
PIECES, SEED = 300, 3
HOME = Path(__file__).resolve().parents[3] / "src" / "inference" / "hosted-decoder" / "made-up-decoder"


@dataclass(frozen=True)
class DecoderConfig:
    pieces: int  # V
    width: int = 32  # H
    inner: int = 48  # of the gated unit
    blocks: int = 2
    heads: int = 4  # Q, of queries
    kv_heads: int = 2  # K, of keys and values; divides Q
    head: int = 8  # D, width of a head
    epsilon: float = 1e-5
    theta: float = 10_000.0
    most: int = 4096  # positions: a prompt is a thousand bytes

    def as_json(self, begin: int, end: int) -> dict:
        """`config.json` as Hugging Face writes it."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "vocab_size": self.pieces,
            "hidden_size": self.width,
            "intermediate_size": self.inner,
            "num_hidden_layers": self.blocks,
            "num_attention_heads": self.heads,
            "num_key_value_heads": self.kv_heads,
            "head_dim": self.head,
            "hidden_act": "silu",
            "rms_norm_eps": self.epsilon,
            "rope_theta": self.theta,
            "max_position_embeddings": self.most,
            "attention_bias": False,
            "mlp_bias": False,
            "tie_word_embeddings": True,
            "bos_token_id": begin,
            "eos_token_id": end,
        }


def made_up_weights(config: DecoderConfig, seed: int) -> dict[str, np.ndarray]:
    """Weights by the names of Hugging Face, each stored as [in, out] (theirs are [out, in]); float32 values that float16 holds.

    Embeddings are large beside the rest, as in a trained model, so that another token before makes another token after."""
    rng = np.random.default_rng(seed)
    wide, narrow = config.heads * config.head, config.kv_heads * config.head

    def drawn(rows: int, columns: int, scale: float) -> np.ndarray:
        return (rng.standard_normal((rows, columns)) * scale / np.sqrt(rows)).astype(np.float16).astype(np.float32)

    def norm() -> np.ndarray:
        return (1 + 0.1 * rng.standard_normal(config.width)).astype(np.float16).astype(np.float32)

    weights = {"embed_tokens": drawn(config.pieces, config.width, np.sqrt(config.pieces)), "norm": norm()}
    for block in range(config.blocks):
        at = f"layers.{block}."
        weights |= {
            at + "input_layernorm": norm(),
            at + "self_attn.q_proj": drawn(config.width, wide, 2.5),
            at + "self_attn.k_proj": drawn(config.width, narrow, 2.5),
            at + "self_attn.v_proj": drawn(config.width, narrow, 2.5),
            at + "self_attn.o_proj": drawn(wide, config.width, 2.5),
            at + "post_attention_layernorm": norm(),
            at + "mlp.gate_proj": drawn(config.width, config.inner, 2.5),
            at + "mlp.up_proj": drawn(config.width, config.inner, 2.5),
            at + "mlp.down_proj": drawn(config.inner, config.width, 2.5),
        }
    return weights

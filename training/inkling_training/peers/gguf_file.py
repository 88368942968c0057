"""The writer's decoder as a Llama in a GGUF file, Q8_0, for llama.cpp (wllama).

Q8_0: blocks of 32 inputs, int8 with a float16 scale; norms stay float32. llama.cpp turns neighbouring components by one angle
where PyTorch's Llama turns halves, so the rows of queries and keys are put in that order.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter, TokenType, quants

from ..writer.decoder import Decoder
from ..writer.vocabulary import BEGIN, END, PAD

CONTEXT = 2_048


def neighbours(weight: np.ndarray, heads: int) -> np.ndarray:
    """[W, W] with each head's halves interleaved."""
    return weight.reshape(heads, 2, -1, weight.shape[1]).swapaxes(1, 2).reshape(weight.shape)


def tensors_of(decoder: Decoder) -> dict[str, np.ndarray]:
    """By llama.cpp's names."""
    tensors = {"token_embd.weight": decoder.table, "output_norm.weight": decoder.norm}
    for i, block in enumerate(decoder.blocks):
        q, k, v = np.split(block.qkv, 3)
        gate, up = np.split(block.gate_up, 2)
        own = {
            "attn_norm": block.norm1,
            "attn_q": neighbours(q, decoder.heads),
            "attn_k": neighbours(k, decoder.heads),
            "attn_v": v,
            "attn_output": block.out,
            "ffn_norm": block.norm2,
            "ffn_gate": gate,
            "ffn_up": up,
            "ffn_down": block.down,
        }
        tensors |= {f"blk.{i}.{name}.weight": value for name, value in own.items()}
    return tensors


def write_gguf(path: Path, decoder: Decoder, pieces: Sequence[str], asked: Iterable[int] = ()) -> None:
    """asked: pieces that prompts are made of."""
    writer = GGUFWriter(path, "llama")
    width = decoder.table.shape[1]
    writer.add_name("inkling-writer-decoder")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(width)
    writer.add_block_count(len(decoder.blocks))
    writer.add_feed_forward_length(decoder.inner)
    writer.add_head_count(decoder.heads)
    writer.add_head_count_kv(decoder.heads)
    writer.add_rope_dimension_count(width // decoder.heads)
    writer.add_rope_freq_base(10_000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_vocab_size(len(pieces))
    writer.add_file_type(7)  # mostly Q8_0
    add_vocabulary(writer, pieces, set(asked))
    for name, value in tensors_of(decoder).items():
        if value.ndim == 1:
            writer.add_tensor(name, value.astype(np.float32))
        else:
            packed = quants.quantize(np.ascontiguousarray(value, np.float32), GGMLQuantizationType.Q8_0)
            writer.add_tensor(name, packed, raw_dtype=GGMLQuantizationType.Q8_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def add_vocabulary(writer: GGUFWriter, pieces: Sequence[str], asked: set[int]) -> None:
    """Text of each id. wllama takes prompts as text alone, and llama.cpp cuts it by merges that our pieces do not have; pieces
    of type USER_DEFINED it finds by their text, spaces and all."""

    def kind(i: int, piece: str) -> TokenType:
        return TokenType.CONTROL if piece in (PAD, BEGIN, END) else TokenType.USER_DEFINED if i in asked else TokenType.NORMAL

    writer.add_tokenizer_model("llama")
    writer.add_token_list([piece if i in asked else piece.replace(" ", "\u2581") for i, piece in enumerate(pieces)])
    writer.add_token_scores([-float(i) for i in range(len(pieces))])
    writer.add_token_types([kind(i, piece) for i, piece in enumerate(pieces)])
    for add, piece in (writer.add_bos_token_id, BEGIN), (writer.add_eos_token_id, END), (writer.add_unk_token_id, PAD):
        add(list(pieces).index(piece))
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)

"""Cuts a Qwen2 GGUF file down to the tokens that the writer's text needs: weights.bin, weights.json, tokenizer.json, kept.json.

    python -m scripts.prepare_elder <model.gguf> <out folder> --situations <drawn situations.tsv>       20 s

The file used: Qwen2.5-Coder-0.5B-Instruct, Q4_K_M, 491,400,064 bytes, sha256 1d961463…c4ff32, Apache-2.0.
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np

from inkling_training.writer import corpus, elder

BLOCK = {
    "attn_norm.weight": "input_layernorm.weight",
    "ffn_norm.weight": "post_attention_layernorm.weight",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
# Words that lines not yet written may need: short Chinese words and common English ones.
CHINESE_WORD = re.compile(r"[\u4e00-\u9fff]{1,2}")
ENGLISH_WORD = re.compile(r" ?[a-z]{2,9}")
MOST_ENGLISH_ID = 14_000


def name_of(name: str) -> str | None:
    """The name that transformers gives a tensor; None for the one left out: the head is the table, and kept with more bits."""
    if name == "token_embd.weight":
        return None
    if name in ("output.weight", "output_norm.weight"):
        return {"output.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight"}[name]
    _, block, rest = name.split(".", 2)
    stem = rest if rest in BLOCK else rest.rsplit(".", 1)[0]
    tail = "" if rest in BLOCK else "." + rest.rsplit(".", 1)[1]
    return f"model.layers.{block}.{BLOCK[stem]}{tail}"


def make_tokenizer(reader):
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

    field = lambda key: reader.fields[f"tokenizer.ggml.{key}"].contents()  # noqa: E731
    words, merges, types = field("tokens"), field("merges"), field("token_type")
    plain = {word: i for i, word in enumerate(words) if types[i] == 1}
    tokenizer = Tokenizer(models.BPE(vocab=plain, merges=[tuple(merge.split(" ", 1)) for merge in merges]))
    pattern = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = [(i, word) for i, word in enumerate(words) if types[i] in (3, 4)]
    tokenizer.add_special_tokens([AddedToken(word, special=True) for _, word in special])
    assert all(tokenizer.token_to_id(word) == i for i, word in special if "PAD" not in word), "the special tokens stand elsewhere"
    return tokenizer


def main() -> None:
    from gguf import GGUFReader
    from gguf.quants import dequantize

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--situations", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    reader = GGUFReader(args.model)
    tokenizer = make_tokenizer(reader)
    tokenizer.save(str(args.out / "tokenizer.json"))
    own, drawn = corpus.read_situations(), corpus.read_situations(args.situations)
    texts = [elder.answer(line) for line in corpus.read_lines(own)]
    texts += [elder.ask(situation, language, voice, band) for situation in [*own.values(), *drawn.values()] for language in corpus.LANGUAGES
              for voice, band in zip(corpus.VOICES, (0, 1, 2, 1))]  # fmt: skip
    kept = {token for encoding in tokenizer.encode_batch(texts, add_special_tokens=False) for token in encoding.ids}
    kept |= set(range(256)) | {tokenizer.token_to_id("<|im_end|>"), tokenizer.token_to_id("<|endoftext|>")}
    asked = len(kept)
    for token in range(tokenizer.get_vocab_size(with_added_tokens=False)):
        text = tokenizer.decode([token])
        if CHINESE_WORD.fullmatch(text) or (token < MOST_ENGLISH_ID and ENGLISH_WORD.fullmatch(text)):
            kept.add(token)
    rows = sorted(kept)
    (args.out / "kept.json").write_text(json.dumps(rows))
    listed, at = [], 0
    with (args.out / "weights.bin").open("wb") as out:
        for tensor in reader.tensors:
            name = name_of(tensor.name)
            if not name:
                continue
            shape = [int(size) for size in reversed(tensor.shape.tolist())]
            data = tensor.data
            if name == "model.embed_tokens.weight":
                data, shape[0] = data[rows], len(rows)
            raw = data.tobytes()
            value = data if tensor.tensor_type.name == "F32" else dequantize(data, tensor.tensor_type)
            listed.append((name, tensor.tensor_type.name, shape, at, len(raw), float(np.abs(value).sum(dtype=np.float64))))
            out.write(raw)
            at += len(raw)
    value = lambda key: reader.fields[f"qwen2.{key}"].contents()  # noqa: E731
    config = {
        "hidden_size": value("embedding_length"),
        "intermediate_size": value("feed_forward_length"),
        "num_hidden_layers": value("block_count"),
        "num_attention_heads": value("attention.head_count"),
        "num_key_value_heads": value("attention.head_count_kv"),
        "rms_norm_eps": value("attention.layer_norm_rms_epsilon"),
        "rope_theta": value("rope.freq_base"),
    }
    (args.out / "weights.json").write_text(json.dumps({"config": config, "tensors": listed}))
    print(f"{asked} tokens in our text, {len(rows)} kept, {at / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

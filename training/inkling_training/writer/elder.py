"""The elder: a language model a hundred times the writer's size, taught the authored corpus, from which further lines are drawn.

Qwen2.5-Coder-0.5B-Instruct (Apache-2.0), read from a GGUF file; only the tokens that our text needs are kept of its vocabulary.
It reads a situation as plain text and answers with the kinds of facts it rests on and the line: `item bought>…`.
"""

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch

from .corpus import Line, Situation, fill
from .elder_model import Elder, ElderConfig
from .examples import length_band

LABELS = {
    "zh-CN": {
        "item": "商品", "attribute": "特点", "brand": "品牌", "price_drop": "降了", "viewed": "看过", "bought": "买过", "saved": "收藏过",
        "searched": "搜过", "interest": "兴趣", "stage": "阶段", "need": "需要", "season": "时节", "city": "城市", "festival": "节日",
        "days_left": "离节日还有", "popularity": "热度", "new_arrival": "新到", "goes_with": "搭配", "refill_due": "该补的时候", "weather": "天气",
    },
    "en": {kind: kind.replace("_", " ") for kind in (
        "item", "attribute", "brand", "price_drop", "viewed", "bought", "saved", "searched", "interest", "stage", "need", "season", "city",
        "festival", "days_left", "popularity", "new_arrival", "goes_with", "refill_due", "weather")},
}  # fmt: skip
VOICE_LABELS = {"zh-CN": {"plain": "平实", "warm": "温暖", "playful": "俏皮", "expert": "内行"}, "en": {v: v for v in ("plain", "warm", "playful", "expert")}}
LENGTH_LABELS = {"zh-CN": ("短", "中", "长"), "en": ("short", "middle", "long")}


def ask(situation: Situation, language: str, voice: str, band: int, kinds: Iterable[str] | None = None) -> str:
    """The prompt; `kinds`: facts told, in this order, all by default."""
    facts = {fact.kind: fact.words for fact in situation.facts[language]}
    told = [f"{LABELS[language][kind]}: {facts[kind]} ({kind})" for kind in (facts if kinds is None else kinds)]
    return "\n".join([f"{VOICE_LABELS[language][voice]}, {LENGTH_LABELS[language][band]}", *told, "=>"])


def answer(line: Line) -> str:
    uses = [fact.kind for fact in line.facts if fact.kind in line.uses]
    return f"{' '.join(uses)}>{line.text}"


def read_answer(text: str) -> tuple[list[str], str] | None:
    """Uses and line; None when it is no answer."""
    uses, mark, line = text.partition(">")
    return (uses.split(), line.strip()) if mark else None


class Tokens:
    """The kept part of the elder's vocabulary: `kept` are its own ids, ours are places in that list."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.kept = json.loads((folder / "kept.json").read_text())
        self.places = {token: place for place, token in enumerate(self.kept)}
        self.end = self.places[self.tokenizer.token_to_id("<|im_end|>")]

    def encode(self, text: str) -> list[int]:
        """A token that was not kept is spelled byte by byte."""
        ids: list[int] = []
        for token in self.tokenizer.encode(text, add_special_tokens=False).ids:
            if token in self.places:
                ids.append(self.places[token])
            else:
                ids += [self.places[self.tokenizer.token_to_id(byte)] for byte in self.tokenizer.id_to_token(token)]
        return ids

    def encode_all(self, texts: list[str]) -> list[list[int]]:
        """As `encode`, many at once."""
        rows = self.tokenizer.encode_batch(texts, add_special_tokens=False)
        return [
            [self.places[token] for token in row.ids] if all(token in self.places for token in row.ids) else self.encode(text)
            for row, text in zip(rows, texts)
        ]

    def decode(self, ids: Iterable[int]) -> str:
        ids = list(ids)
        if self.end in ids:
            ids = ids[: ids.index(self.end)]
        return self.tokenizer.decode([self.kept[i] for i in ids], skip_special_tokens=False)


PARTS = {
    "input_layernorm": "norm1", "post_attention_layernorm": "norm2", "self_attn.q_proj": "q", "self_attn.k_proj": "k",
    "self_attn.v_proj": "v", "self_attn.o_proj": "o", "mlp.gate_proj": "gate", "mlp.up_proj": "up", "mlp.down_proj": "down",
}  # fmt: skip


def name_of(name: str) -> str:
    name = name.removeprefix("model.").replace("embed_tokens", "table")
    for old, new in PARTS.items():
        name = name.replace(old, new)
    return name


def open_elder(folder: Path, device: str) -> Elder:
    """The model with its kept tokens, float32, from <folder>/weights.bin and weights.json; each tensor's sum is checked."""
    from gguf import GGMLQuantizationType
    from gguf.quants import dequantize

    listed = json.loads((folder / "weights.json").read_text())
    data = np.memmap(folder / "weights.bin", np.uint8, "r")
    state = {}
    for name, kind, shape, start, size, total in listed["tensors"]:
        raw = np.array(data[start : start + size]).reshape(shape[0], -1)
        value = raw.view(np.float32) if kind == "F32" else dequantize(raw, GGMLQuantizationType[kind])
        value = value.reshape(shape).astype(np.float32)
        found = float(np.abs(value).sum(dtype=np.float64))
        if not abs(found - total) <= 1e-4 * total:
            raise ValueError(f"{name} ({kind}) adds up to {found}, not {total}: it was read wrongly here")
        state[name_of(name)] = torch.from_numpy(value)
    model = Elder(ElderConfig(len(state["table.weight"]), **listed["config"]))
    model.load_state_dict(state)
    return model.to(device)


def band_of(line: Line) -> int:
    return length_band(fill(line.text, line.facts, line.language), line.language)

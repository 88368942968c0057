"""The tokenizer: one Hugging Face tokenizer.json read alike by Python `tokenizers` and npm `@huggingface/tokenizers`.

NFKC, lower case and no Latin accents; split on every character that no token holds (so the unknown token, which the two readers
fuse differently, never arises); numbers stand alone; then a Unigram model whose scores are made, not trained: every token costs about 10, so Viterbi takes the fewest, hence the longest known words.
Each score carries a small trace of its own so that no two cuts tie, for ties are broken differently by the two readers.
"""

import hashlib
import re
from dataclasses import dataclass

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from .lexicon import Entry

UNKNOWN = "<unk>"
MAX_TOKENS = 32
# By number of tokens first; these small surcharges only choose between cuts of equal length.
COST = {"word": 10.0, "lexicon": 9.5, "piece": 10.6, "character": 11.0}


@dataclass(frozen=True)
class Token:
    """A vocabulary entry: its text, its kind (a key of COST) and the English words that say what it means, if any."""

    text: str
    kind: str
    gloss: str | None
    rank: int


def common_characters() -> list[str]:
    """The 3,755 everyday Chinese characters of GB 2312 level 1 (rows 16 to 55)."""
    cells = (bytes([row, cell]) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return [c for c in (cell.decode("gb2312", errors="ignore") for cell in cells) if c]


def choose_vocabulary(teacher: list[str], entries: list[Entry], product_words: list[str], max_words: int) -> list[Token]:
    """Vocabulary in order of id; id 0 is the unknown token, whose vector is zero.

    teacher: its word pieces in order of frequency; max_words of the whole words are kept, years and ordinals left out.
    product_words: words of clean product text, most frequent first, that the teacher lacks.
    """
    chosen: dict[str, Token] = {UNKNOWN: Token(UNKNOWN, "piece", None, 0)}

    def add(text: str, kind: str, gloss: str | None, rank: int) -> None:
        chosen.setdefault(text, Token(text, kind, gloss, rank))

    for entry in entries:
        if re.fullmatch(r"[a-z\u4e00-\u9fff]{2,}", entry.zh):
            add(entry.zh, "lexicon", entry.en, 3000)
    for entry in entries:
        if len(entry.zh) == 1:
            add(entry.zh, "character", entry.en, 3000)
    words = [word for word in teacher if re.fullmatch(r"[a-z]{2,}|[0-9]{1,3}|[a-z]+[0-9]+|[0-9]+[a-z]{1,2}", word)]
    words = [word for word in words if not re.fullmatch(r"[0-9]+(st|nd|rd|th)", word)]
    for rank, word in enumerate(words[:max_words]):
        add(word, "word", word, rank)
    for word in product_words:
        add(word, "word", word, 8000)
    for piece in teacher:
        if re.fullmatch(r"##[a-z]{2,}", piece):
            add(piece[2:], "piece", None, 2000)
    for character in "abcdefghijklmnopqrstuvwxyz0123456789":
        add(character, "piece", None, 500)
    spelled = {character for entry in entries for character in entry.zh if "\u4e00" <= character <= "\u9fff"}
    for character in [*sorted(spelled), *common_characters()]:
        add(character, "character", None, 3000)
    return list(chosen.values())


def trace(text: str) -> float:
    """A number in [0, 0.01) that depends on nothing but the text."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") / 2**32 / 100


def character_class(characters: set[str]) -> str:
    """A regular expression's class of exactly these characters, neighbors joined to ranges."""
    points = sorted(ord(character) for character in characters)
    spans: list[list[int]] = []
    for point in points:
        if spans and spans[-1][1] == point - 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in spans)


def build_tokenizer(vocabulary: list[Token]) -> Tokenizer:
    """Unigram tokenizer over the vocabulary; ids are the vocabulary's order."""
    scored = [(t.text, 0.0 if t.text == UNKNOWN else -round(COST[t.kind] + trace(t.text), 6)) for t in vocabulary]
    tokenizer = Tokenizer(models.Unigram(scored, unk_id=0, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.Replace(Regex("[\u0300-\u036f]"), ""),
            normalizers.NFKC(),
            normalizers.Lowercase(),
        ]
    )
    known = character_class({character for token in vocabulary[1:] for character in token.text})
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(f"[^{known}]+"), "removed"),
            pre_tokenizers.Split(Regex(r"[0-9]+"), "isolated"),
        ]
    )
    return tokenizer


def encode(tokenizer: Tokenizer, texts: list[str], max_tokens: int = MAX_TOKENS) -> tuple[np.ndarray, np.ndarray]:
    """Token ids int32 [B, T] and mask float32 [B, T] (1 real, 0 pad), T ≥ 1. An empty text is a row of padding."""
    rows = [encoding.ids[:max_tokens] for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]
    width = max(1, *(len(row) for row in rows)) if rows else 1
    ids, mask = np.zeros((len(rows), width), np.int32), np.zeros((len(rows), width), np.float32)
    for i, row in enumerate(rows):
        ids[i, : len(row)], mask[i, : len(row)] = row, 1
    return ids, mask

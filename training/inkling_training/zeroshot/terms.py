"""Words of an item as hashed terms. The runtime writes the same in TypeScript: see LEXICAL.md, which the stored cases hold both to.

Text → NFKD, Latin accents dropped, NFKC, lower case → runs of Latin letters and digits, runs of Chinese characters.
A Latin run of two characters or more is a word. Chinese has no spaces: every character, and every two neighbors.
Terms are words, and pairs of neighboring words within one field. Plurals are left as they are: cutting their s won nothing on five sets.
"""

import re
import unicodedata
from collections.abc import Iterable

FNV_OFFSET, FNV_PRIME = 0x811C9DC5, 0x01000193
BUCKETS = 65_536  # a term is two bytes in the pack
RUN = re.compile(r"[a-z0-9]+|[\u4e00-\u9fff]+")
ACCENT = re.compile(r"[\u0300-\u036f]")


def fold(text: str) -> str:
    """The text as words are cut from it."""
    text = ACCENT.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFKC", text).lower()


def words(text: str) -> list[str]:
    """Words in order; a Chinese run gives its characters."""
    found: list[str] = []
    for run in RUN.findall(fold(text)):
        if run[0] >= "\u4e00":
            found += list(run)
        elif len(run) > 1:
            found.append(run)
    return found


def terms_of_fields(fields: Iterable[str]) -> list[str]:
    """Words and pairs of neighboring words of each field; no pair crosses two fields."""
    found: list[str] = []
    for field in fields:
        own = words(field)
        found += own
        found += [f"{a} {b}" for a, b in zip(own, own[1:], strict=False)]
    return found


def hash_term(term: str) -> int:
    """FNV-1a of the UTF-8 bytes, 32 bits folded to 16 (upper half xor lower half)."""
    value = FNV_OFFSET
    for byte in term.encode():
        value = (value ^ byte) * FNV_PRIME & 0xFFFFFFFF
    return value >> 16 ^ value & 0xFFFF

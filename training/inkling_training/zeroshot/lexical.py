"""The lexical expert: at most 24 hashed terms an item with 8-bit weights, and its bytes in a pack (see LEXICAL.md).

Weights are sublinear tf-idf of the catalogue itself, so a shop without a log has them too. A likeness is an exact integer dot product:
the same in every runtime.
"""

import math
import struct
from collections import Counter
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from .terms import BUCKETS, hash_term, terms_of_fields

MAGIC, VERSION = b"IKTM", 1
MAX_TERMS = 24
MIN_ITEMS = 2  # a term of one item is like nothing else


@dataclass
class Lexical:
    """Items as rows of a sparse matrix: starts [M + 1]; hashes uint16 [T], ascending within an item; weights uint8 [T], times 1/255."""

    starts: np.ndarray
    hashes: np.ndarray
    weights: np.ndarray

    @property
    def items(self) -> int:
        return len(self.starts) - 1

    def rows(self) -> sparse.csr_matrix:
        """float32 [M, 65536], rows of length 1 up to rounding (or 0): likeness(i, j) is the product of two rows."""
        parts = (self.weights.astype(np.float32) / 255, self.hashes.astype(np.int32), self.starts.astype(np.int32))
        return sparse.csr_matrix(parts, shape=(self.items, BUCKETS))


def build_lexical(fields: list[list[str]], max_terms: int = MAX_TERMS) -> Lexical:
    """fields: for each item its texts (title, brand, last segment of its category), in that order."""
    bags = [Counter(terms_of_fields(own)) for own in fields]
    documents = Counter(term for bag in bags for term in bag)
    starts, hashes, weights = [0], [], []
    for bag in bags:
        heavy = [
            ((1 + math.log(count)) * (math.log((1 + len(bags)) / (1 + documents[term])) + 1), term)
            for term, count in bag.items()
            if documents[term] >= MIN_ITEMS
        ]
        row: Counter[int] = Counter()
        for weight, term in sorted(heavy, key=lambda pair: (-pair[0], pair[1]))[:max_terms]:
            row[hash_term(term)] += weight  # two terms of one hash add up
        length = math.sqrt(sum(weight * weight for weight in row.values()))
        for bucket in sorted(row):
            hashes.append(bucket)
            weights.append(math.floor(255 * row[bucket] / length + 0.5))
        starts.append(len(hashes))
    return Lexical(np.array(starts, np.uint32), np.array(hashes, np.uint16), np.array(weights, np.uint8))


def to_bytes(lexical: Lexical) -> bytes:
    """Little-endian: IKTM, version, M, T as uint32; terms of each item uint8 [M]; hashes uint16 [T]; weights uint8 [T]."""
    head = MAGIC + struct.pack("<III", VERSION, lexical.items, len(lexical.hashes))
    numbers = np.diff(lexical.starts).astype(np.uint8)
    return head + numbers.tobytes() + lexical.hashes.astype("<u2").tobytes() + lexical.weights.tobytes()


def from_bytes(content: bytes) -> Lexical:
    """The inverse of to_bytes. Raises ValueError for another format."""
    if content[:4] != MAGIC:
        raise ValueError(f"not a lexical file: it begins with {content[:4]!r}, not {MAGIC!r}")
    version, items, terms = struct.unpack_from("<III", content, 4)
    if version != VERSION:
        raise ValueError(f"lexical file of version {version}; this reader knows {VERSION}")
    numbers = np.frombuffer(content, "u1", items, 16)
    hashes = np.frombuffer(content, "<u2", terms, 16 + items)
    starts = np.concatenate([[0], np.cumsum(numbers, dtype=np.uint32)]).astype(np.uint32)
    return Lexical(starts, hashes, np.frombuffer(content, "u1", terms, 16 + items + 2 * terms))

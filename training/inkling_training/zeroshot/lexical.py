"""The lexical expert: at most 24 hashed terms an item with int8 weights, and its bytes in a pack (see LEXICAL.md).

Weights are sublinear tf-idf of the catalogue itself, so a shop without a log has them too. A likeness is an exact integer dot product
over the root of two exact integer norms: the same in every runtime.
"""

import math
import struct
from collections import Counter
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from .terms import hash_term, terms_of_fields

MAGIC, VERSION = b"IKLX", 1
MAX_TERMS = 24
MIN_ITEMS = 2  # a term of one item is like nothing else


@dataclass
class Lexical:
    """hashes uint32 [T] ascending, document counts uint32 [T]; items as CSR: starts [M + 1], places in hashes, weights 1 to 127."""

    hashes: np.ndarray
    counts: np.ndarray
    starts: np.ndarray
    terms: np.ndarray
    weights: np.ndarray

    @property
    def items(self) -> int:
        return len(self.starts) - 1

    def matrix(self) -> sparse.csr_matrix:
        """Integer weights, int32 [M, T]."""
        shape = (self.items, len(self.hashes))
        return sparse.csr_matrix((self.weights.astype(np.int32), self.terms.astype(np.int32), self.starts.astype(np.int32)), shape=shape)

    def unit_rows(self) -> sparse.csr_matrix:
        """Rows of length 1 (or 0), float32 [M, T]: likeness(i, j) is their product."""
        rows = self.matrix()
        squares = np.asarray(rows.multiply(rows).sum(1), np.float64).ravel()
        return (sparse.diags(1 / np.sqrt(np.maximum(squares, 1))) @ rows).tocsr().astype(np.float32)


def build_lexical(fields: list[list[str]], max_terms: int = MAX_TERMS) -> Lexical:
    """fields: for each item its texts (title, brand, segments of its category), in that order."""
    bags = [Counter(hash_term(term) for term in terms_of_fields(own)) for own in fields]
    documents = Counter(term for bag in bags for term in bag)
    kept = sorted(term for term, count in documents.items() if count >= MIN_ITEMS)
    place = {term: n for n, term in enumerate(kept)}
    idf = {term: math.log((1 + len(bags)) / (1 + documents[term])) + 1 for term in kept}
    starts, terms, weights = [0], [], []
    for bag in bags:
        heavy = [((1 + math.log(count)) * idf[term], term) for term, count in bag.items() if term in place]
        heavy = sorted(heavy, key=lambda pair: (-pair[0], pair[1]))[:max_terms]
        top = heavy[0][0] if heavy else 1.0
        for weight, term in sorted(heavy, key=lambda pair: pair[1]):
            terms.append(place[term])
            weights.append(max(1, math.floor(127 * weight / top + 0.5)))
        starts.append(len(terms))
    counts = np.array([documents[term] for term in kept], np.uint32)
    return Lexical(np.array(kept, np.uint32), counts, np.array(starts, np.uint32), np.array(terms, np.uint32), np.array(weights, np.uint8))


def to_bytes(lexical: Lexical) -> bytes:
    """Little-endian: head, hashes u32 [T], counts u32 [T], number of terms u8 [M], padding to 4, places u16 or u32 [N], weights u8 [N]."""
    numbers = np.diff(lexical.starts).astype(np.uint8)
    width = 2 if len(lexical.hashes) <= 0xFFFF else 4
    head = MAGIC + struct.pack("<HHIII", VERSION, width, lexical.items, len(lexical.hashes), len(lexical.terms))
    parts = [head, lexical.hashes.astype("<u4").tobytes(), lexical.counts.astype("<u4").tobytes(), numbers.tobytes()]
    parts.append(b"\0" * (-len(numbers) % 4))
    parts += [lexical.terms.astype(f"<u{width}").tobytes(), lexical.weights.tobytes()]
    return b"".join(parts)


def from_bytes(content: bytes) -> Lexical:
    """The inverse of to_bytes. Raises ValueError for another format."""
    if content[:4] != MAGIC:
        raise ValueError(f"not a lexical file: it begins with {content[:4]!r}, not {MAGIC!r}")
    version, width, items, terms, entries = struct.unpack_from("<HHIII", content, 4)
    if version != VERSION:
        raise ValueError(f"lexical file of version {version}; this reader knows {VERSION}")
    at = 20

    def take(kind: str, count: int) -> np.ndarray:
        nonlocal at
        part = np.frombuffer(content, kind, count, at)
        at += part.nbytes
        return part

    hashes, counts, numbers = take("<u4", terms), take("<u4", terms), take("u1", items)
    at += -items % 4
    starts = np.concatenate([[0], np.cumsum(numbers, dtype=np.uint32)]).astype(np.uint32)
    return Lexical(hashes, counts, starts, take(f"<u{width}", entries), take("u1", entries))

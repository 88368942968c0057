"""What the experts become in a pack: 8-bit graph edges, 8-bit unit vectors, 8-bit term weights, and the bytes they take.

`encode_graph` writes the IKGR layout of `src/retrieval/graph.ts`; the other layouts are described in README.md.
"""

import struct

import numpy as np
import scipy.sparse as sparse

from .graphs import cut_rows


def quantize_graph(graph: sparse.csr_matrix, top: int) -> tuple[sparse.csr_matrix, float]:
    """Whole numbers 1..255 as the graph's data, heaviest first, and their scale; edges that round to 0 fall away."""
    kept = cut_rows(graph, top)
    scale = float(np.float32(kept.data.max() / 255))
    kept.data = np.minimum(255, np.rint(kept.data / scale))
    return cut_rows(kept, top), scale


def encode_graph(whole: sparse.csr_matrix, scale: float, k: int = 1) -> bytes:
    """magic IKGR, version, numItems, numEdges, k: uint32; scale float32; offsets, targets uint32; weights uint8."""
    header = struct.pack("<5If", 0x52474B49, 1, whole.shape[0], whole.nnz, k, scale)
    parts = (whole.indptr.astype("<u4"), whole.indices.astype("<u4"), whole.data.astype(np.uint8))
    return header + b"".join(part.tobytes() for part in parts)


def decode_graph(data: bytes) -> tuple[sparse.csr_matrix, int]:
    """The graph with weights times scale, float32 as the reader computes them, and k."""
    _, _, items, edges, k, scale = struct.unpack_from("<5If", data)
    offsets = np.frombuffer(data, "<u4", items + 1, 24)
    targets = np.frombuffer(data, "<u4", edges, 24 + 4 * (items + 1))
    weights = np.frombuffer(data, np.uint8, edges, 24 + 4 * (items + 1) + 4 * edges)
    return sparse.csr_matrix((weights * np.float32(scale), targets.astype(int), offsets.astype(int)), (items, items)), k


def quantize_vectors(vectors: np.ndarray) -> tuple[np.ndarray, float]:
    """int8 rows [M, D] and the one scale that brings them back."""
    scale = float(np.float32(np.abs(vectors).max() / 127))
    return np.clip(np.rint(vectors / scale), -127, 127).astype(np.int8), scale


def quantize_rows(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 matrix [out, in] with a scale for each output row [out], float32."""
    scales = np.maximum(np.abs(matrix).max(1), 1e-12).astype(np.float32) / np.float32(127)
    return np.clip(np.rint(matrix / scales[:, None]), -127, 127).astype(np.int8), scales


def encode_terms(terms: sparse.csr_matrix) -> bytes:
    """magic IKTM, version, numItems, numTerms: uint32; counts uint8 [M]; hashes uint16; weights uint8 (times 1 / 255)."""
    terms = terms.tocsr()
    counts = np.diff(terms.indptr)
    if counts.max(initial=0) > 255:
        raise ValueError(f"an item has {counts.max()} terms, more than a byte can count")
    header = struct.pack("<4I", 0x4D544B49, 1, terms.shape[0], terms.nnz)
    weights = np.clip(np.rint(terms.data * 255), 1, 255).astype(np.uint8)
    return header + counts.astype(np.uint8).tobytes() + terms.indices.astype("<u2").tobytes() + weights.tobytes()


def decode_terms(data: bytes, buckets: int = 65_536) -> sparse.csr_matrix:
    _, _, items, number = struct.unpack_from("<4I", data)
    counts = np.frombuffer(data, np.uint8, items, 16)
    hashes = np.frombuffer(data, "<u2", number, 16 + items)
    weights = np.frombuffer(data, np.uint8, number, 16 + items + 2 * number)
    indptr = np.concatenate([[0], np.cumsum(counts, dtype=int)])
    return sparse.csr_matrix((weights.astype(np.float32) / 255, hashes.astype(int), indptr), (items, buckets))

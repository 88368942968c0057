"""Words of an item as at most 24 hashed terms with 8-bit weights: TF-IDF over word 1- and 2-grams, sublinear, in two texts or more."""

import numpy as np
import scipy.sparse as sparse
from sklearn.feature_extraction.text import TfidfVectorizer

BUCKETS = 65_536  # a term is two bytes
TERMS = 24


def hash_term(term: str) -> int:
    """FNV-1a of the UTF-8 bytes, 32 bits folded to 16: the same few lines in any language."""
    value = 0x811C9DC5
    for byte in term.encode("utf8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return (value >> 16) ^ (value & 0xFFFF)


def tf_idf(texts: list[str]) -> tuple[sparse.csr_matrix, list[str]]:
    """Unit rows [M, T] and the terms."""
    maker = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    return maker.fit_transform(texts).astype(np.float32).tocsr(), list(maker.get_feature_names_out())


def hashed_terms(texts: list[str], terms: int = TERMS) -> sparse.csr_matrix:
    """The heaviest `terms` of each item by hash [M, 65536], unit rows again; two terms of one hash add up."""
    matrix, names = tf_idf(texts)
    place = np.array([hash_term(name) for name in names])
    rows, columns, weights = [], [], []
    for item in range(matrix.shape[0]):
        part = slice(matrix.indptr[item], matrix.indptr[item + 1])
        order = np.argsort(-matrix.data[part], kind="stable")[:terms]
        rows.append(np.full(len(order), item))
        columns.append(place[matrix.indices[part][order]])
        weights.append(matrix.data[part][order])
    hashed = sparse.csr_matrix(
        (np.concatenate(weights), (np.concatenate(rows), np.concatenate(columns))), shape=(len(texts), BUCKETS)
    )
    hashed.sum_duplicates()
    length = np.sqrt(np.asarray(hashed.multiply(hashed).sum(1)).ravel())
    return (sparse.diags(1 / np.maximum(length, 1e-12)) @ hashed).tocsr().astype(np.float32)

"""What else one would use: popularity, item-kNN, TF-IDF, mean-pooled text vectors. Each maps histories to scores [B, M]."""

from collections.abc import Callable

import numpy as np
import scipy.sparse as sparse

from .data import Domain, Row

Scorer = Callable[[list[Row]], np.ndarray]
DECAY = 0.8  # of an event's weight for each place from the end


def history_matrix(rows: list[Row], items: int, decay: float = 1.0) -> sparse.csr_matrix:
    """Weights of the history's items [B, M]; the last event weighs 1, the one before `decay` and so on."""
    where = [(i, item, decay ** (len(row.history) - 1 - n)) for i, row in enumerate(rows) for n, item in enumerate(row.history)]
    index, column, weight = (np.array(part) for part in zip(*where, strict=True))
    return sparse.csr_matrix((weight.astype(np.float32), (index, column)), shape=(len(rows), items))


def interactions(domain: Domain) -> sparse.csr_matrix:
    """Shoppers by items, 1 where bought in train."""
    rows = np.repeat(np.arange(len(domain.train)), [len(s) for s in domain.train])
    columns = np.concatenate([np.array(s, int) for s in domain.train])
    matrix = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(domain.train), len(domain.texts)))
    matrix.data[:] = 1
    return matrix


def popularity(domain: Domain) -> Scorer:
    counts = np.bincount(np.concatenate([np.array(s, int) for s in domain.train]), minlength=len(domain.texts))
    return lambda rows: np.broadcast_to(counts.astype(np.float32), (len(rows), len(counts))).copy()


def item_knn(domain: Domain, neighbors: int = 200) -> Scorer:
    """Cosine of co-purchase, the 200 nearest kept, summed over the history."""
    seen = interactions(domain)
    norm = np.sqrt(np.maximum(np.asarray(seen.sum(0)).ravel(), 1))
    unit = (seen @ sparse.diags(1 / norm)).tocsc()
    near = (unit.T @ unit).tocsr()
    near.setdiag(0)
    for i in range(near.shape[0]):
        values = near.data[near.indptr[i] : near.indptr[i + 1]]
        if len(values) > neighbors:
            values[values < np.partition(values, -neighbors)[-neighbors]] = 0
    near.eliminate_zeros()
    return lambda rows: (history_matrix(rows, near.shape[0]) @ near).toarray()


def tf_idf(domain: Domain) -> Scorer:
    """Word 1- and 2-grams, sublinear, in at least two titles; the history pooled with decay."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # here, so that the tests need no scikit-learn

    vectors = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2).fit_transform(domain.texts).astype(np.float32)
    return lambda rows: (history_matrix(rows, vectors.shape[0], DECAY) @ vectors @ vectors.T).toarray()


def pooled(vectors: np.ndarray, decay: float) -> Scorer:
    """Text vectors pooled over the history, with or without decay."""
    return lambda rows: (history_matrix(rows, len(vectors), decay) @ vectors) @ vectors.T

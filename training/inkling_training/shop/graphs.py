"""Item-to-item graphs learned from a train part, each a sparse [M, M] read from a history's item (row) to what follows (column).

ridge:   EASE^R (Steck, WWW 2019): every item regressed on the others of the same shopper.
follow:  the same regression onto what comes next (SLIT; Choi et al., WWW 2021): a decayed past regressed on the future.
         Small shops solve it whole; large ones solve, for each target, the system of the items met most with it.
"""

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sparse
from scipy.linalg import cho_factor, cho_solve

from .sets import History

WHOLE = 6_000  # items up to which the regression is solved whole: 6k x 6k floats are 144 MB


def pool(histories: Sequence[History], num_items: int, decay: float, longest: int = 50) -> sparse.csr_matrix:
    """Weights of the history's items [B, M]: decay ** places from the end; a repeated item has the weight of its last."""
    indptr, columns, weights = [0], [], []
    for history in histories:
        newest = history.items[::-1][:longest]
        unique, first = np.unique(newest, return_index=True)
        columns.append(unique)
        weights.append(decay**first)
        indptr.append(indptr[-1] + len(unique))
    return sparse.csr_matrix(
        (np.concatenate(weights).astype(np.float32), np.concatenate(columns), indptr), shape=(len(histories), num_items)
    )


def interactions(train: Sequence[History], num_items: int) -> sparse.csr_matrix:
    """Shoppers by items, 1 where bought."""
    return pool(train, num_items, 1.0, longest=1_000)


def past_and_future(
    train: Sequence[History], num_items: int, past_decay: float, baskets: bool = False
) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """
    For each cut within a shopper's sequence the decayed past and what came next, both [cuts, M].

    baskets: cut where the day changes only, and what came next is the whole basket; else it is one event. A longer
    future, decayed too, was worse on every set tried.
    """
    longest = 300 if baskets else 20
    sides = ([0], [], []), ([0], [], [])
    for history in train:
        items, days = history.items, history.days
        cuts = np.flatnonzero(np.diff(days)) + 1 if baskets else np.arange(1, len(items))
        ends = np.append(cuts, len(items))[1:] if baskets else cuts + 1
        for cut, end in zip(cuts, ends, strict=True):
            past, future = items[:cut][::-1][:longest], items[cut:end]
            for (indptr, columns, weights), part, weight in (
                (sides[0], past, past_decay ** np.arange(len(past))),
                (sides[1], future, np.ones(len(future))),
            ):
                columns.append(part)
                weights.append(weight)
                indptr.append(indptr[-1] + len(part))
    found = []
    for indptr, columns, weights in sides:
        matrix = sparse.csr_matrix(
            (np.concatenate(weights).astype(np.float32), np.concatenate(columns), indptr), shape=(len(indptr) - 1, num_items)
        )
        matrix.sum_duplicates()
        found.append(matrix)
    return found[0], found[1]


def ease(seen: sparse.csr_matrix, penalty: float) -> np.ndarray:
    """EASE^R whole, dense [M, M]."""
    gram = (seen.T @ seen).toarray().astype(np.float32)
    gram[np.diag_indices_from(gram)] += penalty
    inverse = cho_solve(cho_factor(gram, lower=True, overwrite_a=True), np.eye(len(gram), dtype=np.float32))
    weights = inverse / -np.diag(inverse)
    np.fill_diagonal(weights, 0)
    return weights


def regress(gram: sparse.csr_matrix, cross: sparse.csr_matrix, penalty: float) -> np.ndarray:
    """(gram + penalty I)^-1 cross whole, dense [M, M]."""
    dense = gram.toarray().astype(np.float32)
    dense[np.diag_indices_from(dense)] += penalty
    return cho_solve(cho_factor(dense, lower=True, overwrite_a=True), cross.toarray().astype(np.float32))


def regress_locally(
    gram: sparse.csr_matrix, cross: sparse.csr_matrix, penalty: float, nearest: int = 200, same: bool = False
) -> sparse.csr_matrix:
    """
    The same for each target over the `nearest` items it was met with most (by cross / sqrt of their own gram): sparse [M, M].
    same: cross is gram, whose diagonal must not be used (EASE's constraint).
    """
    gram, cross = gram.tocsr(), cross.tocsc()
    own = np.maximum(gram.diagonal(), 1e-6)
    rows, columns, weights = [], [], []
    for target in range(cross.shape[1]):
        part = slice(cross.indptr[target], cross.indptr[target + 1])
        near, met = cross.indices[part], cross.data[part]
        if same:
            near, met = near[near != target], met[near != target]
        if len(near) == 0:
            continue
        if len(near) > nearest:
            best = np.argpartition(-met / np.sqrt(own[near]), nearest)[:nearest]
            near, met = near[best], met[best]
        order = np.argsort(near)
        near, met = near[order], met[order]
        system = gram[near][:, near].toarray()
        system[np.diag_indices_from(system)] += penalty
        rows.append(near)
        columns.append(np.full(len(near), target))
        weights.append(np.linalg.solve(system, met))
    return sparse.csr_matrix(
        (np.concatenate(weights).astype(np.float32), (np.concatenate(rows), np.concatenate(columns))), shape=gram.shape
    )


def ridge_graph(train: Sequence[History], num_items: int, penalty: float) -> sparse.csr_matrix:
    seen = interactions(train, num_items)
    if num_items <= WHOLE:
        return sparse.csr_matrix(ease(seen, penalty))
    gram = (seen.T @ seen).tocsr()
    return regress_locally(gram, gram, penalty, same=True)


def follow_graph(
    train: Sequence[History], num_items: int, penalty: float, past_decay: float, baskets: bool = False
) -> sparse.csr_matrix:
    past, future = past_and_future(train, num_items, past_decay, baskets)
    gram, cross = (past.T @ past).tocsr(), (past.T @ future).tocsr()
    if num_items <= WHOLE:
        return sparse.csr_matrix(regress(gram, cross, penalty))
    return regress_locally(gram, cross, penalty)


def transition_counts(train: Sequence[History], num_items: int, reach: int = 5) -> sparse.csr_matrix:
    """Σ 1 / distance over ordered pairs within `reach` steps, sparse [M, M]; the data folders' seq-transitions."""
    rows, columns, weights = [], [], []
    for history in train:
        for step in range(1, min(reach, len(history.items) - 1) + 1):
            rows.append(history.items[:-step])
            columns.append(history.items[step:])
            weights.append(np.full(len(history.items) - step, 1 / step, np.float32))
    counts = sparse.csr_matrix(
        (np.concatenate(weights), (np.concatenate(rows), np.concatenate(columns))), shape=(num_items, num_items)
    )
    counts.setdiag(0)
    counts.eliminate_zeros()
    return counts


def cut_rows(graph: sparse.csr_matrix, top: int, least: float = 0.0) -> sparse.csr_matrix:
    """The `top` heaviest edges of each row, those above `least` only."""
    graph = graph.tocsr()
    indptr, columns, weights = [0], [], []
    for row in range(graph.shape[0]):
        part = slice(graph.indptr[row], graph.indptr[row + 1])
        to, weight = graph.indices[part], graph.data[part]
        keep = weight > least
        to, weight = to[keep], weight[keep]
        if len(to) > top:
            best = np.argpartition(-weight, top)[:top]
            to, weight = to[best], weight[best]
        order = np.lexsort((to, -weight))
        columns.append(to[order])
        weights.append(weight[order])
        indptr.append(indptr[-1] + len(to))
    return sparse.csr_matrix((np.concatenate(weights), np.concatenate(columns), indptr), shape=graph.shape)

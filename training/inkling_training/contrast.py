"""Pairs of titles that were bought together, and the loss that draws them together (co-purchase contrast).

Likeness of two items is the cosine of co-purchase over the train baskets, a basket weighing less the longer it is; an anchor's positives are
its most alike ones. What was bought with the anchor at all is no negative of it: a false negative would push goods apart that go together.
"""

import numpy as np
import scipy.sparse as sparse
import torch
from torch import Tensor
from torch.nn import functional as F

from . import data
from .shop.sets import PROTOCOLS, baskets_of, purchases_by_user

LEAST = 5  # baskets (shoppers) that hold both


def train_groups(name: str) -> list[list[int]]:
    """What was bought together, without any valid or test target: baskets where the set tells them, a shopper's train events elsewhere."""
    if PROTOCOLS[name] != "last-basket":
        return data.load_domain(name).train
    groups = []
    for events in purchases_by_user(name).values():
        baskets = [[int(event["item"]) for event in basket] for basket in baskets_of(events)]
        groups += baskets[:-2] if len(baskets) >= 3 else baskets
    return groups


class CoPurchase:
    """Draws (anchor, positive) item numbers of a set; tells which pairs of items were ever bought together."""

    def __init__(self, groups: list[list[int]], items: int, top: int = 10, least: int = LEAST) -> None:
        groups = [sorted(set(group)) for group in groups if len(set(group)) > 1]
        rows = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
        held = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, np.concatenate(groups))), shape=(len(groups), items))
        counts = (held.T @ held).tocsr()
        counts.setdiag(0)
        counts.eliminate_zeros()
        self.together = counts > 0  # bool, sparse [M, M]
        lengths = np.array([len(group) for group in groups], np.float32)
        weighted = held.T @ sparse.diags(1 / np.sqrt(lengths)) @ held
        size = np.sqrt(np.maximum(weighted.diagonal(), 1e-9))
        like = (sparse.diags(1 / size) @ weighted @ sparse.diags(1 / size)).multiply(counts >= least).tocsr()
        self.pairs, self.weight = [], []
        for item in range(items):
            near, value = (part[like.indptr[item] : like.indptr[item + 1]] for part in (like.indices, like.data))
            for at in np.argsort(-value)[:top]:
                self.pairs.append((item, int(near[at])))
                self.weight.append(float(value[at]))
        self.pairs = np.array(self.pairs)
        self.chance = np.array(self.weight) / np.sum(self.weight)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        chosen = self.pairs[rng.choice(len(self.pairs), count, p=self.chance)]
        return chosen[:, 0], chosen[:, 1]

    def false_negatives(self, anchors: np.ndarray, others: np.ndarray) -> Tensor:
        """bool [B, B]: not the pair itself, and the same item or bought together with the anchor."""
        together = np.asarray(self.together[anchors][:, others].todense()) | (anchors[:, None] == others[None, :])
        np.fill_diagonal(together, False)
        return torch.from_numpy(together)


def pair_loss(anchors: Tensor, positives: Tensor, false: Tensor, temperature: float) -> Tensor:
    """Cross-entropy of each anchor's own positive among the batch's, both ways: unit [B, D] twice, false negatives bool [B, B]."""
    logits = (anchors @ positives.T / temperature).masked_fill(false, -1e4)
    own = torch.arange(len(anchors))
    return (F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2

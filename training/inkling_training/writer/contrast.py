"""A line ought to be likelier of its own thing than of another under the same facts (and of its own facts: other_facts.py).

    loss = softplus(4 (margin - gap)) / 4,  gap = mean log-probability a token of its own thing - that of the other

Imitation alone leaves this open: what is likely of tennis balls is likely of tennis strings as well. Lines that hold of any thing
(a fall in price) lose a little by it.
"""

from dataclasses import fields, replace

import torch
from torch import Tensor
from torch.nn import functional as F

from .corpus import LANGUAGES
from .model import ITEM, Prefix, Writer
from .tables import Drawer

NEAR = 12
NEAR_SHARE = 0.7


def first(prefix: Prefix, count: int) -> Prefix:
    """The first rows of it."""
    return Prefix(*(getattr(prefix, field.name)[:count] for field in fields(Prefix)))


def put(drawer: Drawer, prefix: Prefix, at: Tensor, words: Tensor) -> Prefix:
    """Other words [B] where `at` [B, F] says. Vectors are shaken as all are, or that alone would tell them apart."""
    vectors = drawer.vectors[words].unsqueeze(1) + drawer.shake * torch.randn_like(prefix.vectors)
    return replace(
        prefix,
        vectors=torch.where(at.unsqueeze(-1), vectors, prefix.vectors),
        lengths=torch.where(at, drawer.lengths[words].gather(1, prefix.control[:, :1]), prefix.lengths),
    )


class OtherThings:
    """Puts another item into a prefix: mostly one of the twelve whose names mean nearly the same, else any."""

    def __init__(self, drawer: Drawer) -> None:
        self.drawer, table, vectors = drawer, drawer.table, drawer.vectors
        item = (table.kinds == ITEM) & (table.words > 0)
        self.own: list[Tensor] = []
        self.near = torch.zeros(len(vectors), NEAR, dtype=torch.long, device=table.ids.device)
        for place in range(len(LANGUAGES)):
            own = table.words[item & (table.control[:, :1] == place)].unique()
            self.own.append(own)
            if len(own) > NEAR:
                likeness = (vectors[own] @ vectors[own].T).fill_diagonal_(-1.0)
                self.near[own] = own[likeness.topk(NEAR, 1).indices]
        self.items = torch.where(item, table.words, 0).amax(1)

    def exchange(self, prefix: Prefix, rows: Tensor) -> Prefix:
        """For the first `rows` of the prefix, which stand there in the table."""
        prefix = first(prefix, len(rows))
        language, device = prefix.control[:, 0], rows.device
        other = torch.zeros_like(rows)
        for place, own in enumerate(self.own):
            if len(own):
                other = torch.where(language == place, own[torch.randint(len(own), rows.shape, device=device)], other)
        near = self.near[self.items[rows]].gather(1, torch.randint(NEAR, (len(rows), 1), device=device)).squeeze(1)
        other = torch.where((torch.rand(len(rows), device=device) < NEAR_SHARE) & (near > 0), near, other)
        return put(self.drawer, prefix, (prefix.kinds == ITEM) & (prefix.mask > 0), other)


def contrast(writer: Writer, drawn: tuple[Prefix, Tensor, Tensor], other: Prefix, margin: Tensor) -> tuple[Tensor, Tensor]:
    """Cross-entropy a token of the lines drawn; and by how much the first of them, as many as there are others, miss the margin [B]."""
    prefix, read, foreseen = drawn
    few = len(other.mask)
    both = Prefix(*(torch.cat([getattr(prefix, field.name), getattr(other, field.name)]) for field in fields(Prefix)))
    target = torch.cat([foreseen, foreseen[:few]])
    there = target >= 0
    state, pointers = writer.states(both, torch.cat([read, read[:few]]))
    losses = F.cross_entropy(writer.logits(state[there], pointers[there]).float(), target[there], reduction="none")
    each = torch.zeros(there.shape, device=there.device).masked_scatter(there, losses)
    means = each.sum(1) / there.sum(1)
    gap = means[len(read) :] - means[:few].detach()
    return each[: len(read)].sum() / (foreseen >= 0).sum(), F.softplus(4 * (margin - gap)).mean() / 4

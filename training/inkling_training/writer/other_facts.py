"""A line ought to be likelier of the fact it rests on than of another of its kind: the loss of contrast.py, over facts.

Where the item alone is contrasted, a line learned of one thing bought is told of any thing bought ("Two names are enough to make it
{bought}", of a wedding ring).
"""

from dataclasses import replace

import torch
from torch import Tensor

from .contrast import OtherThings, first, put
from .corpus import KINDS, LANGUAGES
from .lender import pick
from .model import Prefix
from .tables import Drawer

# What a line rests on that holds of one and not of another: a price, a city or a number of days is as good as any.
TOLD = ("attribute", "viewed", "bought", "saved", "searched", "stage", "season", "festival", "interest")
# Tries to find one that stands beside the same thing; four donors in ten are of any.
TRIES = 2
FACT_SHARE = 0.6


class OtherFacts:
    """Puts another fact into a prefix: of the same kind, mostly one that stands beside the same thing elsewhere, else any."""

    def __init__(self, drawer: Drawer) -> None:
        self.drawer, table = drawer, drawer.table
        device = table.ids.device
        is_told = torch.tensor([kind in TOLD for kind in KINDS], device=device)
        there = (table.words > 0) & is_told[table.kinds]
        # The words of each kind that a line rests on, [N, kinds]; 0 where it rests on none.
        rested = torch.where(there & table.is_used, table.words, 0)
        self.own = torch.zeros(len(table), len(KINDS), dtype=torch.long, device=device).scatter_reduce(1, table.kinds, rested, "amax")
        cells = (table.control[:, :1] * len(KINDS) + table.kinds)[there]
        pairs = torch.stack([cells, table.words[there]]).unique(dim=1)
        self.pool, self.count = pairs[1], torch.bincount(pairs[0], minlength=len(LANGUAGES) * len(KINDS))
        self.start = self.count.cumsum(0) - self.count

    def exchange(self, prefix: Prefix, rows: Tensor) -> tuple[Prefix, Tensor]:
        """For the first `rows` of the prefix; and which of them, [B], had a fact to exchange: the others stand as they were."""
        prefix = first(prefix, len(rows))
        drawer, language = self.drawer, prefix.control[:, 0]
        may = (self.own[rows].gather(1, prefix.kinds) > 0) & (prefix.mask > 0)
        place = (torch.rand(may.shape, device=rows.device) * may).argmax(1, keepdim=True)
        kind = prefix.kinds.gather(1, place)
        own = self.own[rows].gather(1, kind).squeeze(1)
        other = self.any_of(language * len(KINDS) + kind.squeeze(1))
        for _ in range(TRIES):
            donors = drawer.lender.donors(rows)
            beside = torch.where(drawer.table.kinds[donors] == kind, drawer.table.words[donors], 0).amax(1)
            other = torch.where((beside > 0) & (beside != own), beside, other)
        is_other = may.any(1) & (other != own) & (other > 0)
        at = torch.zeros_like(may).scatter(1, place, is_other.unsqueeze(1))
        return put(drawer, prefix, at, other), is_other

    def any_of(self, cells: Tensor) -> Tensor:
        """A word for each cell of language and kind; 0 where it has none."""
        count = self.count[cells]
        at = self.start[cells] + pick(torch.rand(len(cells), device=cells.device), count.clamp(min=1))
        return torch.where(count > 0, self.pool[at.clamp(max=len(self.pool) - 1)], 0)


def exchange_one(things: OtherThings, facts: OtherFacts, prefix: Prefix, rows: Tensor, margins: tuple[float, float]) -> tuple[Prefix, Tensor]:
    """For the first `rows` of the prefix another fact or another thing, never both; and the margin [B] that goes with it, (thing's, fact's)."""
    of_thing, (of_fact, is_other) = things.exchange(prefix, rows), facts.exchange(prefix, rows)
    is_fact = is_other & (torch.rand(len(rows), device=rows.device) < FACT_SHARE)
    chosen = is_fact[:, None]
    other = replace(
        of_thing,
        vectors=torch.where(chosen[..., None], of_fact.vectors, of_thing.vectors),
        lengths=torch.where(chosen, of_fact.lengths, of_thing.lengths),
    )
    return other, torch.where(is_fact, margins[1], margins[0])

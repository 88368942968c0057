"""Facts lent from other situations, so that a line is found by its thing, and not by what happened to stand beside it.

On held-out situations half of the lines that the writer said by heart were of another thing; with lent facts, the contrast of
contrast.py and three times the lines, one in fifty.
"""

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from .corpus import LANGUAGES
from .model import ITEM

if TYPE_CHECKING:
    from .tables import Table


class Lender:
    """share: of a donor's facts that are lent, on average; kin: of donors that are of the same thing, the others of any."""

    def __init__(self, table: "Table", share: float, kin: float = 0.6) -> None:
        self.table, self.share, self.kin = table, share, kin
        self.by_group = table.group.argsort(stable=True)
        self.count = torch.bincount(table.group)
        self.start = self.count.cumsum(0) - self.count
        self.by_language = [(table.control[:, 0] == place).nonzero().squeeze(1) for place in range(len(LANGUAGES))]

    def donors(self, rows: Tensor) -> Tensor:
        """A row of the same language for each."""
        group = self.table.group[rows]
        chance = torch.rand(3, len(rows), device=rows.device)
        donors = self.by_group[self.start[group] + pick(chance[0], self.count[group])]
        is_any = chance[2] >= self.kin
        for place, own in enumerate(self.by_language):
            if len(own):
                other = own[pick(chance[1], torch.full_like(rows, len(own)))]
                donors = torch.where(is_any & (self.table.control[rows, 0] == place), other, donors)
        return donors

    def lend(self, rows: Tensor, kinds: Tensor, words: Tensor, room: Tensor) -> tuple[Tensor, Tensor]:
        """kinds and words [B, F], words 0 where nothing is lent: of kinds that the row has not, `room` [B] at most, never an item."""
        donors = self.donors(rows)
        lent_kinds, lent_words = self.table.kinds[donors], self.table.words[donors]
        has = ((lent_kinds[:, :, None] == kinds[:, None, :]) & (words[:, None, :] > 0)).any(2)
        share = 2 * self.share * torch.rand(len(rows), 1, device=rows.device)
        is_lent = (lent_words > 0) & ~has & (lent_kinds != ITEM) & (torch.rand(words.shape, device=rows.device) < share)
        is_lent &= is_lent.cumsum(1) <= room[:, None]
        return lent_kinds, torch.where(is_lent, lent_words, 0)


def pick(chance: Tensor, counts: Tensor) -> Tensor:
    """A whole number from 0 to counts - 1 for each chance in [0, 1)."""
    return torch.minimum((chance * counts).long(), counts - 1)

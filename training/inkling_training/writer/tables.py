"""All lines as tensors, from which batches are drawn: facts dropped, lent, shuffled and swapped by chance, so that a line rests on its own.

A fact that a line does not rest on is dropped by chance, and facts of other situations, mostly of the same thing, stand beside it:
what was told of a card finds a line less surely than what the card shows. One whose line holds for any of its kind (a price, a number of days, a
brand) is by chance another of its kind. An item's vector is by chance that of another of its names, and every vector is shaken
a little: shops call things by other words. No words are glued to any line.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .corpus import KINDS, LANGUAGES, MAX_FACTS, VOICES, Line, fill, length_of
from .examples import length_band
from .lender import Lender
from .model import ITEM, Prefix
from .vocabulary import Vocabulary

# Whatever stands in it, the line around such a pointer stays true.
SWAPPED = ("price_drop", "days_left", "popularity", "new_arrival", "brand")


@dataclass
class Words:
    """All words of facts: vectors float32 [1 + W, D] (row 0 is zeros), lengths [1 + W, languages], place of each."""

    vectors: Tensor
    lengths: Tensor
    places: dict[str, int]


def gather_words(vectors: dict[str, np.ndarray]) -> Words:
    words = list(vectors)
    table = np.stack([np.zeros_like(vectors[words[0]]), *(vectors[word] for word in words)])
    lengths = torch.tensor([[0] * len(LANGUAGES), *([length_of(word, language) for language in LANGUAGES] for word in words)])
    return Words(torch.from_numpy(table).float(), lengths, {word: i for i, word in enumerate(words, 1)})


@dataclass
class Table:
    """control [N, 3]; kinds, words, is_pointed, is_used [N, F], words 0 where there is no fact; ids [N, T], -1 behind the line, a
    pointer as vocabulary size + place of its fact; names [N, A]: words an item may stand under, 0 where there are fewer; group [N]:
    the same number for all lines of one thing and language."""

    control: Tensor
    kinds: Tensor
    words: Tensor
    is_pointed: Tensor
    is_used: Tensor
    ids: Tensor
    names: Tensor
    group: Tensor

    def to(self, device: str) -> "Table":
        return Table(**{name: value.to(device) for name, value in vars(self).items()})

    def __len__(self) -> int:
        return len(self.ids)


def tabulate(lines: list[Line], vocabulary: Vocabulary, words: Words, names: dict[tuple[str, str], list[str]], most: int) -> Table:
    """Lines with a character that is in no piece, or longer than `most`, are left out; `names` by thing and language."""
    rows: list[tuple] = []
    groups: dict[tuple[str, str], int] = {}
    for line in lines:
        kinds = [fact.kind for fact in line.facts][:MAX_FACTS]
        ids = vocabulary.encode(line.text, kinds, line.language)
        if ids is None or len(ids) >= most:
            continue
        pad = MAX_FACTS - len(kinds)
        band = length_band(fill(line.text, line.facts, line.language), line.language)
        pointed = {i - len(vocabulary) for i in ids if i >= len(vocabulary)}
        other = [words.places[name] for name in names.get((line.situation.thing, line.language), []) if name in words.places][:4]
        rows.append(
            (
                [LANGUAGES.index(line.language), VOICES.index(line.voice), band],
                [*(KINDS.index(kind) for kind in kinds), *[0] * pad],
                [*(words.places[fact.words] for fact in line.facts[:MAX_FACTS]), *[0] * pad],
                [*(i in pointed for i in range(len(kinds))), *[False] * pad],
                [*(kind in line.uses or kind == "item" for kind in kinds), *[False] * pad],
                [*ids, *[-1] * (most - 1 - len(ids))],
                [*other, *[0] * (4 - len(other))],
                groups.setdefault((line.situation.thing, line.language), len(groups)),
            )
        )
    return Table(*(torch.tensor(column) for column in zip(*rows)))


class Drawer:
    """Draws a fresh batch each time; everything on the device of the table."""

    def __init__(
        self, table: Table, words: Words, vocabulary: Vocabulary, drop: float = 0.5, shake: float = 0.004, lend: float = 0.4
    ) -> None:
        self.table, self.drop, self.shake = table, drop, shake
        self.lender = Lender(table, lend)
        self.pieces, self.begin, self.end, self.pad = len(vocabulary), vocabulary.begin, vocabulary.end, vocabulary.pad
        device = table.ids.device
        self.vectors, self.lengths = words.vectors.to(device), words.lengths.to(device)
        self.others: dict[tuple[int, int], Tensor] = {}
        for language in range(len(LANGUAGES)):
            for kind in map(KINDS.index, SWAPPED):
                own = (table.control[:, :1] == language) & (table.kinds == kind) & (table.words > 0)
                if own.any():
                    self.others[language, kind] = table.words[own].unique()

    def draw(self, rows: Tensor, by_chance: bool = True) -> tuple[Prefix, Tensor, Tensor]:
        """Prefix, what is read and what is foreseen, int [B, T]; padding of the latter is -1. Without chance all facts in their order."""
        table = self.table
        control, kinds, words, ids = table.control[rows], table.kinds[rows], table.words[rows], table.ids[rows]
        pointed, used = table.is_pointed[rows], table.is_used[rows]
        device = ids.device
        if by_chance:
            chance = torch.rand(*words.shape, 2, device=device)
            words = self.swap(control, kinds, words, pointed | ~used, chance[..., 0])
            names = table.names[rows]
            name = names.gather(1, torch.randint(names.shape[1], (len(rows), 1), device=device))
            renamed = (kinds == ITEM) & (words > 0) & (name > 0) & (chance[:, :1, 1] < 0.15)
            words = torch.where(renamed, name, words)
            kept = (words > 0) & (used | (chance[..., 1] >= self.drop))
            lent_kinds, lent_words = self.lender.lend(rows, kinds, words, MAX_FACTS - kept.sum(1))
            kinds, words = torch.cat([kinds, lent_kinds], 1), torch.cat([words, lent_words], 1)
            kept, pointed = torch.cat([kept, lent_words > 0], 1), torch.cat([pointed, torch.zeros_like(pointed)], 1)
            order = torch.where(kept, torch.rand(kept.shape, device=device), 2.0).argsort(1)
            place = order.argsort(1)
            kinds, words, pointed = (
                each.gather(1, order)[:, :MAX_FACTS] for each in (kinds, torch.where(kept, words, 0), pointed)
            )
            is_pointer = ids >= self.pieces
            ids = torch.where(is_pointer, self.pieces + place.gather(1, (ids - self.pieces).clamp(0, MAX_FACTS - 1)), ids)
            named = pointed | (torch.rand(words.shape, device=device) < 0.7)
        else:
            named = torch.ones_like(pointed)
        mask = words > 0
        vectors = self.vectors[words]
        if by_chance:
            vectors = vectors + self.shake * torch.randn_like(vectors) * mask.unsqueeze(-1)
        lengths = self.lengths[words].gather(2, control[:, :1, None].expand(-1, words.shape[1], -1)).squeeze(2)
        prefix = Prefix(control, vectors, kinds, lengths, named.long() * mask, mask.float())
        start = torch.full_like(ids[:, :1], self.begin)
        read = torch.cat([start, ids.clamp(min=-1)], 1)
        foreseen = torch.cat([ids, torch.full_like(start, -1)], 1)
        ends = (ids >= 0).sum(1, keepdim=True)
        foreseen = foreseen.scatter(1, ends, self.end)
        T, F = int(ends.max()) + 1, int(mask.any(0).nonzero().max()) + 1
        prefix = Prefix(control, *(each[:, :F] for each in (prefix.vectors, prefix.kinds, prefix.lengths, prefix.named, prefix.mask)))
        return prefix, torch.where(read < 0, self.pad, read)[:, :T], foreseen[:, :T]

    def swap(self, control: Tensor, kinds: Tensor, words: Tensor, may: Tensor, chance: Tensor) -> Tensor:
        for (language, kind), others in self.others.items():
            own = (control[:, :1] == language) & (kinds == kind) & (words > 0) & may & (chance < 0.5)
            other = others[torch.randint(len(others), words.shape, device=words.device)]
            words = torch.where(own, other, words)
        return words

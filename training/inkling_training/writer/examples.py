"""From lines to what the writer trains on: facts dropped, shuffled and swapped by chance, so that a line rests on its own.

A fact that a line does not rest on is dropped by chance. One that it only points at (a price, a number of days, a brand) is by
chance another of its kind: the line must hold for any. No words are glued to any line.
"""

from dataclasses import dataclass

import numpy as np
import torch

from .corpus import KINDS, LANGUAGES, MAX_FACTS, VOICES, Fact, Line, fill, length_of
from .model import Prefix
from .vocabulary import Vocabulary

# Whatever stands in it, the line around such a pointer stays true.
SWAPPED = frozenset({"price_drop", "days_left", "popularity", "new_arrival", "brand"})
LENGTH_ENDS = {"zh-CN": (9, 12), "en": (4, 6)}


def length_band(text: str, language: str) -> int:
    """0 short, 1 middle, 2 long."""
    return int(np.searchsorted(LENGTH_ENDS[language], length_of(text, language), side="left"))


@dataclass
class Example:
    """facts as they stand in the prefix; ids of the line, without begin and end."""

    language: str
    voice: str
    band: int
    facts: list[Fact]
    named: list[bool]
    ids: list[int]


class ExampleMaker:
    """Draws a fresh example of a line each time."""

    def __init__(self, vocabulary: Vocabulary, lines: list[Line], rng: np.random.Generator, drop: float = 0.5) -> None:
        self.vocabulary, self.rng, self.drop = vocabulary, rng, drop
        self.others: dict[tuple[str, str], list[str]] = {}
        for line in lines:
            for fact in line.facts:
                if fact.kind in SWAPPED:
                    self.others.setdefault((line.language, fact.kind), []).append(fact.words)

    def draw(self, line: Line, chance: bool = True) -> Example | None:
        """None when a character of the line is not in the vocabulary. Without chance all facts in their order."""
        rng = self.rng
        facts = [
            fact
            for fact in line.facts
            if not chance or fact.kind in line.uses or fact.kind == "item" or rng.random() >= self.drop
        ]
        pointed = {kind for fact in facts if f"{fact.kind}}}" in line.text or f"{fact.kind}+s}}" in line.text for kind in [fact.kind]}
        if chance:
            rng.shuffle(facts)
            facts = [
                Fact(fact.kind, str(rng.choice(self.others[line.language, fact.kind])))
                if fact.kind in SWAPPED and (fact.kind in pointed or fact.kind not in line.uses) and rng.random() < 0.5
                else fact
                for fact in facts
            ]
        facts = facts[:MAX_FACTS]
        ids = self.vocabulary.encode(line.text, [fact.kind for fact in facts], line.language)
        if ids is None:
            return None
        named = [fact.kind in pointed or not chance or rng.random() < 0.7 for fact in facts]
        band = length_band(fill(line.text, tuple(facts), line.language), line.language)
        return Example(line.language, line.voice, band, facts, named, ids)


def to_prefix(examples: list[Example], vectors: dict[str, np.ndarray], dimensions: int) -> Prefix:
    """Facts padded to the most of the batch; `vectors` by a fact's words."""
    F = max(len(example.facts) for example in examples)
    B = len(examples)
    values = np.zeros((B, F, dimensions), np.float32)
    kinds, lengths, named, mask = (np.zeros((B, F), np.int64) for _ in range(4))
    control = np.zeros((B, 3), np.int64)
    for i, example in enumerate(examples):
        control[i] = LANGUAGES.index(example.language), VOICES.index(example.voice), example.band
        for j, fact in enumerate(example.facts):
            values[i, j] = vectors[fact.words]
            kinds[i, j] = KINDS.index(fact.kind)
            lengths[i, j] = length_of(fact.words, example.language)
            named[i, j] = example.named[j]
            mask[i, j] = 1
    numbers = (torch.from_numpy(array) for array in (kinds, lengths, named))
    return Prefix(torch.from_numpy(control), torch.from_numpy(values), *numbers, torch.from_numpy(mask).float())


def to_ids(examples: list[Example], vocabulary: Vocabulary) -> tuple[torch.Tensor, torch.Tensor]:
    """Read [B, T] and foreseen [B, T]: begin + line, line + end; padding is -1 in what is foreseen."""
    T = max(len(example.ids) for example in examples) + 1
    read = torch.full((len(examples), T), vocabulary.pad)
    foreseen = torch.full((len(examples), T), -1)
    for i, example in enumerate(examples):
        read[i, : len(example.ids) + 1] = torch.tensor([vocabulary.begin, *example.ids])
        foreseen[i, : len(example.ids) + 1] = torch.tensor([*example.ids, vocabulary.end])
    return read, foreseen

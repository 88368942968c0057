"""What the writer is asked, as the tensors it reads."""

from dataclasses import dataclass

import numpy as np
import torch

from .corpus import KINDS, LANGUAGES, VOICES, Fact, length_of
from .model import Prefix
from .vocabulary import Vocabulary

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

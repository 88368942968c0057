"""Training texts for the text encoder, all from clean terms: no Amazon text, no demo catalogue.

A phrase is a list of segments (English, Chinese or None): the teacher always reads the English, the student reads either language
by segment, so Chinese words learn from whole English phrases (code-switching).
"""

import random
import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from . import data
from .lexicon import PLACES, QUALITIES, USES, Entry, same_zh

SHOPS = ("online-retail",)  # whose titles are learned from

Segment = tuple[str, str | None]


@dataclass
class Phrase:
    """Segments in order; `english()` is what the teacher reads."""

    segments: list[Segment]

    def english(self) -> str:
        return " ".join(en for en, _ in self.segments)

    def render(self, rng: random.Random, switch: float, spell: float) -> str:
        """What the student reads: each segment in Chinese with chance `switch`, those letter by letter with chance `spell`."""
        words = []
        for en, zh in self.segments:
            if zh is not None and rng.random() < switch:
                words.append(" ".join(zh) if rng.random() < spell else zh)
            else:
                words.append(en)
        return " ".join(words)


def spells_across(phrase: Phrase, words: set[str]) -> bool:
    """Whether two neighboring Chinese segments, read without a gap, spell one of the words (as `same_zh` writes them) over their border."""
    for (_, left), (_, right) in pairwise(phrase.segments):
        if left is None or right is None:
            continue
        border, joined = len(same_zh(left)), same_zh(left) + same_zh(right)
        spans = {joined[a:b] for a in range(border) for b in range(border + 1, len(joined) + 1)}
        if spans & words:
            return True
    return False


def check_unseen(phrases: list[Phrase], tokens: set[str], words: set[str]) -> None:
    """Raises ValueError when a word that no training may see (as `same_zh` writes it) is a token or a segment, or is spelled by two segments."""
    shown = words & {same_zh(token) for token in tokens}
    for phrase in phrases:
        shown |= words & {same_zh(zh) for _, zh in phrase.segments if zh is not None}
        if spells_across(phrase, words):
            shown.add(phrase.english())
    if shown:
        raise ValueError(f"{len(shown)} held-out words would be seen in training: {sorted(shown)[:10]}")


def clean_titles(without: Collection[str] = ()) -> list[str]:
    """Online-retail titles (CC BY 4.0), grocery names and descriptions (MIT), clothing labels (CC0); not of the shops named in `without`."""
    titles = [item["title"] for name in SHOPS if name not in without for item in data.read_items(name)]
    for label in data.read_labels("images-grocery"):
        titles += [label["text"], f"{label['text']} {label['coarse']} {label['group']}".replace("-", " ")]
        titles += re.split(r"(?<=[.!])\s+", label.get("description", ""))
    for label in data.read_labels("images-clothing"):
        titles += [label["label"], label["text"], f"{'kids ' if label['kids'] else ''}{label['label']}"]
    return [title for title in dict.fromkeys(titles) if title.strip()]


def crop(title: str, rng: random.Random) -> str:
    """A title with some words dropped, or a span of it: short queries must land where long titles do."""
    words = title.split()
    if len(words) > 2 and rng.random() < 0.5:
        start = rng.randrange(len(words) - 1)
        return " ".join(words[start : start + rng.randint(1, 4)])
    return " ".join(word for word in words if rng.random() < 0.75) or title


def compose(entries: list[Entry], count: int, rng: random.Random) -> list[Phrase]:
    """Phrases from the lexicon: quality + thing, thing for use, thing for place, two things of a field, plain things."""
    qualities = [e for e in entries if e.field in QUALITIES]
    uses = [e for e in entries if e.field in USES]
    places = [e for e in entries if e.field in PLACES]
    things = [e for e in entries if e.field not in QUALITIES | USES | PLACES]
    by_field: dict[str, list[Entry]] = {}
    for thing in things:
        by_field.setdefault(thing.field, []).append(thing)
    pick = lambda pool: (lambda e: (e.en, e.zh))(rng.choice(pool or things))  # noqa: E731
    phrases = [Phrase([(e.en, e.zh)]) for e in entries]
    while len(phrases) < count:
        thing = rng.choice(things)
        segments: list[Segment] = [(thing.en, thing.zh)]
        shape = rng.random()
        if shape < 0.65:
            segments = [pick(qualities) for _ in range(rng.choice((1, 1, 2)))] + segments
        if 0.5 < shape < 0.85:
            segments = segments + [("for", None), pick(uses if rng.random() < 0.6 else places)]
        if shape > 0.8:
            segments = segments + [pick(by_field[thing.field])]
        if rng.random() < 0.2:
            segments.append((f"{rng.choice((2, 3, 6, 12, 30, 50, 100, 250, 500))} {rng.choice(('g', 'ml', 'cm', 'pack', 'l', 'pcs'))}", None))
        phrases.append(Phrase(segments))
    return phrases


def vocabulary_mix(words: list[str], count: int, rng: random.Random) -> list[Phrase]:
    """Two to five words drawn from the whole vocabulary, so that words no clean title holds still learn their weight."""
    pool = list(words)
    rng.shuffle(pool)
    phrases, at = [], 0
    while len(phrases) < count:
        size = rng.randint(2, 5)
        if at + size > len(pool):
            rng.shuffle(pool)
            at = 0
        phrases.append(Phrase([(" ".join(pool[at : at + size]), None)]))
        at += size
    return phrases

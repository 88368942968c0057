"""Write judge/distractors-en.tsv: 3,000 English titles of other products, composed from authored word lists.

    python -m scripts.make_distractors

Five near misses for each authored title: one other variant of its kind, four of neighboring kinds (the same line of kinds-en.tsv).
The rest are of kinds that no authored title is of. Every choice follows a hash, so the file can be made again to the byte.
A distractor whose kind is that of an authored title shares no describing word with its twin: it must be another product.
"""

import hashlib
import re
from collections import Counter
from pathlib import Path

from inkling_training.bilingual import JUDGE, Distractor, Title, read_titles
from inkling_training.lexicon import singular

TOTAL, NEIGHBORS = 3000, 4
SHAPES = (
    "{feature} {kind}, {size}",
    "{material} {kind} for {use}",
    "{feature} {material} {kind}",
    "{kind} for {use}, {size}",
    "{feature} {kind} for {use}",
    "{material} {kind}, {size}",
)
GRAMMAR_WORDS = {"for", "of", "to", "up", "in", "the", "and", "with"}


def read_kinds(folder: Path = JUDGE) -> list[tuple[str, list[str]]]:
    """(group, kinds) by line: kinds of one line are neighbors, the group says which words describe them."""
    lines = (folder / "kinds-en.tsv").read_text(encoding="utf8").splitlines()[1:]
    return [(group, kinds.split("|")) for group, kinds in (line.split("\t") for line in lines)]


def read_attributes(folder: Path = JUDGE) -> dict[str, dict[str, list[str]]]:
    """Group → feature, material, size, use → words."""
    lines = (folder / "attributes-en.tsv").read_text(encoding="utf8").splitlines()[1:]
    names = ("feature", "material", "size", "use")
    return {cells[0]: {n: c.split(";") for n, c in zip(names, cells[1:], strict=True)} for cells in (line.split("\t") for line in lines)}


def number(text: str) -> int:
    """A large number that depends on nothing but the text."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def words(text: str) -> set[str]:
    return {singular(word) for word in re.findall(r"[a-z0-9]+", text.lower())} - GRAMMAR_WORDS


def compose(kind: str, attributes: dict[str, list[str]], draw: int) -> tuple[str, set[str]] | None:
    """The draw-th title of a kind and its describing words; None where two of its parts say the same word."""
    shape = SHAPES[number(f"{kind}:{draw}:shape") % len(SHAPES)]
    parts = {n: c[number(f"{kind}:{draw}:{n}") % len(c)] for n, c in attributes.items() if f"{{{n}}}" in shape}
    told = [words(kind), *(words(part) for part in parts.values())]
    if len(set().union(*told)) < sum(map(len, told)):
        return None
    title = shape.format(kind=kind, **parts)
    return title[0].upper() + title[1:], set().union(*told[1:])


def make(titles: list[Title], lines: list[tuple[str, list[str]]], attributes: dict[str, dict[str, list[str]]]) -> list[Distractor]:
    group_of = {kind: group for group, kinds in lines for kind in kinds}
    neighbors = {kind: [other for other in kinds if other != kind] for _, kinds in lines for kind in kinds}
    twin = {title.kind: words(title.en) for title in titles}
    draws: Counter[str] = Counter()
    made: dict[str, Distractor] = {}

    def add(kind: str, near: str) -> None:
        """The kind's next title that is new and no description of an authored product."""
        while True:
            composed = compose(kind, attributes[group_of[kind]], draws[kind])
            draws[kind] += 1
            if composed and composed[0] not in made and not composed[1] & twin.get(kind, set()):
                made[composed[0]] = Distractor(composed[0], kind, near)
                return

    for title in titles:
        by_hash = sorted(neighbors[title.kind], key=lambda other: number(f"{title.kind}:{other}"))
        for kind in [title.kind, *by_hash[:NEIGHBORS]]:
            add(kind, title.kind)
    rest = sorted((kind for kind in group_of if kind not in twin), key=number)
    for i in range(TOTAL - len(made)):
        add(rest[i % len(rest)], "")
    return list(made.values())


def main() -> None:
    distractors = make(read_titles(), read_kinds(), read_attributes())
    lines = ["en\tkind\tnear"] + [f"{d.en}\t{d.kind}\t{d.near}" for d in distractors]
    (JUDGE / "distractors-en.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{len(distractors)} titles of {len({d.kind for d in distractors})} kinds, {sum(bool(d.near) for d in distractors)} near misses")


if __name__ == "__main__":
    main()

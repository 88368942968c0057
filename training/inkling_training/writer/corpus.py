"""The authored corpus as lines with their facts (training/writer/README.md)."""

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

HOME = Path(__file__).parent.parent.parent / "writer"
LANGUAGES = ("zh-CN", "en")
VOICES = ("plain", "warm", "playful", "expert")
KINDS = (
    "item", "attribute", "brand", "price_drop", "viewed", "bought", "saved", "searched", "interest", "stage",
    "need", "season", "city", "festival", "days_left", "popularity", "new_arrival", "goes_with", "refill_due", "weather",
)  # fmt: skip
MAX_FACTS = 8
POINTER = re.compile(r"\{(?:(a) )?([a-z_]+)(\+s)?\}")


@dataclass(frozen=True)
class Fact:
    """words: as the line's reader has them."""

    kind: str
    words: str


@dataclass(frozen=True)
class Situation:
    """facts: by language, in the same order; the first is the item."""

    key: str
    is_held_out: bool
    thing: str
    facts: dict[str, tuple[Fact, ...]]

    @property
    def number(self) -> int:
        """Of s0012 it is 12: keys as text stand in no order past s9999."""
        return int(self.key[1:])


@dataclass(frozen=True)
class Line:
    """text: with pointers `{kind}`; uses: kinds of the facts it rests on."""

    situation: Situation
    language: str
    voice: str
    text: str
    uses: frozenset[str]

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.situation.facts[self.language]


def read_situations(path: Path = HOME / "situations.tsv") -> dict[str, Situation]:
    situations = {}
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
    for row in text.splitlines():
        key, split, _, thing, *cells = row.split("\t")
        told = [cell.split("=", 1) for cell in cells]
        facts = {
            language: tuple(Fact(kind, words.split("|")[place]) for kind, words in told)
            for language, place in (("en", 0), ("zh-CN", 1))
        }
        situations[key] = Situation(key, split == "held-out", thing, facts)
    return situations


def read_line(row: str, situations: dict[str, Situation]) -> Line:
    key, code, text, uses, *_ = row.rstrip("\n").split("\t")
    return Line(situations[key], LANGUAGES["ze".index(code[0])], VOICES["pwye".index(code[1])], text, frozenset(uses.split()))


def read_lines(situations: dict[str, Situation], folder: Path = HOME / "lines") -> list[Line]:
    """All lines of all files, in their order."""
    rows = (row for path in sorted(folder.glob("*.tsv")) for row in path.read_text(encoding="utf-8").splitlines())
    return [read_line(row, situations) for row in rows if row.strip()]


def read_names(path: Path = HOME / "names.tsv") -> dict[tuple[str, str], list[str]]:
    """What a thing is called, by thing and language."""
    names = {}
    for row in path.read_text(encoding="utf-8").splitlines():
        thing, english, chinese = row.split("\t")
        names[thing, "en"], names[thing, "zh-CN"] = english.split("|"), chinese.split("|")
    return names


def plural(words: str) -> str:
    """Enough of English plurals to measure a line by; the product inflects in its own code."""
    return words if words.endswith("s") else f"{words}s"


def fill(text: str, facts: tuple[Fact, ...], language: str) -> str:
    """The line as it is read."""
    by_kind = {fact.kind: fact.words for fact in facts}

    def words(match: re.Match) -> str:
        article, kind, many = match.groups()
        said = plural(by_kind[kind]) if many and language == "en" else by_kind[kind]
        if not article or language != "en":
            return said
        return f"{'an' if said[0] in 'aeiou' else 'a'} {said}"

    return POINTER.sub(words, text)


def length_of(text: str, language: str) -> int:
    """Chinese in characters, English in words."""
    return len(text) if language == "zh-CN" else len(text.split())

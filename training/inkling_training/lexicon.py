"""The authored Chinese-English lexicon (training/lexicon/*.tsv), by field, and the words of it that no training may see."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

LEXICON = Path(__file__).resolve().parent.parent / "lexicon"
# Files whose words describe a thing; every other file names things.
QUALITIES = {"qualities"}
USES = {"uses-verbs"}
PLACES = {"seasons-festivals-places"}
# Files beside the words that are about them.
HELD_OUT = "held-out"
REVIEW = "review"


@dataclass(frozen=True)
class Entry:
    """A Chinese word, its English gloss and the file (field) that it stands in."""

    zh: str
    en: str
    field: str


def same_zh(word: str) -> str:
    """What two spellings of one Chinese word share: full-width letters, case and spaces put aside."""
    return "".join(unicodedata.normalize("NFKC", word).lower().split())


def singular(word: str) -> str:
    """The word without a plural's ending; rough, but only ever used on both sides of a comparison."""
    if re.search(r"[a-z]{2}ies$", word):
        return word[:-3] + "y"
    if re.search(r"(ch|sh|x)es$", word):
        return word[:-2]
    return word[:-1] if re.search(r"[a-z]{2}(?<!s)s$", word) else word


def same_en(gloss: str) -> str:
    """What two spellings of one English gloss share: case, hyphens and plurals put aside."""
    return " ".join(singular(word) for word in re.findall(r"[a-z0-9]+", gloss.lower()))


def shuffled(entries: list[Entry], salt: str) -> list[Entry]:
    """The entries in an order that depends on nothing but their Chinese words and the salt, so a draw can be made again."""
    return sorted(entries, key=lambda entry: hashlib.sha256(f"{salt}:{entry.zh}".encode()).digest())


def is_thing(entry: Entry) -> bool:
    """Whether the entry stands on a shelf of products."""
    return entry.field not in QUALITIES | USES | PLACES


def read_all(folder: Path = LEXICON) -> list[Entry]:
    """All entries, held out or not, files in alphabetical order; a word that stands twice keeps its first gloss."""
    entries: dict[str, Entry] = {}
    for path in sorted(folder.glob("*.tsv")):
        if path.stem in {HELD_OUT, REVIEW}:
            continue
        for line in path.read_text(encoding="utf8").splitlines()[1:]:
            zh, _, en = line.partition("\t")
            if zh.strip() and en.strip():
                entries.setdefault(zh.strip(), Entry(zh.strip(), en.strip(), path.stem))
    return list(entries.values())


def read_held_out(folder: Path = LEXICON) -> list[Entry]:
    """The words held out of training (lines: zh, en, field); none where the file is missing."""
    path = folder / f"{HELD_OUT}.tsv"
    lines = path.read_text(encoding="utf8").splitlines()[1:] if path.exists() else []
    return [Entry(*line.split("\t")) for line in lines]


def read_lexicon(folder: Path = LEXICON) -> list[Entry]:
    """What training may see: every entry but the held-out ones and those that share their Chinese or English word with one."""
    held = read_held_out(folder)
    zh, en = {same_zh(entry.zh) for entry in held}, {same_en(entry.en) for entry in held}
    return [entry for entry in read_all(folder) if same_zh(entry.zh) not in zh and same_en(entry.en) not in en]

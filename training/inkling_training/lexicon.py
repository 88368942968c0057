"""The authored Chinese-English lexicon (training/lexicon/*.tsv), by field."""

from dataclasses import dataclass
from pathlib import Path

LEXICON = Path(__file__).resolve().parent.parent / "lexicon"
# Files whose words describe a thing; every other file names things.
QUALITIES = {"qualities"}
USES = {"uses-verbs"}
PLACES = {"seasons-festivals-places"}


@dataclass(frozen=True)
class Entry:
    """A Chinese word, its English gloss and the file (field) that it stands in."""

    zh: str
    en: str
    field: str


def read_lexicon(folder: Path = LEXICON) -> list[Entry]:
    """All entries, files in alphabetical order; a word that stands twice keeps its first gloss."""
    entries: dict[str, Entry] = {}
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf8").splitlines()[1:]:
            zh, _, en = line.partition("\t")
            if zh.strip() and en.strip():
                entries.setdefault(zh.strip(), Entry(zh.strip(), en.strip(), path.stem))
    return list(entries.values())

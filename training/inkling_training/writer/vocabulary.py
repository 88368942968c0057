"""What the writer's text is made of: Chinese characters and words, English word pieces, marks, and pointers to facts.

A line's tokens are ids: below `len(pieces)` a piece of the vocabulary, from there on the fact at that place. The article and
the plural of an English pointer are pieces of their own (`<a>` before it, `<s>` after it). English pieces begin a word when
they begin with a space.
"""

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from .corpus import POINTER, Fact

PAD, BEGIN, END, ARTICLE, MANY = "<pad>", "<begin>", "<end>", "<a>", "<s>"
SPECIAL = (PAD, BEGIN, END, ARTICLE, MANY)
WORD = re.compile(r" ?[A-Za-z][A-Za-z'’]*| ?[^\sA-Za-z]")
CHINESE_RUN = r"[\u4e00-\u9fff]+"


class Vocabulary:
    """pieces: text of each id; merges are found again from the pieces: the longest that fits is taken."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self.pieces = list(pieces)
        self.ids = {piece: i for i, piece in enumerate(self.pieces)}
        self.longest = max(len(piece) for piece in self.pieces)
        self.pad, self.begin, self.end, self.article, self.many = (self.ids[piece] for piece in SPECIAL)

    def __len__(self) -> int:
        return len(self.pieces)

    def cut(self, text: str) -> list[int] | None:
        """Ids of plain text, longest pieces first; None when a character is in no piece."""
        ids, at = [], 0
        while at < len(text):
            for end in range(min(len(text), at + self.longest), at, -1):
                if text[at:end] in self.ids and text[at:end] not in SPECIAL:
                    ids.append(self.ids[text[at:end]])
                    at = end
                    break
            else:
                return None
        return ids

    def encode(self, text: str, kinds: Sequence[str], language: str) -> list[int] | None:
        """Ids of a line with pointers, without begin and end; `kinds` of the facts as they stand in the prefix."""
        ids: list[int] = []
        at = 0
        for match in [*POINTER.finditer(text), None]:
            between = text[at : match.start() if match else len(text)]
            # A pointer brings its own space, as a word does.
            plain = between.rstrip(" ") if match and language == "en" else between
            cut = self.cut(plain if language == "zh-CN" or at > 0 or not plain else f" {plain}")
            if cut is None:
                return None
            ids += cut
            if match:
                article, kind, many = match.groups()
                if kind not in kinds:
                    return None
                ids += [self.article] * bool(article) + [len(self) + list(kinds).index(kind)] + [self.many] * bool(many)
                at = match.end()
        return ids

    def decode(self, ids: Iterable[int], facts: Sequence[Fact], language: str) -> str:
        """The line with pointers that the ids stand for."""
        parts: list[str] = []
        article = ""
        for i in ids:
            if i == self.end:
                break
            if i == self.article:
                article = "a "
            elif i == self.many:
                if parts and parts[-1].endswith("}"):
                    parts[-1] = f"{parts[-1][:-1]}+s}}"
            elif i >= len(self):
                space = " " if language == "en" and parts and not parts[-1].endswith(("(", "“")) else ""
                parts.append(f"{space}{{{article}{facts[i - len(self)].kind}}}")
                article = ""
            elif self.pieces[i] not in SPECIAL:
                parts.append(self.pieces[i])
        return "".join(parts).strip()

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(self.pieces, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Vocabulary":
        return cls(json.loads(path.read_text(encoding="utf-8")))


def make_vocabulary(chinese: Iterable[str], english: Iterable[str], num_words: int, num_english: int) -> Vocabulary:
    """Every character met, `num_words` Chinese words of two or three characters and English pieces up to `num_english`, both by
    byte-pair merges, the most frequent first."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

    pieces: set[str] = set()
    for texts, pattern, longest in (chinese, CHINESE_RUN, 3), (english, WORD.pattern, 24):
        runs = [POINTER.sub("\n", text if pattern is CHINESE_RUN else f" {text}") for text in texts]
        characters = sorted({character for run in runs for character in run} - {"\n"})
        size = len(characters) + num_words if pattern is CHINESE_RUN else num_english
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(pattern), "removed", invert=True)
        trainer = trainers.BpeTrainer(
            vocab_size=size, min_frequency=2, initial_alphabet=characters, max_token_length=longest, show_progress=False
        )
        tokenizer.train_from_iterator(runs, trainer)
        pieces.update(characters, tokenizer.get_vocab())
    return Vocabulary([*SPECIAL, *sorted(pieces)])

import re
from collections import Counter

import pytest

from inkling_training import lexicon
from inkling_training.lexicon import Entry, read_all, read_held_out, read_lexicon, same_en, same_zh
from inkling_training.tokens import build_tokenizer, choose_vocabulary
from scripts.draw_lexicon import HELD_OUT, draw_held_out, shares


@pytest.fixture(scope="module")
def everything() -> list[Entry]:
    return read_all()


def test_every_line_is_a_short_pair_and_no_word_stands_twice(everything):
    lines = [line for path in lexicon.LEXICON.glob("*.tsv") if path.stem not in {lexicon.HELD_OUT, lexicon.REVIEW} for line in path.read_text(encoding="utf8").splitlines()[1:]]
    assert len(lines) == len(everything)
    for line in lines:
        zh, en = line.split("\t")
        assert re.fullmatch(r"[a-z\u4e00-\u9fff]{1,6}", zh), line
        assert re.fullmatch(r"[a-z0-9-]+( [a-z0-9-]+){0,3}", en), line


def test_the_held_out_words_are_what_the_committed_draw_gives(everything):
    assert read_held_out() == draw_held_out(everything)


def test_five_hundred_words_are_held_out_from_every_shelf(everything):
    held = read_held_out()
    assert len(held) == HELD_OUT == len({same_zh(entry.zh) for entry in held})
    per_shelf = Counter(entry.field for entry in held)
    assert set(per_shelf) == {entry.field for entry in everything if lexicon.is_thing(entry)} and min(per_shelf.values()) >= 10


def test_no_held_out_word_reaches_training_by_either_language(everything):
    training, held = read_lexicon(), read_held_out()
    assert not {same_zh(e.zh) for e in training} & {same_zh(e.zh) for e in held}
    assert not {same_en(e.en) for e in training} & {same_en(e.en) for e in held}
    assert set(training) < set(everything)


def test_the_tokenizer_has_no_token_for_a_held_out_word():
    tokenizer = build_tokenizer(choose_vocabulary(["kettle"], read_lexicon(), [], 10))
    for entry in read_held_out():
        assert entry.zh not in tokenizer.encode(entry.zh, add_special_tokens=False).tokens


def test_enough_product_words_stay():
    assert sum(lexicon.is_thing(entry) for entry in read_lexicon()) >= 4000


def test_spellings_of_one_word_are_one_word():
    assert same_zh("Ｔ恤 ") == same_zh("t恤")
    assert same_en("Cat-Trees") == same_en("cat tree") and same_en("brushes") == same_en("brush") and same_en("berries") == "berry"
    assert same_en("glasses") != same_en("glass") and same_en("dress") == "dress" and same_en("bus") != ""


def test_a_line_that_shares_a_side_with_a_held_out_word_is_left_out(tmp_path):
    (tmp_path / "spice.tsv").write_text("zh\ten\n桂皮\tcinnamon\n肉桂\tCinnamons\n八角\tstar anise\n", encoding="utf8")
    (tmp_path / "held-out.tsv").write_text("zh\ten\tfield\n桂皮\tcinnamon\tspice\n", encoding="utf8")
    assert read_lexicon(tmp_path) == [Entry("八角", "star anise", "spice")]
    assert len(read_all(tmp_path)) == 3


def test_shares_follow_size_and_add_up():
    assert shares({"a": 5, "b": 3, "c": 2}, 10) == {"a": 5, "b": 3, "c": 2}
    assert shares({"a": 1, "b": 1, "c": 1}, 4) == {"a": 2, "b": 1, "c": 1}


def test_the_second_reading_is_whole_and_its_corrections_are_made(everything):
    gloss = {entry.zh: entry.en for entry in everything}
    lines = [line.split("\t") for line in (lexicon.LEXICON / "review.tsv").read_text(encoding="utf8").splitlines()[1:]]
    assert [line[0] for line in lines] == [entry.zh for entry in lexicon.shuffled(everything, "second-reading")[:200]]
    for zh, read, _, verdict, correction, _ in lines:
        assert verdict in {"right", "wrong"}
        assert gloss[zh] == (read if verdict == "right" else correction)
    assert sum(line[3] == "right" for line in lines) == 194

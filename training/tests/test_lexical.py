import numpy as np
import pytest

from inkling_training.zeroshot.lexical import build_lexical, from_bytes, to_bytes
from inkling_training.zeroshot.terms import hash_term, terms_of_fields, words


def test_the_hash_is_fnv_1a_with_its_published_values_folded_to_two_bytes():
    fold = lambda value: value >> 16 ^ value & 0xFFFF  # noqa: E731
    assert [hash_term(t) for t in ("", "a", "foobar")] == [fold(v) for v in (0x811C9DC5, 0xE40C292C, 0xBF9CF968)]


def test_words_fold_accents_and_width_and_part_chinese_by_character():
    assert words("Café CRÈME １２ml 猫砂 x") == ["cafe", "creme", "12ml", "猫", "砂"]


def test_pairs_stay_within_a_field():
    assert terms_of_fields(["red lamp", "Acme"]) == ["red", "lamp", "red lamp", "acme"]


def items() -> list[list[str]]:
    return [["red desk lamp", "Acme"], ["blue desk lamp", "Acme"], ["green tea"], ["猫砂 10kg"], ["猫砂 green"], ["unique"]]


def test_an_item_keeps_its_heaviest_terms_and_only_those_that_another_shares():
    lexical = build_lexical(items(), max_terms=2)
    assert np.diff(lexical.starts).max() == 2
    assert np.diff(lexical.starts)[-1] == 0  # "unique" is like nothing


def test_likeness_is_a_cosine():
    unit = build_lexical(items()).rows()
    likeness = (unit @ unit.T).toarray()
    assert likeness.max() <= 1.01
    assert np.diag(likeness)[:5] == pytest.approx(1, abs=0.01)
    assert likeness[0, 1] > 0.5 and likeness[3, 4] > 0.5 and likeness[0, 3] == 0


def test_bytes_and_back():
    lexical = build_lexical(items())
    again = from_bytes(to_bytes(lexical))
    for name in ("starts", "hashes", "weights"):
        assert (getattr(lexical, name) == getattr(again, name)).all()
    with pytest.raises(ValueError, match="version 9"):
        from_bytes(b"IKTM\x09" + to_bytes(lexical)[5:])
    with pytest.raises(ValueError, match="not a lexical file"):
        from_bytes(b"nope")

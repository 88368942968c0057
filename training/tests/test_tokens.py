import numpy as np
import pytest

from inkling_training.lexicon import Entry
from inkling_training.tokens import build_tokenizer, choose_vocabulary, encode

ENTRIES = [
    Entry("除湿机", "dehumidifier", "appliances"),
    Entry("家用", "household", "qualities"),
    Entry("机", "machine", "tools"),
    Entry("t恤", "t shirt", "clothing"),
]
TEACHER = ["[PAD]", "the", "kettle", "electric", "1995", "12", "5th", "##ing", "##le"]


@pytest.fixture()
def tokenizer():
    return build_tokenizer(choose_vocabulary(TEACHER, ENTRIES, ["bunting"], 100))


def pieces(tokenizer, text):
    return tokenizer.encode(text, add_special_tokens=False).tokens


def test_the_longest_known_words_win(tokenizer):
    assert pieces(tokenizer, "家用除湿机") == ["家用", "除湿机"]
    assert pieces(tokenizer, "Electric KETTLE") == ["electric", "kettle"]
    assert pieces(tokenizer, "女T恤") == ["女", "t恤"]


def test_unknown_chinese_words_fall_to_characters(tokenizer):
    assert pieces(tokenizer, "咖啡机") == ["咖", "啡", "机"]


def test_numbers_stand_alone_and_punctuation_vanishes(tokenizer):
    assert pieces(tokenizer, "kettle, 12kettle!") == ["kettle", "12", "kettle"]


def test_full_width_letters_and_accents_read_as_plain_ones(tokenizer):
    assert pieces(tokenizer, "ＫＥＴＴＬＥ kéttle") == ["kettle", "kettle"]


def test_years_and_ordinals_are_left_out_of_the_vocabulary(tokenizer):
    vocabulary = tokenizer.get_vocab()
    assert "1995" not in vocabulary and "5th" not in vocabulary and "12" in vocabulary


def test_the_unknown_token_never_arises_and_an_empty_text_is_padding(tokenizer):
    ids, mask = encode(tokenizer, ["", "kettle", "除湿机 the"])
    assert mask.sum(1).tolist() == [0, 1, 2] and ids.dtype == np.int32 and ids.shape == (3, 2)
    assert tokenizer.encode("🐈 ↀ 한 kettle").ids == tokenizer.encode("kettle").ids


def test_long_texts_are_cut(tokenizer):
    assert encode(tokenizer, ["kettle " * 90])[0].shape == (1, 32)

"""No word held out of the lexicon may reach a training text or the vocabulary."""

import random

import pytest
from tokenizers import Tokenizer

from inkling_training import lexicon, phrases, tokens
from inkling_training.phrases import Phrase

HELD = {lexicon.same_zh(entry.zh) for entry in lexicon.read_held_out()}


def test_a_word_that_two_segments_spell_over_their_border_is_found():
    cup = Phrase([("water-absorbent", "吸水"), ("coaster", "杯垫")])
    assert phrases.spells_across(cup, {"水杯"})
    assert not phrases.spells_across(cup, {"吸水", "杯垫", "水垫"})
    assert not phrases.spells_across(Phrase([("water-absorbent", "吸水"), ("for", None), ("coaster", "杯垫")]), {"水杯"})


def test_a_held_out_word_is_refused_as_a_token_and_as_a_segment():
    clean = [Phrase([("kettle", "水壶")])]
    phrases.check_unseen(clean, {"水壶"}, {"茶壶"})
    with pytest.raises(ValueError, match="茶壶"):
        phrases.check_unseen(clean, {"茶壶"}, {"茶壶"})
    with pytest.raises(ValueError, match="U盘|u盘"):
        phrases.check_unseen([Phrase([("usb stick", "U 盘")])], set(), {"u盘"})


def test_nothing_composed_from_the_lexicon_shows_a_held_out_word():
    entries = lexicon.read_lexicon()
    composed = [phrase for phrase in phrases.compose(entries, 9000, random.Random(1)) if not phrases.spells_across(phrase, HELD)]
    vocabulary = tokens.choose_vocabulary(["tent", "##s"], entries, [], 10)
    assert len(HELD) == 500
    phrases.check_unseen(composed, {token.text for token in vocabulary}, HELD)


def test_the_titles_of_a_shop_to_be_judged_are_left_out(monkeypatch):
    labels = {"images-grocery": [{"text": "Royal Gala", "coarse": "Apple", "group": "Fruit"}], "images-clothing": []}
    monkeypatch.setattr(phrases.data, "read_items", lambda name: [{"title": f"{name} lantern"}, {"title": "Royal Gala"}])
    monkeypatch.setattr(phrases.data, "read_labels", labels.__getitem__)
    assert phrases.clean_titles() == ["online-retail lantern", "Royal Gala", "Royal Gala Apple Fruit"]
    # A name that the labels give too is theirs.
    assert phrases.clean_titles(["online-retail"]) == ["Royal Gala", "Royal Gala Apple Fruit"]


def test_the_shipped_vocabulary_holds_no_held_out_word(models):
    shipped = Tokenizer.from_file(str(models / "text-encoder" / "tokenizer.json")).get_vocab()
    phrases.check_unseen([], set(shipped), HELD)

import functools
from collections import Counter

import numpy as np
import pytest
from tokenizers import Tokenizer

from inkling_training import bilingual, lexicon, runtime
from scripts import make_distractors
from scripts.make_distractors import words


@pytest.fixture(scope="module")
def titles() -> list[bilingual.Title]:
    return bilingual.read_titles()


@pytest.fixture(scope="module")
def distractors() -> list[bilingual.Distractor]:
    return bilingual.read_distractors()


def test_three_hundred_titles_of_many_kinds_a_third_with_a_held_out_word(titles):
    assert len(titles) == 300 == len({t.zh for t in titles}) == len({t.en for t in titles})
    assert len({t.kind for t in titles}) >= 120
    assert sum(bool(t.held_out) for t in titles) >= 100


def test_a_marked_word_is_held_out_and_no_longer_word_of_training_covers_it(titles):
    held = {entry.zh for entry in lexicon.read_held_out()}
    known = [entry.zh for entry in lexicon.read_lexicon()]
    for title in titles:
        text = lexicon.same_zh(title.zh)
        if title.held_out:
            assert title.held_out in held and title.held_out in text
            assert not [word for word in known if title.held_out in word and word in text], title
        else:
            assert not [word for word in held if word in text], title


def test_the_distractors_are_what_the_committed_script_makes(titles, distractors):
    assert distractors == make_distractors.make(titles, make_distractors.read_kinds(), make_distractors.read_attributes())


def test_three_thousand_distractors_with_near_misses_for_every_title(titles, distractors):
    assert len(distractors) == 3000 == len({d.en.lower() for d in distractors} - {t.en.lower() for t in titles})
    assert len({d.kind for d in distractors}) >= 400
    near = Counter(d.near for d in distractors if d.near != d.kind)
    assert all(near[title.kind] >= 4 for title in titles)


def test_a_distractor_of_a_titles_kind_is_another_product(titles, distractors):
    twin = {title.kind: words(title.en) - words(title.kind) for title in titles}
    for distractor in distractors:
        assert not (words(distractor.en) - words(distractor.kind)) & twin.get(distractor.kind, set()), distractor


def test_the_rank_of_a_twin_counts_what_stands_above_it():
    queries, twins = np.eye(2), np.array([[1.0, 0], [0.5, 0.5]])
    others = np.array([[0.9, 0.1], [0.0, 1.0], [-1.0, 0.0]])
    assert bilingual.twin_ranks(queries, twins, others).tolist() == [1, 2]
    assert bilingual.twin_ranks_among_twins(queries, twins, others).tolist() == [1, 2]


def test_an_encoder_that_knows_nothing_gets_the_middle_rank(titles, distractors):
    figures = bilingual.judge_bilingual(lambda texts: np.zeros((len(texts), 4), np.float32), titles, distractors)
    assert set(figures.values()) == {0.0}


def test_the_committed_encoder_finds_the_twin(models, titles, distractors):
    folder = models / "text-encoder"
    session = runtime.open_session(folder / "text-encoder.wasm.q8.onnx")
    encode = functools.partial(runtime.encode_texts, session, Tokenizer.from_file(str(folder / "tokenizer.json")))
    figures = bilingual.judge_bilingual(encode, titles, distractors)
    assert figures["all r@1"] >= 0.75 and figures["held-out r@10"] >= 0.40

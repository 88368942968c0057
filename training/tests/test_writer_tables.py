"""Batches drawn from the table keep each line true: facts move and go, pointers follow, what a line rests on stays."""

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)

from inkling_training.writer.corpus import KINDS, Fact, Line, Situation  # noqa: E402
from inkling_training.writer.lender import Lender  # noqa: E402
from inkling_training.writer.tables import Drawer, gather_words, tabulate  # noqa: E402
from inkling_training.writer.vocabulary import make_vocabulary  # noqa: E402

FACTS = (Fact("item", "kettle"), Fact("bought", "oven"), Fact("city", "Oslo"), Fact("price_drop", "$5"))
SITUATION = Situation("s1", False, "kettle", {"en": FACTS, "zh-CN": FACTS})
LINES = [
    Line(SITUATION, "en", "plain", "a friend of the {bought}", frozenset({"item", "bought"})),
    Line(SITUATION, "en", "warm", "now {price_drop} less", frozenset({"item", "price_drop"})),
]
OTHER = Line(Situation("s2", False, "oven", {"en": (Fact("item", "oven"), Fact("price_drop", "$80"))}), "en", "plain", "less", frozenset({"item"}))
VOCABULARY = make_vocabulary(["水"], [line.text for line in [*LINES, OTHER]], 0, 60)
NAMES = {("kettle", "en"): ["kettle", "pot"]}


@pytest.fixture(scope="module")
def words():
    names = ["kettle", "oven", "Oslo", "$5", "$80", "pot"]
    return gather_words({word: np.eye(8, dtype=np.float32)[i] for i, word in enumerate(names)})


@pytest.fixture(scope="module")
def drawer(words):
    torch.manual_seed(0)
    return Drawer(tabulate([*LINES, OTHER], VOCABULARY, words, NAMES, 26), words, VOCABULARY, shake=0.0, lend=0.0)


def facts_of(prefix, row):
    """Kinds that are there, in their order."""
    return [KINDS[kind] for kind, there in zip(prefix.kinds[row].tolist(), prefix.mask[row].tolist()) if there]


def test_without_chance_a_line_stands_as_it_was_written(drawer):
    prefix, read, foreseen = drawer.draw(torch.tensor([0]), by_chance=False)
    assert facts_of(prefix, 0) == ["item", "bought", "city", "price_drop"]
    ids = [i for i in foreseen[0].tolist() if i >= 0]
    assert VOCABULARY.decode(ids, FACTS, "en") == LINES[0].text and ids[-1] == VOCABULARY.end
    assert read[0, 0] == VOCABULARY.begin and read[0, 1 : len(ids)].tolist() == ids[:-1]


def test_a_pointer_follows_its_fact_wherever_that_stands(drawer):
    prefix, _, foreseen = drawer.draw(torch.zeros(200, dtype=torch.long))
    places = set()
    for row in range(200):
        kinds = facts_of(prefix, row)
        pointed = [int(i) - len(VOCABULARY) for i in foreseen[row] if i >= len(VOCABULARY)]
        assert [kinds[place] for place in pointed] == ["bought"] and prefix.named[row, pointed[0]] == 1
        places.add(pointed[0])
    assert len(places) > 2


def test_what_a_line_rests_on_stays_and_the_rest_may_go(drawer):
    prefix, *_ = drawer.draw(torch.zeros(200, dtype=torch.long))
    drawn = [set(facts_of(prefix, row)) for row in range(200)]
    assert all({"item", "bought"} <= kinds for kinds in drawn)
    assert 40 < sum("city" in kinds for kinds in drawn) < 160


def test_a_price_is_swapped_and_a_name_is_not(drawer, words):
    prefix, *_ = drawer.draw(torch.ones(200, dtype=torch.long))
    seen: dict[str, set[int]] = {}
    for row in range(200):
        for place, kind in enumerate(facts_of(prefix, row)):
            seen.setdefault(kind, set()).add(int(prefix.vectors[row, place].argmax()) + 1)
    place = words.places
    assert seen["price_drop"] == {place["$5"], place["$80"]} and seen["bought"] == {place["oven"]}
    assert seen["item"] == {place["kettle"], place["pot"]}


def test_a_line_too_long_or_with_a_strange_character_is_left_out(words):
    strange = Line(SITUATION, "en", "plain", "ten ☃", frozenset({"item"}))
    assert len(tabulate([*LINES, strange], VOCABULARY, words, NAMES, 26)) == 2
    assert len(tabulate(LINES, VOCABULARY, words, NAMES, 8)) < 2


def test_facts_of_other_situations_are_lent_and_the_line_stays_its_own(words):
    torch.manual_seed(0)
    more = (Fact("item", "kettle"), Fact("viewed", "oven"), Fact("city", "Oslo"), Fact("season", "pot"))
    kin = Line(Situation("s3", False, "kettle", {"en": more}), "en", "plain", "less", frozenset({"item"}))
    table = tabulate([*LINES, kin, OTHER], VOCABULARY, words, NAMES, 26)
    prefix, _, foreseen = Drawer(table, words, VOCABULARY, shake=0.0, lend=0.5).draw(torch.zeros(300, dtype=torch.long))
    lent = set()
    for row in range(300):
        kinds = facts_of(prefix, row)
        assert len(kinds) == len(set(kinds)) <= 8 and kinds.count("item") == 1 and "bought" in kinds
        lent |= set(kinds)
        pointed = [int(i) - len(VOCABULARY) for i in foreseen[row] if i >= len(VOCABULARY)]
        assert [kinds[place] for place in pointed] == ["bought"]
    assert {"viewed", "season"} <= lent


def test_a_full_situation_borrows_nothing(words):
    lender = Lender(tabulate([*LINES, OTHER], VOCABULARY, words, NAMES, 26), 1.0)
    kinds, none = torch.zeros(50, 8, dtype=torch.long), torch.zeros(50, dtype=torch.long)
    _, lent = lender.lend(none, kinds, kinds, none)
    assert (lent == 0).all()

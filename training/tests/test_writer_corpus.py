"""The writer's corpus keeps its rules, and its text goes through the vocabulary and back unchanged."""

import re

import pytest

from inkling_training.writer import corpus
from inkling_training.writer.corpus import Fact
from inkling_training.writer.vocabulary import make_vocabulary
from scripts import check_lines

FACTS = (Fact("item", "kettle"), Fact("bought", "oven"))


@pytest.fixture(scope="module")
def lines():
    return corpus.read_lines(corpus.read_situations())


@pytest.fixture(scope="module")
def vocabulary(lines):
    by = {language: [line.text for line in lines if line.language == language] for language in corpus.LANGUAGES}
    return make_vocabulary(by["zh-CN"], by["en"], 100, 300)


def test_the_corpus_breaks_none_of_its_rules():
    assert check_lines.main([]) == 0


def test_every_line_comes_back_from_its_tokens(lines, vocabulary):
    for line in lines:
        ids = vocabulary.encode(line.text, [fact.kind for fact in line.facts], line.language)
        assert ids is not None
        assert vocabulary.decode([*ids, vocabulary.end], line.facts, line.language) == line.text


def test_lines_rest_on_facts_that_their_situation_has(lines):
    for line in lines:
        kinds = {fact.kind for fact in line.facts}
        assert line.uses and line.uses <= kinds <= set(corpus.KINDS)


def test_of_the_parts_from_which_some_are_held_out_it_is_fifteen_percent():
    """The later parts are for training alone: enough is held out."""
    situations = [each for each in corpus.read_situations().values() if each.number <= 4640]
    assert 0.12 < sum(situation.is_held_out for situation in situations) / len(situations) < 0.18
    assert sum(situation.is_held_out for situation in corpus.read_situations().values()) >= 400


def test_text_without_a_known_character_or_fact_has_no_tokens(vocabulary):
    assert vocabulary.encode("\u2603 snow", ["item"], "en") is None
    assert vocabulary.encode("{city} rain", ["item"], "en") is None


def test_pointers_are_inflected_in_english_alone():
    assert corpus.fill("{a bought}, two {item+s}", FACTS, "en") == "an oven, two kettles"
    assert corpus.fill("{bought}有了", (Fact("bought", "烤箱"),), "zh-CN") == "烤箱有了"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("The best cup at last", "says best"),
        ("Boils in 3 minutes flat", "a number, an emoji or an exclamation mark"),
        ("Your {city} is calling now", "no fact city"),
        ("Kettle", "1 words"),
        ("The oven can rest today", "spells the fact bought"),
    ],
)
def test_the_checker_names_what_is_wrong(text, fault):
    facts = {"item": ("kettle", "水壶"), "bought": ("oven", "烤箱")}
    assert fault in check_lines.faults_of("ep", text, "item", facts)


def test_every_kind_of_thing_has_its_plain_sentence_in_both_languages():
    sources = sorted((corpus.HOME.parent.parent / "src/knowledge/things").glob("*.ts"))
    assert len(sources) > 90
    seen: set[str] = set()
    for source in sources:
        ids = re.findall(r"^  '?([a-z0-9-]+)'?: \{", source.read_text(encoding="utf-8"), re.M)
        rows = [row.split("\t") for row in (corpus.HOME / "common" / f"{source.stem}.tsv").read_text(encoding="utf-8").splitlines()]
        assert [row[0] for row in rows] == ids, source.stem
        for _, en, zh in rows:
            assert 4 <= len(en.split()) <= 10, en
            assert 6 <= len(zh) <= 18, zh
            assert not re.search(r"\d|[.。]$", en + zh), en + zh
            assert en not in seen and zh not in seen
            seen |= {en, zh}
    assert len(seen) > 4000

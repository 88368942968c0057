"""What readers answer comes in by the corpus's rules, and what they mended makes pairs."""

import sys

import pytest

from inkling_training.writer import corpus
from scripts import take_readings

from .conftest import NO_TORCH

SITUATIONS = """s1	train	bought	kettle	item=kettle|水壶	bought=oven|烤箱	city=Oslo|奥斯陆
s2	train	viewed	kettle	item=kettle|水壶	viewed=tea pot|茶壶
"""
KEY = """1	s1	ep	Boils beside the {bought}	-0.5
2	s1	zw	烤着的时候水也开了	-0.5
3	s2	ep	Boils what the tea rains	-0.5
4	s2	ew	Warm me	-0.5
"""
ANSWERS = """1	y
2	烤面包的工夫水也开了
3	Boils water for the {viewed}
4	The best one in town
9	y
"""


@pytest.fixture()
def folder(tmp_path, monkeypatch):
    home = tmp_path / "writer"
    (home / "lines").mkdir(parents=True)
    (home / "situations.tsv").write_text("", encoding="utf-8")
    for name, text in (("situations.tsv", SITUATIONS), ("key.tsv", KEY), ("answers1.tsv", ANSWERS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(corpus, "HOME", home)
    monkeypatch.setattr(corpus.read_situations, "__defaults__", (home / "situations.tsv",))
    monkeypatch.setattr(corpus.read_lines, "__defaults__", (home / "lines",))
    return tmp_path


def take(folder, monkeypatch, *more):
    monkeypatch.setattr(sys, "argv", ["take_readings", str(folder), *more])
    take_readings.main()


def test_it_tells_what_breaks_a_rule_and_keeps_nothing(folder, monkeypatch, capsys):
    take(folder, monkeypatch)
    told = capsys.readouterr().out
    assert "answers1.tsv: 4: says best" in told and "no such number or no answer: 9" in told
    assert "z: 0 of 1 right, e: 1 of 3 right; 2 better lines" in told
    assert not (corpus.HOME / "readings.tsv").exists()


def test_what_was_read_comes_into_the_corpus(folder, monkeypatch):
    take(folder, monkeypatch, "--situations", str(folder / "situations.tsv"), "--into", "57")
    assert list(corpus.read_situations()) == ["s1", "s2"]
    lines = corpus.read_lines(corpus.read_situations())
    assert [(line.text, line.uses) for line in lines] == [
        ("烤面包的工夫水也开了", {"item", "bought"}),
        ("Boils water for the {viewed}", {"item", "viewed"}),
    ]
    readings = (corpus.HOME / "readings.tsv").read_text(encoding="utf-8").splitlines()
    assert readings == [
        "s1\tep\tBoils beside the {bought}\ty",
        "s1\tzw\t烤着的时候水也开了\t烤面包的工夫水也开了",
        "s2\tep\tBoils what the tea rains\tBoils water for the {viewed}",
    ]


def test_a_mended_draft_is_a_pair_and_a_right_one_is_none(folder, monkeypatch):
    pytest.importorskip("torch", reason=NO_TORCH)
    from inkling_training.writer.vocabulary import make_vocabulary
    from scripts.prefer_writer import read_pairs

    take(folder, monkeypatch, "--situations", str(folder / "situations.tsv"), "--into", "57")
    vocabulary = make_vocabulary([KEY, ANSWERS], [KEY, ANSWERS], 0, 200)
    pairs = read_pairs(corpus.HOME / "readings.tsv", vocabulary)
    told = [(vocabulary.decode(each.ids, each.facts, each.language)) for pair in pairs for each in (pair.better, pair.worse)]
    assert told == ["烤面包的工夫水也开了", "烤着的时候水也开了", "Boils water for the {viewed}", "Boils what the tea rains"]
    assert all(pair.better.band == pair.worse.band and pair.better.facts == pair.worse.facts for pair in pairs)

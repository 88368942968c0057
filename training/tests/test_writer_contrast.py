"""A line becomes likelier of its own thing than of one called much alike."""

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)

from inkling_training.writer.contrast import NEAR, OtherThings, contrast  # noqa: E402
from inkling_training.writer.corpus import Fact, Line, Situation  # noqa: E402
from inkling_training.writer.model import ITEM, Writer, WriterConfig  # noqa: E402
from inkling_training.writer.tables import Drawer, gather_words, tabulate  # noqa: E402
from inkling_training.writer.vocabulary import make_vocabulary  # noqa: E402

THINGS = [f"thing {i}" for i in range(NEAR + 4)]
CITY = Fact("city", "Oslo")


def line_of(thing: str, text: str) -> Line:
    return Line(Situation("s1", False, thing, {"en": (Fact("item", thing), CITY)}), "en", "plain", text, frozenset({"item"}))


LINES = [line_of(thing, "abcd"[i % 4] * 3) for i, thing in enumerate(THINGS)]
VOCABULARY = make_vocabulary(["水"], [line.text for line in LINES], 0, 40)


@pytest.fixture()
def drawer():
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    vectors = {word: rng.normal(size=16).astype(np.float32) / 4 for word in [*THINGS, CITY.words]}
    words = gather_words(vectors)
    return Drawer(tabulate(LINES, VOCABULARY, words, {}, 12), words, VOCABULARY, shake=0.0, lend=0.0)


def test_only_the_item_is_exchanged_and_never_for_itself(drawer):
    others, rows = OtherThings(drawer), torch.arange(len(LINES)).repeat(20)
    prefix, *_ = drawer.draw(rows)
    other = others.exchange(prefix, rows[:200])
    is_item = (prefix.kinds == ITEM)[:200] & (prefix.mask[:200] > 0)
    assert len(other.mask) == 200 and torch.equal(other.vectors[~is_item], prefix.vectors[:200][~is_item])
    same = (other.vectors[is_item] == prefix.vectors[:200][is_item]).all(1)
    assert same.float().mean() < 0.1, "of things drawn at large one may be its own"
    assert torch.equal(other.mask, prefix.mask[:200]) and torch.equal(other.kinds, prefix.kinds[:200])


def test_the_gap_grows_to_the_margin(drawer):
    writer = Writer(WriterConfig(len(VOCABULARY), dimensions=16, width=32, blocks=2, heads=2, inner=48, most=12))
    others, rows = OtherThings(drawer), torch.arange(len(LINES))
    optimizer = torch.optim.Adam(writer.parameters(), 3e-3)
    told = []
    for _ in range(150):
        drawn = drawer.draw(rows)
        imitated, apart = contrast(writer, drawn, others.exchange(drawn[0], rows), torch.ones(len(rows)))
        optimizer.zero_grad()
        (imitated + apart).backward()
        optimizer.step()
        told.append((float(imitated.detach()), float(apart.detach())))
    first, last = np.mean(told[:10], 0), np.mean(told[-10:], 0)
    assert last[0] < 0.3 * first[0] and last[1] < 0.6 * first[1]


def test_without_others_it_is_imitation(drawer):
    writer = Writer(WriterConfig(len(VOCABULARY), dimensions=16, width=32, blocks=2, heads=2, inner=48, most=12))
    others, rows = OtherThings(drawer), torch.arange(len(LINES))
    prefix, read, foreseen = drawn = drawer.draw(rows)
    imitated, _ = contrast(writer, drawn, others.exchange(prefix, rows[:3]), torch.ones(3))
    logits = writer(prefix, read)
    plain = torch.nn.functional.cross_entropy(logits.flatten(0, 1), foreseen.flatten(), ignore_index=-1)
    assert torch.allclose(imitated, plain, atol=1e-5)

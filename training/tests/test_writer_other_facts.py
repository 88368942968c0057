"""Which fact is exchanged for which, so that a line becomes likelier of the fact it rests on."""

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)

from inkling_training.writer.contrast import OtherThings, contrast  # noqa: E402
from inkling_training.writer.corpus import KINDS, Fact, Line, Situation  # noqa: E402
from inkling_training.writer.model import ITEM, Writer, WriterConfig  # noqa: E402
from inkling_training.writer.other_facts import OtherFacts, exchange_one  # noqa: E402
from inkling_training.writer.tables import Drawer, gather_words, tabulate  # noqa: E402
from inkling_training.writer.vocabulary import make_vocabulary  # noqa: E402

BOUGHT, CITY = KINDS.index("bought"), KINDS.index("city")
HOSTS = ["lamp", "desk", "shelf", "chair"]


def line_of(thing: str, host: str, uses: set[str]) -> Line:
    facts = (Fact("item", thing), Fact("bought", host), Fact("city", "Oslo"))
    return Line(Situation("s1", False, thing, {"en": facts}), "en", "plain", f"on the {host[0]} of it", frozenset({"item", *uses}))


LINES = [line_of(thing, host, {"bought"}) for thing in ("bulb", "cloth") for host in HOSTS] + [line_of("bulb", "lamp", {"city"})]
VOCABULARY = make_vocabulary(["水"], [line.text for line in LINES], 0, 40)
RESTING, ELSEWHERE = torch.arange(8), torch.tensor([8])


@pytest.fixture()
def drawer():
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    words = gather_words({word: rng.normal(size=16).astype(np.float32) / 4 for word in ["bulb", "cloth", "Oslo", *HOSTS]})
    return Drawer(tabulate(LINES, VOCABULARY, words, {}, 14), words, VOCABULARY, drop=0.0, shake=0.0, lend=0.0)


def differs(prefix, other):
    return (other.vectors != prefix.vectors[: len(other.vectors)]).any(2)


def test_a_line_gets_another_host_than_its_own_and_keeps_all_else(drawer):
    rows = RESTING.repeat(20)
    prefix, *_ = drawer.draw(rows)
    other, is_other = OtherFacts(drawer).exchange(prefix, rows)
    assert is_other.float().mean() > 0.9, "an own one that was drawn at large is left"
    assert torch.equal(differs(prefix, other), (prefix.kinds == BOUGHT) & (prefix.mask > 0) & is_other[:, None])
    hosts = {tuple(drawer.vectors[place].tolist()) for place in range(4, 8)}
    assert {tuple(vector) for vector in other.vectors[differs(prefix, other)].tolist()} <= hosts


def test_what_a_line_does_not_rest_on_and_what_holds_of_any_stays(drawer):
    prefix, *_ = drawer.draw(ELSEWHERE.repeat(20))
    other, is_other = OtherFacts(drawer).exchange(prefix, ELSEWHERE.repeat(20))
    assert not is_other.any() and not differs(prefix, other).any()


def test_the_shake_does_not_tell_the_exchanged_one(drawer):
    drawer.shake = 0.1
    rows = RESTING.repeat(100)
    prefix, *_ = drawer.draw(rows)
    other, is_other = OtherFacts(drawer).exchange(prefix, rows)
    is_host = (prefix.kinds == BOUGHT) & (prefix.mask > 0) & is_other[:, None]
    assert float(other.vectors[is_host].norm(dim=1).mean()) == pytest.approx(float(prefix.vectors[is_host].norm(dim=1).mean()), rel=0.05)


def test_thing_or_fact_is_exchanged_and_the_margin_says_which(drawer):
    rows = torch.arange(9).repeat(40)
    prefix, *_ = drawer.draw(rows)
    other, margin = exchange_one(OtherThings(drawer), OtherFacts(drawer), prefix, rows, (0.7, 0.3))
    changed, is_fact = differs(prefix, other), margin < 0.5
    assert 0.4 < is_fact[rows < 8].float().mean() < 0.7 and not is_fact[rows == 8].any()
    assert (prefix.kinds[changed & is_fact[:, None]] == BOUGHT).all() and (prefix.kinds[changed & ~is_fact[:, None]] == ITEM).all()
    assert (changed.sum(1) <= 1).all()


def test_a_writer_learns_to_tell_its_host(drawer):
    writer = Writer(WriterConfig(len(VOCABULARY), dimensions=16, width=32, blocks=2, heads=2, inner=48, most=14))
    facts, optimizer = OtherFacts(drawer), torch.optim.Adam(writer.parameters(), 3e-3)
    missed = []
    for _ in range(150):
        drawn = drawer.draw(RESTING)
        other, _ = facts.exchange(drawn[0], RESTING)
        imitated, apart = contrast(writer, drawn, other, torch.full((8,), 0.5))
        optimizer.zero_grad()
        (imitated + apart).backward()
        optimizer.step()
        missed.append(float(apart.detach()))
    assert np.mean(missed[-10:]) < 0.5 * np.mean(missed[:10])

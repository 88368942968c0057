"""The writer reads facts in any order, never points at what it may not, and learns."""

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)

from inkling_training.writer.corpus import Fact  # noqa: E402
from inkling_training.writer.examples import Example, to_ids, to_prefix  # noqa: E402
from inkling_training.writer.model import MASKED, Writer, WriterConfig  # noqa: E402
from inkling_training.writer.sample import write  # noqa: E402
from inkling_training.writer.vocabulary import SPECIAL, Vocabulary  # noqa: E402

VOCABULARY = Vocabulary([*SPECIAL, *"abcdefgh"])
VECTORS = {word: np.random.default_rng(i).normal(size=16).astype(np.float32) for i, word in enumerate(["ka", "kb", "kc"])}


def example(ids, named=(True, True, True)):
    facts = [Fact("item", "ka"), Fact("bought", "kb"), Fact("city", "kc")]
    return Example("en", "plain", 1, facts, list(named), ids)


def small() -> Writer:
    torch.manual_seed(0)
    return Writer(WriterConfig(len(VOCABULARY), dimensions=16, width=32, blocks=2, heads=2, inner=48, most=12)).eval()


def test_the_text_sees_the_past_alone():
    writer, prefix = small(), to_prefix([example([])], VECTORS, 16)
    a = writer(prefix, torch.tensor([[1, 5, 6, 7]]))
    b = writer(prefix, torch.tensor([[1, 5, 9, 10]]))
    assert torch.allclose(a[:, :2], b[:, :2], atol=1e-5)
    assert not torch.allclose(a[:, 2:], b[:, 2:], atol=1e-5)


def test_padding_changes_nothing():
    writer = small()
    short = Example("en", "plain", 1, [Fact("item", "ka")], [True], [])
    alone = writer(to_prefix([short], VECTORS, 16), torch.tensor([[1, 5]]))
    beside = writer(to_prefix([short, example([])], VECTORS, 16), torch.tensor([[1, 5], [1, 5]]))
    assert torch.allclose(alone[0, :, : len(VOCABULARY) + 1], beside[0, :, : len(VOCABULARY) + 1], atol=1e-5)
    assert (beside[0, :, len(VOCABULARY) + 1 :] == MASKED).all()


def test_it_never_points_at_a_fact_that_may_not_be_named():
    writer = small()
    told = write(writer, VOCABULARY, [example([], named=(False, True, False))], VECTORS, temperature=3.0, times=40)[0]
    assert not any("{item}" in text or "{city}" in text for text, _ in told)


def test_it_learns_to_point_at_a_kind_wherever_it_stands():
    writer = small().train()
    rng = np.random.default_rng(0)
    optimizer = torch.optim.Adam(writer.parameters(), 3e-3)
    base = [Fact("item", "ka"), Fact("bought", "kb"), Fact("city", "kc")]

    def draw() -> Example:
        facts = [base[i] for i in rng.permutation(3)]
        place = [fact.kind for fact in facts].index("city")
        return Example("en", "plain", 1, facts, [True] * 3, [5, len(VOCABULARY) + place, 6])

    for _ in range(150):
        examples = [draw() for _ in range(16)]
        read, foreseen = to_ids(examples, VOCABULARY)
        logits = writer(to_prefix(examples, VECTORS, 16), read)
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), foreseen.flatten(), ignore_index=-1)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    texts = [told[0][0] for told in write(writer, VOCABULARY, [draw() for _ in range(10)], VECTORS, temperature=0)]
    assert texts == ["a {city}b"] * 10

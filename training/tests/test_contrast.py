"""Co-purchase contrast: which pairs are drawn and which are no negatives."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the contrast is trained in PyTorch")

from inkling_training import contrast  # noqa: E402
from inkling_training.shop import sets  # noqa: E402

# 0 and 1 stand in five baskets together, 2 once beside 0, 3 and 4 in five of their own.
GROUPS = [[0, 1]] * 5 + [[0, 2]] + [[3, 4]] * 5


def test_baskets_of_train_are_all_but_the_last_two_of_who_has_three(monkeypatch):
    lines = [("a", "1", "x"), ("a", "2", "x"), ("b", "5", "w"), ("a", "3", "y"), ("a", "4", "z")]
    events = [{"user": user, "item": item, "action": "purchase", "basket": basket} for user, item, basket in lines]
    monkeypatch.setattr(sets, "read_events", lambda name: [*events, {"user": "b", "item": "6", "action": "return", "basket": "w"}])
    assert contrast.train_groups("online-retail") == [[1, 2], [5]]


def test_pairs_are_those_bought_together_often_enough():
    bought = contrast.CoPurchase(GROUPS, 5)
    assert {tuple(pair) for pair in bought.pairs.tolist()} == {(0, 1), (1, 0), (3, 4), (4, 3)}
    assert bought.chance.sum() == pytest.approx(1)


def test_whatever_was_ever_bought_with_the_anchor_is_no_negative_of_it():
    bought = contrast.CoPurchase(GROUPS, 5)
    false = bought.false_negatives(np.array([0, 3, 0]), np.array([1, 4, 2]))
    assert false.tolist() == [[False, False, True], [False, False, False], [True, False, False]]


def test_the_loss_falls_when_pairs_come_together_and_ignores_false_negatives():
    axes = torch.eye(4)
    nothing = torch.zeros(2, 2, dtype=torch.bool)
    apart = contrast.pair_loss(axes[:2], axes[2:], nothing, 0.1)
    together = contrast.pair_loss(axes[:2], axes[:2], nothing, 0.1)
    assert together < 0.01 < apart
    everything = ~torch.eye(2, dtype=torch.bool)
    assert contrast.pair_loss(axes[:2], axes[2:], everything, 0.1).item() == pytest.approx(0, abs=1e-6)

"""What a tag scorer learns from: questions with the day they are asked on, and packs' shoppers without the answers."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="packs are written in PyTorch")

from inkling_training.shop.out_of_fold import hold_out_last, hold_out_period  # noqa: E402
from inkling_training.shop.sets import History  # noqa: E402
from scripts.fold_packs import hold_out, times  # noqa: E402

SHOPPERS = [
    History(np.array([1, 2, 3, 4]), np.array([0.0, 0.0, 5.0, 5.0])),
    History(np.array([7]), np.array([1.0])),
    History(np.array([1, 2, 1, 2, 1]), np.arange(5.0)),
]


def test_a_basket_is_held_out_whole_and_knows_its_day():
    kept, asked = hold_out(SHOPPERS, lambda history: hold_out_last([history], True, 10), 10)
    assert [history.items.tolist() for history in kept] == [[1, 2], [7], [1, 2, 1, 2]]
    assert [(question.targets.tolist(), day) for question, day in asked] == [([3, 4], 5.0), ([1], 4.0)]


def test_the_day_is_that_of_the_last_run_that_is_a_cut_history():
    # The history is cut to [1, 2], which stands twice before a 1.
    _, asked = hold_out(SHOPPERS[2:], lambda history: hold_out_last([history], False, 2), 2)
    question, day = asked[0]
    assert (question.history.items.tolist(), day) == ([1, 2], 4.0)


def test_a_period_asks_event_by_event():
    kept, asked = hold_out(SHOPPERS[2:], lambda history: hold_out_period([history], 2, 4, 10), 10)
    assert kept[0].items.tolist() == [1, 2]
    assert [(question.targets.tolist(), day) for question, day in asked] == [([1], 2.0), ([2], 3.0)]


def test_times_are_milliseconds_or_none():
    assert times(np.array([0.5, 1])) == [43_200_000, 86_400_000]
    assert times(np.array([np.nan, 1])) is None

"""The paired interval on differences whose spread is known."""

import numpy as np

from inkling_training.shop.judge import place
from inkling_training.shop.paired import earned_at, paired_interval


def test_equal_scorers_differ_by_nothing():
    gain = np.random.default_rng(0).random(50)
    assert paired_interval(gain, gain) == (0, 0, 0)


def test_the_interval_is_as_wide_as_the_spread_says():
    difference = np.random.default_rng(1).normal(0.1, 1, 4_000)
    mean, low, high = paired_interval(difference, np.zeros(4_000))
    assert low < mean < high and abs((high - low) / 2 - 1.96 / 4_000**0.5) < 0.004


def test_rows_of_one_shopper_are_drawn_together():
    """Ten equal rows a shopper say no more than one, and one that asks nothing says nothing."""
    difference = np.random.default_rng(2).normal(size=200)
    one = np.append(np.repeat(difference, 10), np.nan)
    _, low, high = paired_interval(one, np.zeros(2_001), groups=np.append(np.repeat(np.arange(200), 10), 3))
    assert abs((high - low) / 2 - 1.96 / 200**0.5) < 0.03


def test_what_a_question_earns_stands_in_its_row():
    found = [place(np.array([3.0, 2.0, 1.0]), np.array([0]), 1), None]
    rows = earned_at(found)
    assert rows[0].tolist() == [1, 1] and np.isnan(rows[1]).all()

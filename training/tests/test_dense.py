"""The figures by which text encoders are compared."""

import numpy as np
import pytest

from inkling_training import dense
from inkling_training.data import Row


def test_a_row_counts_by_the_rank_of_its_target_among_unseen_items():
    vectors = np.eye(12, dtype=np.float32)
    vectors[1, :2] = 0.8, 0.6
    gains = dense.pooled_gains(vectors, [Row([0], 1), Row([0], 0)], {"plain": (1.0, 0.0)})["plain"]
    assert gains == pytest.approx([1, 0])  # the nearest unseen item; a repeat is a miss


def test_rows_are_drawn_once_and_the_same_each_time():
    rows = [Row([0], n) for n in range(10)]
    first, rest = dense.draw_rows(rows, 4), dense.draw_rows(rows, 10, skip=4)
    assert sorted(row.target for row in first + rest) == list(range(10))


def test_equal_encoders_have_a_ratio_of_one_without_spread():
    gains = [np.array([0, 1, 0.5, 0.2]), np.array([1, 0.3, 0.1, 0.9])]
    assert dense.ratio_interval(gains, gains, 50) == pytest.approx((1, 1, 1))
    better, low, _ = dense.ratio_interval([2 * gain for gain in gains], gains, 50)
    assert better == pytest.approx(2) and low == pytest.approx(2)

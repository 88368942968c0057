import numpy as np

from inkling_training.metrics import hit_rate, ndcg, rank_of, ranks_of


def test_rank_is_one_plus_the_number_above_plus_half_the_number_equal():
    assert rank_of(np.array([3.0, 5.0, 1.0]), 0) == 2
    assert rank_of(np.array([3.0, 3.0, 5.0, 3.0]), 0) == 1 + 1 + 2 / 2


def test_nan_stands_last():
    assert rank_of(np.array([np.nan, 0.1, -5.0]), 0) == 3
    assert rank_of(np.array([np.nan, 0.1, -5.0]), 1) == 1


def test_a_constant_scorer_gets_the_middle_rank_and_so_no_hit_in_a_large_catalogue():
    assert rank_of(np.zeros(101), 7) == 51
    assert hit_rate(ranks_of(np.zeros((4, 101)), np.arange(4))) == 0


def test_a_random_scorer_hits_ten_times_in_a_catalogue_of_hundred():
    scores = np.random.default_rng(0).random((20_000, 100))
    assert abs(hit_rate(ranks_of(scores, np.zeros(20_000, int))) - 10 / 100) < 0.01


def test_batched_ranks_equal_single_ones():
    scores = np.round(np.random.default_rng(1).random((50, 20)), 1)
    scores[3, 4] = np.nan
    targets = np.random.default_rng(2).integers(20, size=50)
    assert ranks_of(scores, targets).tolist() == [rank_of(row, t) for row, t in zip(scores, targets, strict=True)]


def test_gain_falls_with_the_logarithm_of_the_rank():
    ranks = np.array([1.0, 3.0, 10.0, 11.0])
    assert hit_rate(ranks) == 0.75
    assert abs(ndcg(ranks) - (1 + 1 / 2 + 1 / np.log2(11)) / 4) < 1e-12

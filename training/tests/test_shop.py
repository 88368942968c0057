import numpy as np
import pytest
import scipy.sparse as sparse

from inkling_training.shop import graphs, quantize
from inkling_training.shop.judge import gains, judge, place, rank_questions, summarize
from inkling_training.shop.sets import History, Question


def history(*items: int) -> History:
    return History(np.array(items), np.full(len(items), np.nan))


def test_a_constant_scorer_earns_ten_of_the_catalogue():
    questions = [Question(history(1, 2), np.array([i % 40])) for i in range(80)]
    table = judge(lambda histories: np.ones((len(histories), 40)), questions)["all"]
    assert table["hr@10"] == pytest.approx(10 / 40)


def test_nan_stands_last():
    found = place(np.array([np.nan, 1.0, 0.0]), np.array([0]), 1)
    assert (found.above[0], found.equal[0]) == (2, 0)


def test_rank_is_one_and_those_above_and_half_the_equal():
    found = place(np.array([3.0, 1.0, 1.0, 1.0, 0.0]), np.array([1]), 1)
    assert 1 + found.above[0] + found.equal[0] / 2 == 3
    # Places 2, 3 and 4 are equally likely: two of three are within the first three.
    hit, gain = gains(found, 3)
    assert hit == pytest.approx(2 / 3)
    assert gain == pytest.approx((1 / np.log2(3) + 1 / np.log2(4)) / 3)


def test_with_seen_items_excluded_a_repeat_is_a_miss_even_for_a_scorer_that_loves_it():
    questions = [Question(history(0), np.array([0]), later=False), Question(history(0), np.array([1]), later=True)]
    found = rank_questions(lambda histories: np.tile([9.0, 5.0, 1.0], (len(histories), 1)), questions, exclude=True)
    assert summarize(found)["hr@3"] == 0.5


def test_a_basket_is_asked_for_what_is_new_and_not_at_all_when_nothing_is():
    questions = [Question(history(0), np.array([0, 1])), Question(history(0, 1), np.array([0, 1]))]
    found = rank_questions(lambda histories: np.tile([9.0, 5.0, 1.0], (len(histories), 1)), questions, exclude=True)
    assert found[1] is None
    assert summarize(found)["ndcg@3"] == 1.0


def test_pooling_gives_a_repeated_item_the_weight_of_its_last():
    pooled = graphs.pool([history(2, 0, 2)], 3, 0.5).toarray()
    assert pooled.tolist() == [[0.5, 0, 1]]


def test_local_ridge_over_all_neighbours_is_the_whole_ridge():
    random = np.random.default_rng(0)
    seen = sparse.csr_matrix((random.random((60, 8)) < 0.4).astype(np.float32))
    gram = (seen.T @ seen).tocsr()
    np.testing.assert_allclose(
        graphs.regress_locally(gram, gram, 5, nearest=8, same=True).toarray(), graphs.ease(seen, 5), atol=1e-5
    )


def test_a_graph_comes_back_from_its_bytes_and_keeps_the_heaviest():
    graph = sparse.csr_matrix(np.array([[0, 0.5, 1.0], [0.001, 0, 0.3], [0, 0, 0]], np.float32))
    whole, scale = quantize.quantize_graph(graph, top=1)
    data = quantize.encode_graph(whole, scale)
    assert len(data) == 24 + 4 * 4 + 5 * 2
    back, k = quantize.decode_graph(data)
    assert k == 1
    np.testing.assert_allclose(back.toarray(), [[0, 0, 1], [0, 0, 0.3], [0, 0, 0]], atol=0.002)


def test_terms_come_back_from_their_bytes():
    terms = sparse.csr_matrix((np.array([0.6, 0.8]), ([0, 1], [7, 65_535])), shape=(2, 65_536))
    back = quantize.decode_terms(quantize.encode_terms(terms))
    np.testing.assert_allclose(back[:, [7, 65_535]].toarray(), [[0.6, 0], [0, 0.8]], atol=0.003)


def test_the_past_is_cut_before_every_event_or_before_every_basket():
    shopper = History(np.array([0, 1, 2]), np.array([5.0, 6.0, 6.0]))
    past, future = graphs.past_and_future([shopper], 3, 0.5)
    assert past.toarray().tolist() == [[1, 0, 0], [0.5, 1, 0]]
    assert future.toarray().tolist() == [[0, 1, 0], [0, 0, 1]]
    once = History(np.array([2]), np.array([5.0]))
    past, future = graphs.past_and_future([shopper, once], 3, 0.5, baskets=True)
    assert past.toarray().tolist() == [[1, 0, 0]]
    assert future.toarray().tolist() == [[0, 1, 1]]


def test_the_rankers_questions_ask_what_the_experts_have_not_seen():
    from inkling_training.shop.out_of_fold import hold_out_last

    train = [History(np.array([3, 1, 2]), np.array([1.0, 2.0, 2.0])), History(np.array([4]), np.array([1.0]))]
    kept, questions = hold_out_last(train, baskets=True, longest=50)
    assert [part.items.tolist() for part in kept] == [[3], [4]]
    assert [(q.history.items.tolist(), q.targets.tolist()) for q in questions] == [([3], [1, 2])]


def test_last_baskets_are_held_out_one_after_the_other():
    from inkling_training.shop.out_of_fold import make_folds

    train = [History(np.array([3, 1, 2, 5]), np.array([1.0, 2.0, 2.0, 4.0]))]
    first, second = make_folds(train, baskets=True, longest=50, cuts=2, periods=(), seed=0)
    assert (first.kept[0].items.tolist(), first.questions[0].targets.tolist()) == ([3, 1, 2], [5])
    assert (second.kept[0].items.tolist(), second.questions[0].targets.tolist()) == ([3], [1, 2])
    assert first.name != second.name


def test_a_period_is_asked_event_by_event_of_experts_that_end_before_it():
    from inkling_training.shop.out_of_fold import make_folds

    days = np.array([1.0, 5.0, 8.0, 9.0])
    train = [
        History(np.array([3, 1, 2, 5]), days),
        History(np.array([4, 6]), np.array([np.nan, np.nan])),  # undated: only learned from
        History(np.array([7, 8]), np.array([6.0, 9.0])),  # its first event is never asked
    ]
    folds = make_folds(train, baskets=False, longest=2, cuts=0, periods=((5, 1), (1, 0)), seed=0)
    early, late = folds  # the log ends on day 10: days 5 to 9, and the 9th
    assert [part.items.tolist() for part in early.kept] == [[3], [4, 6]]
    assert [(q.history.items.tolist(), q.targets.tolist()) for q in early.questions] == [([3], [1]), ([3, 1], [2])]
    assert [part.items.tolist() for part in late.kept] == [[3, 1, 2], [4, 6], [7]]
    assert [(q.history.items.tolist(), q.targets.tolist()) for q in late.questions] == [([1, 2], [5]), ([7], [8])]


def test_what_is_popular_of_late_forgets_old_events_and_undated_ones():
    from inkling_training.shop.recipe import recent_popularity

    train = [History(np.array([0, 1]), np.array([9.0, 19.0])), History(np.array([2, 2]), np.array([np.nan, np.nan]))]
    recent = recent_popularity(train, 4, days=10)
    assert recent[1] == 1 and recent[2] == 0 and recent[3] == 0
    assert recent[0] == pytest.approx(np.exp(-1))


def test_own_purchases_fade_by_days_and_by_places_where_days_are_not_told():
    from inkling_training.shop.experts import own_by_days

    dated = History(np.array([0, 1, 0]), np.array([1.0, 2.0, 3.5]))
    undated = History(np.array([0, 1]), np.array([np.nan, np.nan]))
    found = own_by_days([dated, undated], 3, 0.25).toarray()
    assert found[0].tolist() == pytest.approx([1 + 0.25**2.5, 0.25**1.5, 0])
    assert found[1].tolist() == [0.25, 1, 0]

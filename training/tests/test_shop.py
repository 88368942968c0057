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

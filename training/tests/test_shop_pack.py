"""The pack against the models it was written from, on a shop of twelve items."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs PyTorch: npm run test:training -- --full")
pytest.importorskip("sklearn", reason="needs scikit-learn: npm run test:training -- --full")

from inkling_training.shop import hand_encoder  # noqa: E402
from inkling_training.shop.experts import SHORT, STEPS, Assets, make_experts  # noqa: E402
from inkling_training.shop.fuse import Network, average, gather  # noqa: E402
from inkling_training.shop.graphs import cut_rows  # noqa: E402
from inkling_training.shop.judge import rank_questions  # noqa: E402
from inkling_training.shop.lexical import hash_term, hashed_terms  # noqa: E402
from inkling_training.shop.pack import Origin, Tops, read_pack, write_pack  # noqa: E402
from inkling_training.shop.recipe import Recipe, count_assets  # noqa: E402
from inkling_training.shop.scorer import rank_with  # noqa: E402
from inkling_training.shop.sequence import SequenceConfig, SequenceModel  # noqa: E402
from inkling_training.shop.sets import History, Question  # noqa: E402
from inkling_training.shop.train_sequence import TrainConfig, score, text_axes, train  # noqa: E402

TEXTS = [f"{color} {thing} shop" for thing in ("cup", "pot", "lamp") for color in ("red", "blue", "green", "grey")]


def histories(number: int = 40, seed: int = 0) -> list[History]:
    random = np.random.default_rng(seed)
    return [History(random.integers(0, 12, size), np.full(size, np.nan)) for size in random.integers(2, 9, number)]


@pytest.fixture(scope="module")
def model() -> SequenceModel:
    return train(SequenceConfig(12, width=8, hidden=16, text_width=4), TrainConfig(epochs=2), histories(), text_axes(TEXTS, 4))


def test_the_hand_encoder_says_what_the_model_says(model):
    asked = histories(5, seed=1)
    vectors = model.vectors().detach().numpy()
    states = np.stack([hand_encoder.encode_last(hand_encoder.weights_of(model), vectors[h.items]) for h in asked])
    logits = states @ vectors.T * model.log_scale.exp().item() + model.item_bias.detach().numpy()
    # score() is the logarithm of the softmax: the same but for a constant of each row.
    distance = score(model, asked) - logits
    assert np.abs(distance - distance[:, :1]).max() < 1e-4


def test_an_answer_does_not_depend_on_what_it_is_batched_with(model):
    asked = histories(6, seed=2)
    alone = np.concatenate([score(model, [history]) for history in asked])
    np.testing.assert_allclose(score(model, asked), alone, atol=1e-5)


@pytest.mark.parametrize("voices", [SHORT, {**SHORT, **STEPS}], ids=["solved", "counted"])
def test_a_pack_ranks_as_the_models_do(model, tmp_path, voices):
    counts = count_assets(histories(), TEXTS, Recipe(ridge_penalty=1, follow_penalty=1, voices=voices))
    assert (counts.steps is None) == (voices is SHORT)
    ridge, follow = cut_rows(counts.ridge, 48), cut_rows(counts.follow, 48)
    assets = Assets(ridge, follow, hashed_terms(TEXTS), counts.popularity, lambda hs: score(model, hs), counts.steps)
    torch.manual_seed(0)
    ranker = Network(2 * len(voices) + 4, hidden=4)
    torch.nn.init.normal_(ranker.linear.weight)
    origin = Origin("toy", "leave-last", "0" * 64)
    write_pack(tmp_path, assets, [model], ranker, voices, origin, {"top": 5, "longest": 50}, Tops())
    pack = read_pack(tmp_path)
    asked = histories(8, seed=3)
    whole = rank_with(assets, ranker, voices, False, 5, 50)(asked)
    small = rank_with(pack.assets, pack.ranker, voices, False, 5, 50)(asked)
    both = np.isfinite(whole) & np.isfinite(small)
    assert both.sum() > 0.9 * np.isfinite(whole).sum()
    assert np.corrcoef(whole[both], small[both])[0, 1] > 0.99
    assert pack.voices == voices


def test_what_is_asked_never_reaches_a_scorer(model):
    """Target, its part and its basket taken away: scores are equal to the bit, for a scorer is given histories alone."""
    counts = count_assets(histories(), TEXTS, Recipe())
    scorer = rank_with(counts, Network(2 * len(make_experts(counts, SHORT, 50)) + 4), SHORT, True, 5, 50)
    given = []

    def spy(asked):
        given.append([type(history) for history in asked])
        scores = scorer(asked)
        given.append(scores.copy())
        return scores

    asked = histories(6, seed=4)
    rank_questions(spy, [Question(history, np.array([1, 2]), True) for history in asked], exclude=True)
    rank_questions(spy, [Question(history, np.array([0]), None) for history in asked], exclude=True)
    assert given[0] == [History] * 6
    assert np.array_equal(given[1], given[3])


def test_terms_hash_alike_everywhere():
    # FNV-1a of "a" is 0xe40c292c: 0xe40c xor 0x292c.
    assert hash_term("a") == 0xE40C ^ 0x292C


def test_excluded_items_are_no_candidates_and_set_no_scale():
    experts = {"one": lambda hs: np.tile(np.array([9.0, 2.0, 1.0, 0.5], np.float32), (len(hs), 1))}
    lists = gather(experts, [Question(History(np.array([0]), np.array([np.nan])), np.array([1]))], True, top=2)
    assert lists.items[0, : lists.valid[0].sum()].tolist() == [1, 2]
    assert lists.values[0, 0, 0] == 1


def test_the_average_of_rankers_answers_their_mean():
    torch.manual_seed(1)
    several = [Network(5, hidden=3).eval() for _ in range(3)]
    for network in several:
        torch.nn.init.normal_(network.down.weight)
    values = torch.randn(4, 5)
    mean = sum(network(values) for network in several) / 3
    torch.testing.assert_close(average(several)(values), mean)

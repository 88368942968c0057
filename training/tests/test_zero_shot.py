import json

import numpy as np
import pytest

from inkling_training.shop.sets import History, Shop
from inkling_training.shop.sets import Question as ShopQuestion
from inkling_training.zeroshot import questions
from inkling_training.zeroshot.lexical import build_lexical
from inkling_training.zeroshot.questions import Question, ndcg_of
from inkling_training.zeroshot.ranker_file import ranker_file
from inkling_training.zeroshot.voices import VOICES, Catalog, candidates_of, eight_bits, features_of, newest_of_each, shelves_of, voice_scores
from inkling_training.zeroshot.whiten import whiten, whitening
from scripts.zero_shot_cases import CASES, make_cases


def small_shop() -> Catalog:
    titles = ["red desk lamp", "blue desk lamp", "green tea", "black tea", "red kettle", "tea kettle"]
    vectors = np.random.default_rng(0).standard_normal((6, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return Catalog(build_lexical([[title] for title in titles]).rows(), eight_bits(vectors), np.array([0, 0, 1, 1, -1, -1]))


def asked(history: list[int], places: list[int] | None = None) -> Question:
    return Question(history, places or list(range(len(history)))[::-1], [3], sorted(set(history)))


def test_a_repeated_item_counts_once_at_its_newest_place():
    history, places = newest_of_each(asked([4, 2, 4, 1]))
    assert dict(zip(history, places, strict=True)) == {4: 1, 2: 2, 1: 0}


def test_voices_pool_by_visits():
    shop = small_shop()
    names = [voice.name for voice in VOICES]
    apart = dict(zip(names, voice_scores(shop, asked([0, 2])), strict=True))
    together = dict(zip(names, voice_scores(shop, asked([0, 2], [0, 0])), strict=True))
    likeness = shop.likeness([0, 2])["text"]
    assert apart["text-last"] == pytest.approx(likeness[1], abs=1e-5)
    assert apart["text"] == pytest.approx(0.8 * likeness[0] + likeness[1], abs=1e-6)
    assert together["text"] == pytest.approx(likeness.sum(0), abs=1e-6)
    assert apart["text-near"] == pytest.approx(likeness.max(0))
    assert apart["text-near-late"] == pytest.approx(np.maximum(0.9 * likeness[0], likeness[1]), abs=1e-6)


def test_a_shelf_counts_its_visits_and_proposes_nothing():
    scores = voice_scores(small_shop(), asked([4, 2, 0]))
    assert scores[-1] == pytest.approx([1, 1, 0.8, 0.8, 0, 0], abs=1e-6)
    loud = np.zeros_like(scores)
    loud[-1] = 9
    assert len(candidates_of(loud, [], 3)) == 0
    assert shelves_of(["A > B > x", "a>b >y", "C", "", "A > x"]).tolist() == [0, 0, -1, -1, 1]


def test_features_do_not_know_the_scale_of_a_voice():
    scores = voice_scores(small_shop(), asked([0, 2]))
    items = candidates_of(scores, [0, 2], 3)
    features = features_of(scores, items, [0, 2])
    assert not set(items) & {0, 2}
    assert features.shape == (len(items), 2 * len(VOICES))
    assert features == pytest.approx(features_of(scores * 7, items, [0, 2]), abs=1e-5)
    assert features[:, 0:24:2].max(0) == pytest.approx(1)


def test_nothing_but_the_history_is_read():
    shop = small_shop()
    one, other = asked([0, 2]), Question([0, 2], [1, 0], [5, 1], [0, 2])
    assert (voice_scores(shop, one) == voice_scores(shop, other)).all()


def test_the_ranker_file_is_the_one_of_shops_with_a_log():
    spec = ranker_file(np.arange(26, dtype=np.float32), {"sets": ["online-retail"]})
    assert spec["format"] == "inkling-ranker/1"
    assert [voice["name"] for voice in spec["voices"]] == [voice.name for voice in VOICES]
    assert all(0 < voice["decay"] <= 1 for voice in spec["voices"])
    assert len(spec["ranker"]["linear.weight"]) == 2 * len(VOICES) + 4  # seen, times, last, length: no say
    assert spec["ranker"]["linear.weight"][26:] == [0, 0, 0, 0]
    assert len(json.dumps(spec)) < 100_000
    with pytest.raises(ValueError, match="26"):
        ranker_file(np.zeros(3), {})


def test_questions_are_of_valid_unless_test_is_asked_for(monkeypatch):
    def fake_shop(name: str, split: str) -> Shop:
        history = History(np.array([0, 1, 2]), np.full(3, np.nan))
        return Shop(name, "leave-last", [], [history], [ShopQuestion(history, np.array([3 if split == "valid" else 4]))])

    monkeypatch.setattr(questions, "load_shop", fake_shop)
    assert [question.targets for question in questions.load_questions("amazon-beauty")[1]] == [[3]]
    assert [question.targets for question in questions.load_questions("amazon-beauty", split="test")[1]] == [[4]]


def test_a_basket_has_an_ideal_of_its_own():
    assert ndcg_of(np.array([7, 3, 5]), [7, 3]) == pytest.approx(1)
    assert ndcg_of(np.array([9, 7]), [7]) == pytest.approx(1 / np.log2(3))


def test_whitening_spreads_a_crowded_space_and_keeps_zero_rows():
    rng = np.random.default_rng(1)
    rows = rng.standard_normal((200, 6)) * [9, 3, 1, 1, 0.5, 0.1] + 5
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    moved = whiten(rows, *whitening(rows))
    assert np.linalg.norm(moved, axis=1) == pytest.approx(1, abs=1e-5)
    assert np.abs(moved @ moved.T).mean() < np.abs(rows @ rows.T).mean()
    before, after = (np.linalg.eigvalsh(np.cov(x.T)) for x in (rows, moved))
    assert after.max() / after.min() < before.max() / before.min()
    assert (whiten(np.zeros((1, 6), np.float32), *whitening(rows)) == 0).all()


def test_what_no_voice_finds_is_never_added_and_the_loss_wants_the_target_first():
    torch = pytest.importorskip("torch")
    from inkling_training.zeroshot.fusion import gather, smooth_ndcg_loss

    lists = gather(small_shop(), [asked([0])], top=2)
    assert 0 not in lists.items[0]
    valid, hits = torch.ones(1, 3), torch.tensor([[1.0, 0, 0]])
    first, last = (smooth_ndcg_loss(torch.tensor([row]), valid, hits) for row in ([9.0, 0, 0], [-9.0, 0, 0]))
    assert first < 0.01 < last


def test_a_score_is_the_logarithm_of_a_chance():
    torch = pytest.importorskip("torch")
    from inkling_training.zeroshot.fusion import Lists, to_log_chance

    # Two candidates a list, two apart by the weight: the better one is right in three lists of four, so they belong ln 3 apart.
    values, hits = torch.tensor([[[2.0], [0.0]]] * 4), torch.tensor([[1.0, 0]] * 3 + [[0, 1.0]])
    weight = to_log_chance(torch.ones(1), [Lists(values, torch.ones(4, 2), hits, [], [])])
    assert 2 * weight.item() == pytest.approx(np.log(3), abs=1e-4)


def close(one, other) -> bool:
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(close(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(close, one, other))
    return abs(one - other) < 2e-5 if isinstance(one, float) else one == other


def test_the_stored_cases_are_what_the_code_says_today():
    stored = json.loads(CASES.read_text(encoding="utf8"))
    made = json.loads(json.dumps(make_cases()))
    assert [key for key in made if not close(made[key], stored[key])] == []

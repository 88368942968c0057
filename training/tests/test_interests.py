import pytest

torch = pytest.importorskip("torch", reason="the judge of interests scores in PyTorch")

from inkling_training.judge import score_mean, score_strength  # noqa: E402
from scripts.judge_interests import strongest_alone  # noqa: E402


def test_one_interest_is_scored_alike_in_every_form():
    generator = torch.Generator().manual_seed(0)
    interests, catalog = torch.randn(3, 1, 8, generator=generator), torch.randn(20, 8, generator=generator)
    strength = torch.ones(3, 1)
    orders = [
        score_strength(interests, strength, catalog, 7.0).argsort(1),
        score_mean(interests, strength, catalog).argsort(1),
        (strongest_alone(interests, strength) @ catalog.T).argsort(1),
    ]
    assert (orders[0] == orders[1]).all() and (orders[0] == orders[2]).all()


def test_the_strongest_interest_is_taken_row_by_row():
    interests = torch.eye(3).reshape(1, 3, 3).repeat(2, 1, 1)
    assert strongest_alone(interests, torch.tensor([[0.2, 0.5, 0.3], [0.6, 0.2, 0.2]])).tolist() == [[0, 1, 0], [1, 0, 0]]

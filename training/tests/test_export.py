import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)
pytest.importorskip("onnx", reason=NO_TORCH)

from inkling_training.export import export_history, export_text  # noqa: E402
from inkling_training.model import HistoryConfig, HistoryEncoder, TextConfig, TextEncoder, randomized  # noqa: E402
from inkling_training.runtime import open_session  # noqa: E402

torch.set_num_threads(1)

TOLERANCE = {"fp32": 2e-6, "q8": 0.02, "nbits": 0.02}
NAMES = ["interests", "strength", "attention"]


@pytest.fixture()
def timelines() -> dict[str, torch.Tensor]:
    """Three timelines of up to nine events: full, padded at the right, padded at the left."""
    generator = torch.Generator().manual_seed(1)
    items = torch.nn.functional.normalize(torch.randn(3, 9, 128, generator=generator), dim=-1)
    mask = torch.ones(3, 9)
    mask[1, 6:], mask[2, :4] = 0, 0
    return {
        "items": items * mask.unsqueeze(-1),
        "action": torch.randint(0, 8, (3, 9), generator=generator, dtype=torch.int32),
        "age_days": torch.rand(3, 9, generator=generator).sort(descending=True).values * 30,
        "mask": mask,
    }


@pytest.fixture(scope="module")
def history():
    torch.manual_seed(0)
    model = HistoryEncoder(HistoryConfig()).eval()
    torch.nn.init.normal_(model.correction.weight, std=0.05)
    return model


@pytest.fixture(scope="module")
def text():
    torch.manual_seed(0)
    return TextEncoder(TextConfig(300)).eval()


@pytest.mark.parametrize("form", ["fp32", "q8", "nbits"])
def test_the_history_graph_gives_pytorchs_values(history, timelines, form):
    session = open_session(export_history(history, form).SerializeToString())
    got = session.run(NAMES, {name: value.numpy() for name, value in timelines.items()})
    with torch.no_grad():
        wanted = history(**timelines)
    for ours, theirs in zip(got, wanted, strict=True):
        assert ours.shape == tuple(theirs.shape)
        assert np.abs(ours - theirs.numpy()).max() < TOLERANCE[form]


@pytest.mark.parametrize("form", ["fp32", "q8", "nbits"])
def test_the_text_graph_gives_pytorchs_values_and_rows_do_not_know_each_other(text, form):
    ids = np.random.default_rng(0).integers(1, 300, (4, 7)).astype(np.int32)
    mask = np.ones((4, 7), np.float32)
    mask[2, 3:], mask[3] = 0, 0
    session = open_session(export_text(text, form).SerializeToString())
    got = session.run(["vector"], {"token_ids": ids, "mask": mask})[0]
    with torch.no_grad():
        wanted = text(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
    assert np.abs(got - wanted).max() < TOLERANCE[form]
    assert not got[3].any(), "an empty text is the zero vector"
    for row in range(4):
        alone = session.run(["vector"], {"token_ids": ids[row : row + 1], "mask": mask[row : row + 1]})[0]
        assert np.abs(alone - got[row]).max() < 1e-6


def test_padding_does_not_change_a_timelines_interests(history, timelines):
    with torch.no_grad():
        padded = history(**{name: value[1:2] for name, value in timelines.items()})
        plain = history(**{name: value[1:2, :6] for name, value in timelines.items()})
    assert torch.allclose(padded[0], plain[0], atol=1e-5) and torch.allclose(padded[1], plain[1], atol=1e-5)
    assert padded[2][:, :, 6:].abs().max() == 0


def test_interests_are_unit_and_shares_sum_to_one(history, timelines):
    with torch.no_grad():
        interests, strength, attention = history(**timelines)
    assert torch.allclose(interests.norm(dim=-1), torch.ones(3, 4), atol=1e-4)
    assert torch.allclose(strength.sum(-1), torch.ones(3), atol=1e-5)
    assert torch.allclose(attention.sum(-1), torch.ones(3, 4), atol=1e-5)


@pytest.mark.parametrize("form", ["q8", "nbits"])
def test_no_learned_matrix_stays_float_in_a_shipped_history_graph(history, form):
    graph = export_history(history, form).graph
    constants = {c.name for c in graph.initializer}
    assert not [n.name for n in graph.node if n.op_type in ("MatMul", "Gemm") and constants & set(n.input)]


def test_random_weights_point_nowhere_near_the_history(timelines):
    torch.manual_seed(0)
    model = randomized(HistoryEncoder(HistoryConfig()).eval(), 5)
    with torch.no_grad():
        interests, _, _ = model(**timelines)
    assert (interests @ timelines["items"].transpose(1, 2)).abs().mean() < 0.2


def test_an_empty_timeline_and_very_old_events_give_finite_numbers(history, timelines):
    session = open_session(export_history(history, "q8").SerializeToString())
    feeds = {name: value.numpy() for name, value in timelines.items()}
    for change in ({"mask": np.zeros_like(feeds["mask"])}, {"age_days": np.full_like(feeds["age_days"], 1e6)}):
        assert all(np.isfinite(out).all() for out in session.run(NAMES, feeds | change))

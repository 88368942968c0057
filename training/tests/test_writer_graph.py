"""The writer's graph says what PyTorch says, line by line, whoever is in the batch."""

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)
pytest.importorskip("onnx", reason=NO_TORCH)

from inkling_training.runtime import open_session  # noqa: E402
from inkling_training.writer.graph import export_writer  # noqa: E402
from inkling_training.writer.made_up import made_up_feeds, made_up_vocabulary, made_up_writer  # noqa: E402
from inkling_training.writer.model import MASKED, Writer, WriterConfig  # noqa: E402
from inkling_training.writer.reference import decode  # noqa: E402

torch.set_num_threads(1)

PIECES, STEPS = 48, 10
VOCABULARY = made_up_vocabulary(PIECES)
FORMS = ["fp32", "q8", "nbits"]


@pytest.fixture(scope="module")
def writer() -> Writer:
    return made_up_writer(WriterConfig(PIECES, dimensions=64, width=64, blocks=2, heads=2, inner=128, most=STEPS), seed=3)


@pytest.fixture(scope="module")
def sessions(writer) -> dict:
    return {form: open_session(export_writer(writer, VOCABULARY, form).SerializeToString()) for form in FORMS}


@pytest.fixture()
def feeds() -> dict[str, np.ndarray]:
    """Nine lines, one to five facts each, greedy."""
    return made_up_feeds(9, 5, PIECES, 64, STEPS, seed=1)


def run(session, feeds) -> tuple[np.ndarray, np.ndarray]:
    return tuple(session.run(["ids", "logp"], feeds))


def expected(writer, feeds) -> tuple[np.ndarray, np.ndarray]:
    decoded = decode(writer, VOCABULARY, feeds)
    return decoded.ids, decoded.logp


@pytest.mark.parametrize(("temperature", "min_p"), [(0, 0), (0.001, 0.2), (0.8, 0), (1.0, 0.1), (1.7, 0.02)])
def test_the_graph_says_what_pytorch_says(writer, sessions, feeds, temperature, min_p):
    feeds |= {"temperature": np.float32([temperature]), "min_p": np.float32([min_p])}
    wanted, wanted_logp = expected(writer, feeds)
    ids, logp = run(sessions["fp32"], feeds)
    assert ids.tolist() == wanted.tolist()
    assert np.abs(logp - wanted_logp).max() < 1e-4
    pointers = (ids >= PIECES).sum()
    assert pointers > 0, "the case must go through pointers"


@pytest.mark.parametrize("form", ["q8", "nbits"])
def test_eight_bits_stay_near_pytorch_for_as_long_as_they_say_the_same(writer, sessions, form):
    """Of 1,000 tokens 856 (q8) and 911 (nbits) come before the first that differs; there log-probabilities are 0.020 and 0.015 out."""
    feeds = made_up_feeds(100, 5, PIECES, 64, STEPS, seed=4)
    wanted, wanted_logp = expected(writer, feeds)
    ids, logp = run(sessions[form], feeds)
    steps = min(ids.shape[1], wanted.shape[1])
    same = np.cumprod(ids[:, :steps] == wanted[:, :steps], 1).astype(bool)
    gaps = np.abs(logp[:, :steps] - wanted_logp[:, :steps])[same]
    assert same.mean() > 0.75
    assert gaps.mean() < 0.05


@pytest.mark.parametrize("form", FORMS)
def test_a_line_does_not_depend_on_those_beside_it(sessions, feeds, form):
    feeds |= {"temperature": np.float32([1]), "min_p": np.float32([0.05])}
    ids, logp = run(sessions[form], feeds)
    for i in range(len(ids)):
        alone = {name: value if len(value) == 1 else value[:, [i]] if name == "noise" else value[[i]] for name, value in feeds.items()}
        own_ids, own_logp = run(sessions[form], alone)
        steps = own_ids.shape[1]
        assert own_ids[0].tolist() == ids[i, :steps].tolist()
        assert np.abs(own_logp[0] - logp[i, :steps]).max() < 1e-5


@pytest.mark.parametrize("form", FORMS)
def test_places_for_facts_that_are_not_there_change_nothing(sessions, feeds, form):
    ids, logp = run(sessions[form], feeds)
    wider = dict(feeds)
    for name in ("vectors", "kinds", "lengths", "named", "mask", "banned"):
        pads = [(0, 0), (0, 2)] + [(0, 0)] * (feeds[name].ndim - 2)
        wider[name] = np.pad(feeds[name], pads)
    more_ids, more_logp = run(sessions[form], wider)
    assert more_ids.tolist() == ids.tolist()
    assert np.abs(more_logp - logp).max() < 1e-5


@pytest.mark.parametrize("form", FORMS)
def test_it_never_points_at_an_absent_fact_nor_at_one_that_may_not_be_named(sessions, form):
    feeds = made_up_feeds(128, 5, PIECES, 64, STEPS, seed=2) | {"temperature": np.float32([50])}
    ids, _ = run(sessions[form], feeds)
    rows, steps = np.nonzero(ids >= PIECES)
    facts = ids[rows, steps] - PIECES
    assert len(facts) > 30
    assert feeds["mask"][rows, facts].all() and feeds["named"][rows, facts].all()


def test_it_never_says_what_is_banned_in_that_line(sessions, feeds):
    feeds |= {"temperature": np.float32([50])}
    feeds["banned"][0, 10:] = MASKED
    feeds["banned"][1, :10] = MASKED
    ids, _ = run(sessions["fp32"], feeds)
    assert ids[0].max() < 10 <= ids[1].min()


@pytest.mark.parametrize("form", FORMS)
def test_a_line_that_has_ended_stays_so_and_the_last_one_ends_the_call(sessions, feeds, form):
    end = VOCABULARY.end
    feeds["banned"][:, end] = MASKED
    ids, _ = run(sessions[form], feeds)
    assert ids.shape == (9, STEPS), "nothing ends: all steps are done"
    feeds["banned"][0], feeds["banned"][0, end] = MASKED, 0
    ids, logp = run(sessions[form], feeds)
    assert (ids[0] == end).all() and not logp[0].any()
    assert ids.shape[1] == STEPS and (ids[1:] != end).all()
    feeds["banned"][1:], feeds["banned"][1:, end] = MASKED, 0
    assert run(sessions[form], feeds)[0].tolist() == [[end]] * 9


def test_a_share_of_one_leaves_the_likeliest_alone(sessions, feeds):
    greedy = run(sessions["fp32"], feeds)
    sharp = run(sessions["fp32"], feeds | {"temperature": np.float32([1]), "min_p": np.float32([1])})
    assert sharp[0].tolist() == greedy[0].tolist()


def test_noise_at_both_ends_takes_a_token_that_has_a_share(sessions, feeds):
    feeds |= {"temperature": np.float32([1])}
    feeds["banned"][:, [0, PIECES + 4]] = MASKED
    for edge in (0, 1 - 2**-24, 1):
        ids, logp = run(sessions["fp32"], feeds | {"noise": np.full_like(feeds["noise"], edge)})
        assert np.isfinite(logp).all() and logp.min() > -100
        assert not np.isin(ids, [0, PIECES + 4]).any()


@pytest.mark.parametrize("form", ["q8", "nbits"])
def test_the_shipped_forms_stay_within_five_megabytes(form):
    big = made_up_writer(WriterConfig(4500), seed=0)
    model = export_writer(big, made_up_vocabulary(4500), form)
    assert len(model.SerializeToString()) <= 5_000_000


@pytest.mark.parametrize("form", ["q8", "nbits"])
def test_no_learned_matrix_stays_float_in_a_shipped_form(writer, form):
    graph = export_writer(writer, VOCABULARY, form).graph
    constants = {constant.name for constant in graph.initializer}
    nodes = [*graph.node, *next(node for node in graph.node if node.op_type == "Loop").attribute[0].g.node]
    assert not [node.name for node in nodes if node.op_type == "MatMul" and constants & set(node.input)]


def test_a_vocabulary_of_another_size_is_refused(writer):
    with pytest.raises(ValueError, match="48 pieces, its vocabulary 47"):
        export_writer(writer, made_up_vocabulary(47), "fp32")

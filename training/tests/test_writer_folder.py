"""A checkpoint becomes a folder that says of itself what is in it."""

import hashlib
import json
from dataclasses import asdict

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)
pytest.importorskip("onnx", reason=NO_TORCH)

from inkling_training import store  # noqa: E402
from inkling_training.runtime import open_session  # noqa: E402
from inkling_training.writer.corpus import KINDS  # noqa: E402
from inkling_training.writer.made_up import made_up_vocabulary, made_up_writer  # noqa: E402
from inkling_training.writer.model import WriterConfig  # noqa: E402
from scripts import export_writer  # noqa: E402

CONFIG = WriterConfig(60, dimensions=64, width=64, blocks=1, heads=2, inner=64, most=8)


@pytest.fixture()
def checkpoint(tmp_path, monkeypatch) -> str:
    monkeypatch.setattr(store, "CHECKPOINTS", tmp_path / "checkpoints")
    folder = store.save_model("made-up", made_up_writer(CONFIG, seed=0).state_dict(), asdict(CONFIG))
    made_up_vocabulary(60).save(folder / "pieces.json")
    return "made-up"


def exported(checkpoint, tmp_path):
    export_writer.main([checkpoint, "--out", str(tmp_path / "writer")])
    return tmp_path / "writer", json.loads((tmp_path / "writer/manifest.json").read_text(encoding="utf8"))


def test_a_checkpoint_becomes_a_folder_that_the_runtime_can_check(checkpoint, tmp_path):
    folder, manifest = exported(checkpoint, tmp_path)
    assert [(v["device"], v["dtype"]) for v in manifest["variants"]] == [("wasm", "q8"), ("webgpu", "q8")]
    for entry in [*manifest["variants"], manifest["golden"], manifest["vocabulary"]]:
        content = (folder / entry["file"]).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (entry["bytes"], entry["sha256"])
    assert manifest["role"] == "writer" and manifest["maxTokens"] == 8 and manifest["kinds"] == list(KINDS)
    assert len(json.loads((folder / "pieces.json").read_text(encoding="utf8"))) == manifest["vocabulary"]["tokens"] == 60
    for variant in manifest["variants"]:
        session = open_session(folder / variant["file"])
        for side, live in (("inputs", session.get_inputs()), ("outputs", session.get_outputs())):
            assert [(i["name"], i["shape"]) for i in manifest[side]] == [(i.name, i.shape) for i in live]


def test_equal_checkpoints_become_equal_files(checkpoint, tmp_path):
    _, first = exported(checkpoint, tmp_path)
    _, second = exported(checkpoint, tmp_path)
    assert first == second


def test_a_variant_that_misses_pytorch_is_not_let_through(checkpoint, tmp_path):
    folder, manifest = exported(checkpoint, tmp_path)
    golden = json.loads((folder / "golden.json").read_text())
    assert np.shape(golden["outputs"]["ids"]["data"]) == (np.prod(golden["outputs"]["ids"]["dims"]),)
    golden["outputs"]["ids"]["data"][0] += 1
    (folder / "golden.json").write_text(json.dumps(golden))
    with pytest.raises(SystemExit, match="differs from PyTorch"):
        export_writer.largest_difference(folder, manifest)

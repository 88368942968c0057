"""The committed model folders: manifest against files, shapes and PyTorch's golden values."""

import hashlib
import json

import numpy as np
import pytest
from tokenizers import Tokenizer

from inkling_training.runtime import open_session
from inkling_training.tokens import encode

ROLES = ["text-encoder", "history-encoder", "writer"]
KINDS = {"float32": np.float32, "int32": np.int32, "int64": np.int64}


def read_tensor(value):
    data = np.array(value["int127"]) / 127 if "int127" in value else np.array(value["data"])
    return data.astype(KINDS[value["dtype"]]).reshape(value["dims"])


def read(models, role):
    return models / role, json.loads((models / role / "manifest.json").read_text())


@pytest.mark.parametrize("role", ROLES)
def test_every_file_has_the_size_and_hash_that_the_manifest_names(models, role):
    folder, manifest = read(models, role)
    named = [*manifest["variants"], manifest["golden"], *([manifest["vocabulary"]] if "vocabulary" in manifest else [])]
    for entry in named:
        content = (folder / entry["file"]).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (entry["bytes"], entry["sha256"])
    assert (folder / manifest["card"]).exists()


@pytest.mark.parametrize("role", ROLES)
def test_the_manifest_has_its_agreed_form(models, role):
    _, manifest = read(models, role)
    assert manifest["format"] == "inkling-model/1" and manifest["role"] == role and manifest["dimensions"] == 128
    assert [(v["device"], v["dtype"]) for v in manifest["variants"]] == [("wasm", "q8"), ("webgpu", "q8")]
    assert set(manifest["tolerance"]) == {"wasm", "webgpu"} and manifest["license"] == "Apache-2.0"
    if role == "history-encoder":
        assert manifest["maxEvents"] == 50 and manifest["interests"] == 4
    elif role == "writer":
        assert manifest["maxFacts"] == 8 and manifest["maxTokens"] == 26 and manifest["languages"] == ["zh-CN", "en"]
    else:
        assert manifest["maxTokens"] == 32 and manifest["vocabulary"]["tokens"] > 20_000


@pytest.mark.parametrize("role", ROLES)
def test_each_variant_names_its_inputs_and_outputs_as_the_manifest_does(models, role):
    folder, manifest = read(models, role)
    for variant in manifest["variants"]:
        session = open_session(folder / variant["file"])
        for side, live in (("inputs", session.get_inputs()), ("outputs", session.get_outputs())):
            assert [(i["name"], i["shape"]) for i in manifest[side]] == [(i.name, i.shape) for i in live]


def test_sizes_stay_within_the_aims(models):
    assert all(v["bytes"] <= 4_000_000 for v in read(models, "text-encoder")[1]["variants"])
    assert all(v["bytes"] <= 1_000_000 for v in read(models, "history-encoder")[1]["variants"])
    assert all(v["bytes"] <= 5_000_000 for v in read(models, "writer")[1]["variants"])


@pytest.mark.parametrize("role", ROLES)
def test_each_variant_gives_the_golden_and_parity_values(models, role):
    folder, manifest = read(models, role)
    cases = [json.loads((folder / "golden.json").read_text())]
    if role == "history-encoder":
        cases += json.loads((folder / "parity.json").read_text())["cases"]
    for variant in manifest["variants"]:
        session = open_session(folder / variant["file"])
        for case in cases:
            feeds = {name: read_tensor(value) for name, value in case["inputs"].items()}
            for name, wanted in case["outputs"].items():
                gap = np.abs(session.run([name], feeds)[0] - read_tensor(wanted)).max()
                assert gap <= manifest["tolerance"][variant["device"]], (variant["file"], name)


def test_the_committed_tokenizer_gives_the_stored_ids_and_vectors(models):
    folder, manifest = read(models, "text-encoder")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    sessions = [open_session(folder / variant["file"]) for variant in manifest["variants"]]
    cases = [json.loads((folder / "golden.json").read_text()), *json.loads((folder / "parity.json").read_text())["cases"]]
    for case in cases:
        for text, wanted_ids, wanted in zip(case["texts"], case["tokenIds"], case["vectors"], strict=True):
            ids, mask = encode(tokenizer, [text])
            assert [int(i) for i, m in zip(ids[0], mask[0], strict=True) if m] == wanted_ids
            for session in sessions:
                vector = session.run(["vector"], {"token_ids": ids, "mask": mask})[0][0]
                assert np.abs(vector - np.array(wanted)).max() <= 0.02

"""A tag scorer in a pack: one more file of the manifest, a new version, everything else as it was."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="packs are written in PyTorch")

from scripts.add_tag_scorer import NAME, add  # noqa: E402

INDUSTRIAL = Path(__file__).resolve().parents[1] / "packs" / "industrial"


def test_the_manifest_names_the_scorer_and_keeps_the_rest(tmp_path):
    pack = tmp_path / "industrial"
    shutil.copytree(INDUSTRIAL, pack)
    scorer = tmp_path / "learned.json"
    scorer.write_text('{"format": "inkling-tag-scorer/2"}')
    before = json.loads((pack / "manifest.json").read_text())
    size = add(pack, scorer)
    after = json.loads((pack / "manifest.json").read_text())
    others = lambda manifest: [file for file in manifest["files"] if file["role"] != "tag-scorer"]  # noqa: E731
    assert others(after) == others(before)
    assert {key: after[key] for key in before if key not in ("files", "version")} == {
        key: before[key] for key in before if key not in ("files", "version")
    }
    assert after["version"] != before["version"]
    (entry,) = [file for file in after["files"] if file["role"] == "tag-scorer"]
    data = (pack / NAME).read_bytes()
    assert entry == {"role": "tag-scorer", "file": NAME, "bytes": size, "sha256": hashlib.sha256(data).hexdigest()}


def test_the_same_scorer_twice_is_the_same_pack(tmp_path):
    pack = tmp_path / "industrial"
    shutil.copytree(INDUSTRIAL, pack)
    scorer = tmp_path / "learned.json"
    scorer.write_text('{"format": "inkling-tag-scorer/2"}')
    add(pack, scorer)
    first = (pack / "manifest.json").read_bytes()
    add(pack, scorer)
    assert (pack / "manifest.json").read_bytes() == first

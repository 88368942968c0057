"""The committed pack of made-up numbers, which the runtime's tests read too, still says what it said."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs PyTorch: npm run test:training -- --full")
pytest.importorskip("sklearn", reason="needs scikit-learn: npm run test:training -- --full")

from inkling_training.shop.pack import read_pack  # noqa: E402
from inkling_training.shop.parity import DAY, made_up_histories  # noqa: E402
from inkling_training.shop.scorer import rank_with  # noqa: E402
from inkling_training.shop.sets import History  # noqa: E402

RANKING = Path(__file__).resolve().parents[2] / "src" / "ranking"


def test_the_parity_pack_says_what_its_file_says():
    pack, parity = read_pack(RANKING / "parity-pack"), json.loads((RANKING / "parity.json").read_text())
    assert len(parity["cases"]) == 20
    for case in parity["cases"]:
        scorer = rank_with(pack.assets, pack.ranker, pack.voices, case["exclude"], pack.spec["top"], pack.spec["longest"])
        items = np.array(case["history"])
        times = case.get("timesMs")
        days = np.array(times) / DAY if times else np.full(len(items), np.nan)
        scores = scorer([History(items, days)])[0]
        top = np.array(case["top"])
        assert np.abs(scores[top[:, 0].astype(int)] - top[:, 1]).max() < parity["tolerance"]
        assert (np.delete(scores, top[:, 0].astype(int)) <= top[:, 1].min() + parity["tolerance"]).all()


def test_histories_are_drawn_by_lot_and_always_alike():
    for one, other in zip(made_up_histories(60), made_up_histories(60), strict=True):
        assert np.array_equal(one.items, other.items) and 0 <= one.items.min() and one.items.max() < 60

"""What the tests share: the committed model folders, and a plain skip without data or without PyTorch."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

NO_TORCH = "needs PyTorch and onnx, which the slim set leaves out: npm run test:training -- --full"
needs_data = pytest.mark.skipif(not os.environ.get("INKLING_DATA"), reason="needs the data folder: set INKLING_DATA")


@pytest.fixture(scope="session")
def models() -> Path:
    return ROOT.parent / "public" / "models"

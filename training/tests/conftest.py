"""What the tests share: small models with fixed weights, the committed model folders, and a plain skip without data."""

import os
import sys
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
torch.set_num_threads(1)

needs_data = pytest.mark.skipif(not os.environ.get("INKLING_DATA"), reason="needs the data folder: set INKLING_DATA")


@pytest.fixture(scope="session")
def models() -> Path:
    return ROOT.parent / "public" / "models"


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

"""Write the tiny pack that the runtime's tests read, from made-up numbers: no data set, no training.

    python -m scripts.write_parity_pack

Writes src/ranking/parity-pack/ and src/ranking/parity.json. To be run again when the layout of a pack changes.
"""

from pathlib import Path

import numpy as np
import scipy.sparse as sparse
import torch

from inkling_training.shop.experts import Assets
from inkling_training.shop.fuse import Network
from inkling_training.shop.pack import Origin, Tops, read_pack, write_pack
from inkling_training.shop.parity import write_parity
from inkling_training.shop.sequence import SequenceConfig, SequenceModel

ROOT = Path(__file__).resolve().parents[2] / "src" / "ranking"
ITEMS = 60
VOICES = {
    "ridge": ("ridge", 0.8),
    "follow": ("follow", 0.7),
    "back": ("back", 0.7),
    "steps": ("steps", 0.7),
    "steps-back": ("steps-back", 0.5),
    "text": ("text", 0.7),
    "text-all": ("text", 0.95),
    "own": ("own", 0.99),
    "own-days": ("own-days", 0.9),
    "again": ("again", 0.8),
    "popularity": ("popularity", 1.0),
    "recent": ("recent", 1.0),
    "sequence": ("sequence", 1.0),
}


def made_up_graph(random: np.random.Generator, diagonal: bool) -> sparse.csr_matrix:
    dense = random.random((ITEMS, ITEMS)) * (random.random((ITEMS, ITEMS)) < 0.15)
    if not diagonal:
        np.fill_diagonal(dense, 0)
    return sparse.csr_matrix(dense.astype(np.float32))


def made_up_terms(random: np.random.Generator) -> sparse.csr_matrix:
    places = random.choice(65_536, 80, replace=False)
    dense = random.random((ITEMS, 80)) * (random.random((ITEMS, 80)) < 0.08)
    rows, columns = np.nonzero(dense)
    terms = sparse.csr_matrix((dense[rows, columns], (rows, places[columns])), (ITEMS, 65_536)).astype(np.float32)
    length = np.sqrt(np.asarray(terms.multiply(terms).sum(1)).ravel())
    return (sparse.diags(1 / np.maximum(length, 1e-12)) @ terms).tocsr().astype(np.float32)


def main() -> None:
    random = np.random.default_rng(7)
    torch.manual_seed(7)
    popularity = np.floor(random.random(ITEMS) ** 3 * 40).astype(np.float32)
    assets = Assets(made_up_graph(random, False), made_up_graph(random, True), made_up_terms(random), popularity)
    assets.steps = made_up_graph(random, False)
    assets.recent = (random.random(ITEMS) ** 2).astype(np.float32)
    model = SequenceModel(SequenceConfig(ITEMS, width=16, heads=2, hidden=24, text_width=0)).eval()
    ranker = Network(2 * len(VOICES) + 4, hidden=6).eval()
    with torch.no_grad():
        for weight in (model.distance, model.item_bias, ranker.linear.weight, ranker.down.weight):
            weight.normal_(std=0.5)
    origin = Origin("parity", "leave-last", "0" * 64)
    settings = {"seed": 7, "top": 8, "longest": 50, "history": 60}
    write_pack(ROOT / "parity-pack", assets, [model], ranker, VOICES, origin, settings, Tops())
    write_parity(ROOT / "parity.json", read_pack(ROOT / "parity-pack"))


if __name__ == "__main__":
    main()

"""Whether several interests earn their place: the shipped history encoder with all of them against one, NDCG@10 on valid row by row.

    python -m scripts.judge_interests --rows 2000

One is either all interests pooled by their strength or the strongest alone. Seen items are left out; vectors lie in checkpoints/vectors
(scripts.encode_domains --sets amazon-industrial amazon-beauty amazon-sports amazon-games). No set here taught either encoder.
"""

import argparse
import json
from functools import partial

import numpy as np
import torch

from inkling_training import baselines, data, dense, judge, protocol, runtime, store

ALL = "all, the nearest counts"  # as the model's manifest and the page have it


def interests_of(session, rows: list[data.Row], vectors: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    """[R, K, D] and their strength [R, K] by the exported graph, one history at a time as in the page."""
    found = [session.run(["interests", "strength"], runtime.timeline_inputs([row], vectors)) for row in rows]
    return tuple(torch.from_numpy(np.concatenate(part)) for part in zip(*found, strict=True))


def strongest_alone(interests: torch.Tensor, strength: torch.Tensor) -> torch.Tensor:
    """[R, D]: of each row the interest of the greatest strength."""
    return interests[torch.arange(len(interests)), strength.argmax(1)]


def gains_of(scorer: baselines.Scorer, rows: list[data.Row]) -> np.ndarray:
    ranks = protocol.ranks(scorer, rows, exclude_seen=True)
    return np.where(ranks <= 10, 1 / np.log2(ranks + 1), 0.0)


def gains_by_form(session, rows: list[data.Row], vectors: np.ndarray, scale: float) -> dict[str, np.ndarray]:
    """NDCG@10 of each row, float [R], for every form; with pooled text vectors beside them."""
    catalog = torch.from_numpy(vectors)
    forms = {
        ALL: partial(judge.score_max, vectors=catalog),
        "all, weighed by strength": partial(judge.score_strength, vectors=catalog, scale=scale),
        "one, pooled by strength": partial(judge.score_mean, vectors=catalog),
        "one, the strongest alone": lambda interests, strength: strongest_alone(interests, strength) @ catalog.T,
    }
    scorers = {name: lambda part, form=form: form(*interests_of(session, part, vectors)).numpy() for name, form in forms.items()}
    scorers |= {f"no network, decay {decay}": baselines.pooled(vectors, decay) for decay in (0.5, 0.8)}
    return {name: gains_of(scorer, rows) for name, scorer in scorers.items()}


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=2000, help="valid rows of a set, drawn with seed 0")
    parser.add_argument("--sets", nargs="+", default=list(dense.OTHERS))
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    folder = store.MODELS / "history-encoder"
    scale = json.loads((folder / "manifest.json").read_text())["metrics"]["scoreScale"]
    session = runtime.open_session(folder / "history-encoder.wasm.q8.onnx")
    gains: dict[str, list[np.ndarray]] = {}
    for of_set in args.sets:
        vectors = np.load(store.CHECKPOINTS / "vectors" / f"{of_set}.npy")
        rows = dense.draw_rows(data.load_domain(of_set).valid, args.rows)
        for name, gain in gains_by_form(session, rows, vectors, scale).items():
            gains.setdefault(name, []).append(gain)
        print(of_set, len(rows), {name: round(float(gain[-1].mean()), 4) for name, gain in gains.items()}, flush=True)
    for name, gain in gains.items():
        of_all, low, high = dense.ratio_interval(gain, gains[ALL])
        print(f"{name:26} geometric mean {dense.geometric_mean([each.mean() for each in gain]):.4f}, of all {of_all:.4f} [{low:.4f}, {high:.4f}]")


if __name__ == "__main__":
    main()

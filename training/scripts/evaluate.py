"""HR@10 and NDCG@10 on the three judged sets, baselines beside the history encoder. Prints a table, writes checkpoints/<out>.json."""

import argparse
import functools
import json
import time

import numpy as np
import torch

from inkling_training import baselines, data, judge, metrics, protocol, runtime, store
from inkling_training.model import HistoryConfig, HistoryEncoder, randomized

from .export_models import load_history


def quantized_scorer(session, vectors: np.ndarray, scale: float) -> baselines.Scorer:
    """The exported graph, one history at a time as in the page; the strength-weighted form ranks."""
    catalog = torch.from_numpy(vectors)

    def scorer(rows: list[data.Row]) -> np.ndarray:
        scores = []
        for row in rows:
            feeds = runtime.timeline_inputs([row], vectors)
            interests, strength = (torch.from_numpy(out) for out in session.run(["interests", "strength"], feeds))
            scores.append(judge.score_strength(interests, strength, catalog, scale)[0].numpy())
        return np.stack(scores)

    return scorer


def untrained(config: dict) -> HistoryEncoder:
    """The model as training finds it at step 0: identities and decays set by hand. What training adds is the distance to this row."""
    torch.manual_seed(config["seed"])
    return HistoryEncoder(HistoryConfig(**config["model"])).eval()


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--history", nargs="+", default=["history-encoder"], help="checkpoints; the first is the one exported")
    parser.add_argument("--split", choices=("valid", "test"), default="valid")
    parser.add_argument("--rows", type=int, default=0, help="at most so many rows of a set, drawn with seed 0; 0 = all")
    parser.add_argument("--q8-rows", type=int, default=2000, help="rows for the batch-of-one q8 run")
    parser.add_argument("--sets", nargs="+", default=list(protocol.JUDGED))
    parser.add_argument("--out", default="evaluation")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    models = {name: load_history(name) for name in args.history}
    first = args.history[0]
    forms = {name: functools.partial(judge.score_strength, scale=config["scoreScale"]) for name, (_, config) in models.items()}
    session = runtime.open_session(store.MODELS / "history-encoder" / "history-encoder.wasm.q8.onnx")
    found: dict[str, dict] = {}
    for name in args.sets:
        domain = data.load_domain(name)
        vectors = np.load(store.CHECKPOINTS / "vectors" / f"{name}.npy")
        rows = domain.valid if args.split == "valid" else domain.test
        order = np.random.default_rng(0).permutation(len(rows))
        rows = [rows[i] for i in order[: args.rows or len(rows)]]
        scorers = {
            "popularity": baselines.popularity(domain),
            "item-kNN": baselines.item_knn(domain),
            "TF-IDF": baselines.tf_idf(domain),
            "text vectors, mean": baselines.pooled(vectors, 1.0),
            "text vectors, decay 0.8": baselines.pooled(vectors, baselines.DECAY),
            "text vectors, decay 0.5": baselines.pooled(vectors, 0.5),
        }
        for seed in range(3):
            scorers[f"random weights, seed {seed}"] = judge.encoder_scorer(randomized(load_history(first)[0], seed), vectors, forms[first])
        scorers["hand-set start before any training, max form"] = judge.encoder_scorer(untrained(models[first][1]), vectors, judge.score_max)
        for key, (model, _) in models.items():
            scorers[f"{key} fp32"] = judge.encoder_scorer(model, vectors, forms[key])
        scorers[f"{first} fp32, max form"] = judge.encoder_scorer(models[first][0], vectors, judge.score_max)
        views = {"exclude": True} | ({"all": False} if name == "amazon-industrial" else {})
        for view, exclude in views.items():
            for label, scorer in scorers.items():
                began = time.time()
                ranks = protocol.ranks(scorer, rows, exclude)
                record(found, name, view, label, ranks, rows, time.time() - began)
            few = rows[: args.q8_rows]
            record(found, name, view, f"{first} fp32, same {len(few)} rows", protocol.ranks(scorers[f"{first} fp32"], few, exclude), few, 0)
            ranks = protocol.ranks(quantized_scorer(session, vectors, models[first][1]["scoreScale"]), few, exclude)
            record(found, name, view, f"{first} q8, {len(few)} rows, batch of one", ranks, few, 0)
        (store.CHECKPOINTS / f"{args.out}-{args.split}.json").write_text(json.dumps(found, indent=1))


def record(found: dict, name: str, view: str, label: str, ranks: np.ndarray, rows: list[data.Row], seconds: float) -> None:
    """One line of the table, with the later-day rows apart where the set tells them."""
    figures = metrics.summarize(ranks)
    later = np.array([bool(row.later_day) for row in rows])
    if later.any():
        figures |= {f"{key}.later": value for key, value in metrics.summarize(ranks[later]).items()}
    found.setdefault(name, {}).setdefault(view, {})[label] = figures | {"rows": len(rows)}
    print(f"{name} {view:8} {label:45} {figures} {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    main()

"""Look (never train) at the demo's catalogue: does the text space, and the history encoder, keep the types of goods together?

For each type: text neighbours of its items in zh, en and both averaged; then three views of it through the history encoder.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from inkling_training import runtime, store

CATALOG = Path(__file__).resolve().parents[2] / "src" / "demo" / "catalog"


def read_catalog() -> tuple[list[dict], dict[str, set[str]]]:
    """Items, and for each type the set of itself and its siblings."""
    items, family = [], {}
    for path in sorted(CATALOG.glob("*.json")):
        group = json.loads(path.read_text(encoding="utf8"))
        if not isinstance(group, dict) or "items" not in group:
            continue
        items += group["items"]
        for kind in group["types"]:
            family[kind["key"]] = {kind["key"], *kind["siblings"]}
    return items, family


def unit(x: np.ndarray) -> np.ndarray:
    return x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-9)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worst", type=int, default=8, help="how many of the poorest types to name")
    args = parser.parse_args(argv)
    items, family = read_catalog()
    types = np.array([item["type"] for item in items])
    print(f"{len(items)} items, {len(set(types))} types")
    folder = store.MODELS / "text-encoder"
    session = runtime.open_session(folder / "text-encoder.wasm.q8.onnx")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    zh = runtime.encode_texts(session, tokenizer, [item["title"]["zh-CN"] for item in items])
    en = runtime.encode_texts(session, tokenizer, [item["title"]["en"] for item in items])
    related = np.array([[other in family[own] for other in types] for own in types])
    print("zh to en of the same item: cosine", round(float((zh * en).sum(1).mean()), 3))
    views = {"zh": zh, "en": en, "both": unit(zh + en)}
    for name, vectors in views.items():
        scores = vectors @ vectors.T
        np.fill_diagonal(scores, -9)
        near = np.argsort(-scores, 1)[:, :5]
        share = np.take_along_axis(related, near, 1).mean()
        poor, shares = three_of_a_type(vectors, vectors, types, related)
        print(f"{name}: nearest 5 of type or sibling {share:.3f}; three averaged, top 8: {shares:.3f}, types under half {poor[: args.worst]}")
    cross = np.argsort(-(zh @ en.T), 1)[:, :5]
    print("zh title → en titles, nearest 5 of type or sibling", round(float(np.take_along_axis(related, cross, 1).mean()), 3))
    history = store.MODELS / "history-encoder"
    if (history / "manifest.json").exists():
        scale = json.loads((history / "manifest.json").read_text())["metrics"]["scoreScale"]
        encoder = runtime.open_session(history / "history-encoder.wasm.q8.onnx")
        places = runtime.encode_texts(session, tokenizer, category_texts(items))
        for name, vectors in (("titles", views["both"]), ("titles and category", unit(views["both"] + 0.5 * places))):
            print(f"history encoder over {name}")
            through_history(encoder, vectors, types, related, args.worst, scale)


def three_of_a_type(vectors, catalog, types, related) -> tuple[list[str], float]:
    poor, shares = [], []
    for kind in sorted(set(types)):
        own = np.flatnonzero(types == kind)
        got = []
        for chosen in (own[:3], own[-3:]):
            scores = catalog @ unit(vectors[chosen].mean(0))
            scores[chosen] = -9
            got.append(related[own[0]][np.argsort(-scores)[:8]].mean())
        shares.append(np.mean(got))
        if min(got) < 0.5:
            poor.append(f"{kind} {min(got):.2f}")
    return poor, float(np.mean(shares))


def category_texts(items: list[dict]) -> list[str]:
    """Department and group of each item, as a feed's category path would name them."""
    path = {}
    for file in sorted(CATALOG.glob("*.json")):
        group = json.loads(file.read_text(encoding="utf8"))
        for kind in group["types"]:
            path[kind["key"]] = f"{group['department']} {group['group']}"
    return [path[item["type"]] for item in items]


def through_history(session, vectors, types, related, worst: int, scale: float) -> None:
    """Three views of one type, then six and six of two types interleaved, ranked by the strength-weighted form."""

    def run(chosen, ages):
        n = len(chosen)
        feeds = {
            "items": vectors[chosen][None].astype(np.float32),
            "action": np.zeros((1, n), np.int32),
            "age_days": np.array(ages, np.float32)[None],
            "mask": np.ones((1, n), np.float32),
        }
        return [out[0] for out in session.run(["interests", "strength", "attention"], feeds)]

    poor, shares, cosines = [], [], []
    for kind in sorted(set(types)):
        own = np.flatnonzero(types == kind)
        got = []
        for chosen in (own[:3], own[-3:]):
            interests, strength, _ = run(chosen, (0.003, 0.002, 0.001))
            cosines.append((interests @ unit(vectors[chosen].mean(0))).tolist())
            scores = np.log(np.exp(scale * vectors @ interests.T) @ strength)
            scores[chosen] = -9
            got.append(related[own[0]][np.argsort(-scores)[:8]].mean())
        shares.append(np.mean(got))
        if min(got) < 0.5:
            poor.append(f"{kind} {min(got):.2f}")
    print(f"  3 views: top 8 of type or sibling {np.mean(shares):.3f}, under half {len(poor)}: {poor[:worst]}")
    print("  cosine of interests to the views' mean", np.round(np.mean(cosines, 0), 3))
    rng = np.random.default_rng(0)
    kinds, nearest, apart = sorted(set(types)), [], []
    for _ in range(60):
        one, two = rng.choice(len(kinds), 2, replace=False)
        a, b = np.flatnonzero(types == kinds[one])[:6], np.flatnonzero(types == kinds[two])[:6]
        if related[a[0], b[0]]:
            continue
        mixed = np.stack([a, b], 1).ravel()
        interests, strength, attention = run(mixed, np.linspace(0.02, 0.001, len(mixed)))
        centers = unit(np.stack([vectors[a].mean(0), vectors[b].mean(0)]))
        nearest.append((interests @ centers.T).max(0).tolist())
        apart.append((interests @ interests.T).min())
    print("  6 + 6 of two types: best interest's cosine to each", np.round(np.mean(nearest, 0), 3), "worst", np.round(np.min(nearest), 3),
          "; farthest pair of interests", np.round(np.mean(apart), 3))


if __name__ == "__main__":
    main()

"""Packs that have not seen the questions beside them, out of the train part alone: what a tag scorer learns from.

    python -m scripts.fold_packs amazon-industrial

Folds are the recipe's own (`out_of_fold.py`): what was held out is asked, graphs and counts are made of the rest, the ranker is
that of the committed pack. Leaves checkpoints/tags/<set>/<fold>/ with pack/, kept.jsonl (the shoppers that everything was counted
from) and questions.jsonl (history, targets and the time of asking). About 1 minute a set.
"""

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np

from inkling_training.shop.graphs import cut_rows
from inkling_training.shop.out_of_fold import hold_out_last, hold_out_period, log_end
from inkling_training.shop.pack import GRAPHS, Origin, read_pack, write_pack
from inkling_training.shop.recipe import RECIPES, Recipe, count_assets
from inkling_training.shop.sets import DAY_SECONDS, History, Question, Shop, load_shop
from inkling_training.shop.train_log import hash_train_part
from inkling_training.store import CHECKPOINTS

PACKS = Path(__file__).resolve().parents[1] / "packs"
Dated = tuple[Question, float]  # the day it is asked on; NaN where it is not told


def hold_out(train: Iterable[History], part, longest: int) -> tuple[list[History], list[Dated]]:
    """
    part: history → (kept, questions) of one shopper, their histories cut to the `longest` newest. The day of a question is that of the
    event right behind its history; of several such places the last.
    """
    kept, asked = [], []
    for history in train:
        own, questions = part(history)
        kept += own
        for question in questions:
            known = question.history.items
            ends = [at for at in range(len(known), len(history.items)) if np.array_equal(history.items[max(0, at - longest) : at], known)]
            ends = [at for at in ends if history.items[at] in question.targets]
            asked.append((question, history.days[ends[-1]] if ends else np.nan))
    return kept, asked


def folds_of(shop: Shop, recipe: Recipe, cuts: int) -> Iterable[tuple[str, list[History], list[Dated]]]:
    baskets = shop.protocol == "last-basket"
    kept, end = shop.train, log_end(shop.train)
    for cut in range(cuts):
        kept, asked = hold_out(kept, lambda history: hold_out_last([history], baskets, recipe.history), recipe.history)
        yield f"last-{cut + 1}", kept, asked
    for since, until in recipe.periods:

        def ask(history: History, first: float = end - since, last: float = end - until) -> tuple[list[History], list[Question]]:
            return hold_out_period([history], first, last, recipe.history)

        yield f"days-{since}", *hold_out(shop.train, ask, recipe.history)


def times(days: np.ndarray) -> list[int] | None:
    return [round(day * DAY_SECONDS) * 1000 for day in days] if np.isfinite(days).all() else None


def write_fold(folder: Path, kept: list[History], asked: list[Dated], shop: Shop, recipe: Recipe) -> None:
    committed = read_pack(PACKS / shop.name.removeprefix("amazon-"))
    counts = count_assets(kept, shop.texts, recipe)
    cut = {asset: graph if (graph := getattr(counts, asset)) is None else cut_rows(graph, getattr(recipe.tops, asset)) for asset in GRAPHS}
    assets = replace(counts, **cut)
    settings = {key: committed.spec[key] for key in ("top", "longest", "history", "exclude") if key in committed.spec}
    origin = Origin(shop.name, shop.protocol, hash_train_part(shop.name))
    write_pack(folder / "pack", assets, [], committed.ranker, committed.voices, origin, settings, recipe.tops)
    with open(folder / "kept.jsonl", "w") as lines:
        for history in kept:
            lines.write(json.dumps({"items": history.items.tolist(), "timesMs": times(history.days)}) + "\n")
    with open(folder / "questions.jsonl", "w") as lines:
        for question, day in asked:
            row = {"items": question.history.items.tolist(), "timesMs": times(question.history.days), "targets": question.targets.tolist()}
            lines.write(json.dumps(row | {"askedAtMs": times(np.array([day]))[0] if np.isfinite(day) else None}) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=("amazon-industrial", "online-retail"))
    parser.add_argument("--cuts", type=int, default=2, help="last events (or baskets) held out one after the other")
    args = parser.parse_args()
    shop, recipe = load_shop(args.set), RECIPES[args.set]
    for name, kept, asked in folds_of(shop, recipe, args.cuts):
        folder = CHECKPOINTS / "tags" / args.set / name
        folder.mkdir(parents=True, exist_ok=True)
        write_fold(folder, kept, asked, shop, recipe)
        print(f"{args.set} {name}: {len(kept)} shoppers kept, {len(asked)} questions", flush=True)


if __name__ == "__main__":
    main()

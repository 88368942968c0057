"""Train a shop's recommender on its train part, pack it, and judge the pack on valid beside its fp32 form.

    python -m scripts.train_shop amazon-industrial --seed 0

Steps, each kept in checkpoints/shop/<set>/seed<k>/ and skipped when it is there (delete what a changed recipe makes): sequence
model without each shopper's last event, the same gone on with all of train; counts and graphs for both; ranker on the first one's
answers to what it has not seen; pack, stored answers, figures.

Time, one thread of a busy machine: industrial 1 minute, online-retail 4, beauty 8, sports 9, games 10. Seed 0 on valid, int8,
HR@10 / NDCG@10: industrial .185 / .134 (all items), beauty .130 / .082, games .161 / .094, sports .082 / .048, online-retail
.740 / .306 (all) and .510 / .128 (new).
"""

import argparse
import copy
import json
import pickle
import time
from dataclasses import replace
from functools import partial, reduce
from pathlib import Path

import numpy as np
import torch

from inkling_training.shop.experts import Assets, make_experts
from inkling_training.shop.fuse import Lists, Network, average, fit, gather
from inkling_training.shop.graphs import cut_rows
from inkling_training.shop.judge import rank_questions, summarize
from inkling_training.shop.out_of_fold import Fold, hold_out_last, make_folds
from inkling_training.shop.pack import GRAPHS, Origin, read_pack, write_pack
from inkling_training.shop.parity import write_parity
from inkling_training.shop.recipe import RECIPES, Recipe, count_assets
from inkling_training.shop.scorer import rank_with
from inkling_training.shop.sequence import SequenceModel
from inkling_training.shop.sets import History, Shop, load_shop
from inkling_training.shop.train_log import hash_train_part
from inkling_training.shop.train_sequence import score, text_axes, train
from inkling_training.store import CHECKPOINTS


def cached(path: Path, make):
    """make(), remembered in a file of our own making."""
    if path.exists():
        return pickle.loads(path.read_bytes())
    made = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(made))
    return made


def train_models(shop: Shop, recipe: Recipe, seed: int, folder: Path) -> dict[str, list[SequenceModel]]:
    """
    Sequence models of consecutive seeds, twice: "inner" without each shopper's last event (or basket), and "outer", which
    goes on from there with all of train, so that both speak alike and the second costs little.
    """
    config = recipe.sequence(shop.num_items)
    found: dict[str, list[SequenceModel]] = {"inner": [], "outer": []}
    if recipe.models == 0:
        return found
    text = cached(folder.parent / f"text-axes-{config.text_width}.pkl", lambda: text_axes(shop.texts, config.text_width))
    kept, _ = hold_out_last(shop.train, shop.protocol == "last-basket", recipe.history, seed)
    for member in range(recipe.models):
        model = SequenceModel(config, text)
        for name, part, plan in (("inner", kept, recipe.train), ("outer", shop.train, recipe.more)):
            path = folder / f"{name}-{member}.pt"
            if path.exists():
                model.load_state_dict(torch.load(path, weights_only=True))
            else:
                setting = replace(plan, seed=seed * 100 + member, negatives=recipe.train.negatives, batch=recipe.train.batch)
                start = model if name == "outer" else None
                model = train(config, setting, part, text, lambda *_: None, start)
                torch.save(model.state_dict(), path)
            found[name].append(copy.deepcopy(model).eval())
    return found


def build(part: list[History], shop: Shop, recipe: Recipe, models: list[SequenceModel], path: Path) -> Assets:
    """All assets in fp32, graphs cut as they ship."""
    counts = cached(path, lambda: count_assets(part, shop.texts, recipe))
    graphs = {asset: getattr(counts, asset) for asset in GRAPHS}
    cut = {asset: graph if graph is None else cut_rows(graph, getattr(recipe.tops, asset)) for asset, graph in graphs.items()}
    assets = Assets(**cut, terms=counts.terms, popularity=counts.popularity, recent=counts.recent)
    if models:
        assets.sequence = lambda histories: sum(score(model, histories) for model in models) / len(models)
    return assets


def fit_ranker(shop: Shop, recipe: Recipe, seed: int, models: list[SequenceModel], folder: Path) -> Network:
    baskets = shop.protocol == "last-basket"
    folds = make_folds(shop.train, baskets, recipe.history, recipe.cuts, recipe.periods, seed)
    if models and len(folds) > 1:
        raise ValueError("the sequence model is held out of one fold alone: give the recipe one fold, or no model")

    def ask(fold: Fold) -> Lists:
        assets = build(fold.kept, shop, recipe, models, folder.parent / f"{fold.name}-counts.pkl")
        experts, questions = make_experts(assets, recipe.voices, recipe.longest), fold.questions[: recipe.lists]
        lists = gather(experts, questions, recipe.exclude, recipe.top)
        if baskets:  # the same ranker serves new items, where seen ones are left out
            lists = Lists.join(lists, gather(experts, questions, True, recipe.top, only_new=True))
        return lists

    asked = (cached(folder / f"lists-{fold.name}-{len(models)}.pkl", partial(ask, fold)) for fold in folds)
    lists = reduce(Lists.join, asked)
    print(f"ranker: {len(lists.asked)} lists, {(lists.hits.sum(1) > 0).mean():.3f} hold a target", flush=True)
    fits = []
    for member in range(recipe.rankers):
        torch.manual_seed(seed * 100 + member)
        network = Network(len(lists.names), recipe.ranker_hidden)
        fits.append(fit(network, lists, recipe.ranker_epochs, recipe.ranker_rate, seed=seed * 100 + member))
    return average(fits)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=sorted(RECIPES))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--split", choices=("valid", "test"), default="valid", help="the questions to judge on; test is opened once, dated in LOG.md")
    parser.add_argument("--sample", type=int, default=0, help="judge on so many of its questions (0: all)")
    parser.add_argument("--models", type=int, help="sequence models to average instead of the recipe's; 0 for none")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    began = time.time()
    recipe, shop = RECIPES[args.set], load_shop(args.set, args.split)
    if args.models is not None:
        recipe = replace(recipe, models=args.models)
    folder = CHECKPOINTS / "shop" / args.set / f"seed{args.seed}"
    folder.mkdir(parents=True, exist_ok=True)
    models = train_models(shop, recipe, args.seed, folder)
    print(f"sequence models {time.time() - began:.0f} s", flush=True)
    ranker = cached(folder / f"ranker-{recipe.models}.pkl", lambda: fit_ranker(shop, recipe, args.seed, models["inner"], folder))
    assets = build(shop.train, shop, recipe, models["outer"], folder.parent / "outer-counts.pkl")
    out = folder / f"models-{recipe.models}"
    origin = Origin(args.set, shop.protocol, hash_train_part(args.set))
    settings = {"seed": args.seed, "top": recipe.top, "longest": recipe.longest}
    if shop.protocol == "rows":  # its questions come cut, and so must a longer history be
        settings["history"] = recipe.history
    if not recipe.exclude:  # it has learned who buys again
        settings["exclude"] = False
    size = write_pack(out / "pack", assets, models["outer"], ranker, recipe.voices, origin, settings, recipe.tops)
    print(f"{args.set} seed {args.seed}: {size / shop.num_items:.0f} bytes an item, {time.time() - began:.0f} s", flush=True)
    pack = read_pack(out / "pack")
    write_parity(out / "parity.json", pack)
    questions = shop.questions
    if args.sample and args.sample < len(questions):
        chosen = np.random.default_rng(0).choice(len(questions), args.sample, replace=False)
        questions = [questions[i] for i in chosen]
    figures = {}
    forms = [("fp32", assets, ranker), ("int8", pack.assets, pack.ranker)]
    for form, form_assets, form_ranker in forms if args.split == "valid" else forms[1:]:  # what eight bits lose is seen on valid
        for exclude in (False, True) if shop.protocol != "leave-last" else (True,):
            scorer = rank_with(form_assets, form_ranker, recipe.voices, exclude, recipe.top, recipe.longest)
            found = rank_questions(scorer, questions, exclude)
            parts = {"": None}
            if questions[0].later is not None:
                parts |= {".later": [q.later for q in questions], ".same-day": [not q.later for q in questions]}
            for part, keep in parts.items():
                figures[f"{form}{'.exclude' if exclude else '.all'}{part}"] = summarize(found, keep)
    (out / f"figures-{args.split}.json").write_text(json.dumps(figures, indent=1) + "\n")
    for name, table in figures.items():
        print(f"{name:24s} n {table['n']:6d} HR@10 {table['hr@10']:.4f} NDCG@10 {table['ndcg@10']:.4f}", flush=True)


if __name__ == "__main__":
    main()

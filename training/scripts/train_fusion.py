"""Weights of the ranker for shops without a log, and its leave-one-domain-out table on valid. Writes checkpoints/<name>.json;
with --only-write rankers/<name>.json, without the table.

For the row of a set, the weights come from the train parts of the other sets alone; of the set itself only the catalogue's text is read.
What is written says equally much for every feature by its spread in the final sets: learned weights were never better on valid (LOG.md).
Vectors lie in checkpoints/vectors/ (scripts.encode_domains --sets, all five).
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from inkling_training import baselines, data, store
from inkling_training.zeroshot import fusion, lexical, questions, voices, whiten
from inkling_training.zeroshot.ranker_file import ranker_file


RANKERS = Path(__file__).resolve().parents[1] / "rankers"


def catalog_of(name: str, vectors: str, power: float) -> voices.Catalog:
    """Both spaces of a set's catalogue, as eight bits."""
    items = data.read_items(name)
    terms = lexical.build_lexical([data.item_fields(item) for item in items])
    dense = np.load(store.CHECKPOINTS / vectors / f"{name}.npy").astype(np.float32)
    dense = whiten.whiten(dense, *whiten.whitening(dense, power))
    shelves = voices.shelves_of([item.get("category", "") for item in items])
    return voices.Catalog(terms.rows(), voices.eight_bits(dense), shelves)


def tf_idf_ndcg(name: str, asked: list[questions.Question]) -> float:
    """The baseline of the other tables: all terms, decay .8 a place, an event a place."""
    texts = [data.item_text(item) for item in data.read_items(name)]
    score = baselines.tf_idf(data.Domain(name, texts, [], None, [], []))
    found = []
    for start in range(0, len(asked), 256):
        part = asked[start : start + 256]
        for question, row in zip(part, score([data.Row(q.history, 0) for q in part]), strict=True):
            row[question.barred] = -np.inf
            best = np.argpartition(-row, 10)[:10]
            found.append(questions.ndcg_of(best[np.argsort(-row[best], kind="stable")], question.targets))
    return float(np.mean(found))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="fusion")
    parser.add_argument("--vectors", default="vectors", help="folder in checkpoints/")
    parser.add_argument("--power", type=float, default=whiten.POWER, help="of the whitening")
    parser.add_argument("--train", type=int, default=500, help="baskets of online-retail's train part that are asked; of the others twice as many events")
    parser.add_argument("--valid", type=int, default=4000, help="valid questions of a set")
    parser.add_argument("--split", choices=("valid", "test"), default="valid", help="what the table is judged on; test is dated in LOG.md")
    parser.add_argument("--final", nargs="+", default=["online-retail"], help="sets that the shipped weights learn from")
    parser.add_argument("--only-write", action="store_true", help="no table: write rankers/<name>.json from the final sets alone")
    parser.add_argument("--learn", action="store_true", help="write learned weights; equal says by the spread of the final sets otherwise")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    learned, asked, rival = {}, {}, {}
    for name in args.final if args.only_write else questions.SETS:
        catalog = catalog_of(name, args.vectors, args.power)
        train, valid = questions.load_questions(name, split=args.split)
        valid = questions.sample(valid, args.valid)
        number = args.train if name == "online-retail" else 2 * args.train  # most lone targets are found by no voice
        learned[name] = fusion.gather(catalog, questions.sample(train, number), with_hit=True)
        if args.only_write:
            continue
        asked[name] = fusion.gather(catalog, valid)
        rival[name] = tf_idf_ndcg(name, valid)
        print(name, "lists", len(learned[name].questions), "asked", len(valid), "TF-IDF", round(rival[name], 4), flush=True)
    own = [learned[name] for name in args.final]
    final = fusion.to_log_chance(fusion.fit_linear(own) if args.learn else fusion.equal_says(own), own)
    if args.only_write:
        about = {"spreadOf": args.final, "learned": args.learn}
        (RANKERS / f"{args.name}.json").write_text(json.dumps(ranker_file(final.numpy(), about), indent=1) + "\n")
        return
    ways = {"equal says": None, "all other sets": [], "final sets alone": args.final}
    table: dict[str, dict[str, float]] = {"TF-IDF": rival}
    for way, sets in ways.items():
        table[way] = {}
        for name in questions.SETS:
            others = [learned[other] for other in questions.SETS if other != name]
            chosen = [learned[other] for other in questions.SETS if other != name and (not sets or other in sets)]
            weight = fusion.equal_says(others) if sets is None or not chosen else fusion.fit_linear(chosen)
            table[way][name] = float(fusion.judge(weight, asked[name]).mean())
        ratio = np.array([table[way][name] / rival[name] for name in questions.SETS])
        figures = " ".join(f"{table[way][name]:.4f}" for name in questions.SETS)
        print(f"{way:18} {figures}  of TF-IDF {np.round(ratio, 3)} geometric mean {np.exp(np.log(ratio).mean()):.4f}", flush=True)
    names = [f"{voice.name}.{kind}" for voice in voices.VOICES for kind in ("share", "log")]
    print(json.dumps(dict(zip(names, np.round(final.numpy(), 2).tolist(), strict=True))))
    about = {"spreadOf": args.final, "learned": args.learn, args.split: table}
    (store.CHECKPOINTS / f"{args.name}.json").write_text(json.dumps(ranker_file(final.numpy(), about), indent=1) + "\n")


if __name__ == "__main__":
    main()

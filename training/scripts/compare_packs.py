"""Two packs of one set on the same valid questions: what each earns, and the paired interval of the difference.

    python -m scripts.compare_packs amazon-sports <folder of one pack> <folder of another> --sample 3000

Says whether a part of a pack (a sequence model, a graph) earns its bytes: it does if the interval lies above 0. About a minute a pack.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from inkling_training.shop.judge import rank_questions
from inkling_training.shop.pack import read_pack
from inkling_training.shop.paired import earned_at, paired_interval
from inkling_training.shop.scorer import rank_with
from inkling_training.shop.sets import PROTOCOLS, load_shop


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=[name for name, protocol in PROTOCOLS.items() if protocol == "leave-last"])
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    parser.add_argument("--sample", type=int, default=3_000, help="questions, drawn with seed 0")
    args = parser.parse_args()
    torch.set_num_threads(1)
    questions = load_shop(args.set).questions
    if args.sample < len(questions):
        chosen = np.random.default_rng(0).choice(len(questions), args.sample, replace=False)
        questions = [questions[i] for i in chosen]
    earned = []
    for folder in (args.one, args.other):
        pack = read_pack(folder)
        spec = pack.spec
        scorer = rank_with(pack.assets, pack.ranker, pack.voices, True, spec["top"], spec["longest"])
        earned.append(earned_at(rank_questions(scorer, questions, True)))
        print(folder, "HR@10 {:.4f} NDCG@10 {:.4f}".format(*np.nanmean(earned[-1], 0)), flush=True)
    for at, name in enumerate(("HR@10", "NDCG@10")):
        mean, low, high = paired_interval(earned[0][:, at], earned[1][:, at])
        print(f"{name} one - other {mean:+.4f} [{low:+.4f}, {high:+.4f}]")


if __name__ == "__main__":
    main()

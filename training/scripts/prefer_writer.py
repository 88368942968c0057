"""Tunes the writer on pairs of its own lines: the one that the elder finds likelier, and that breaks no rule, over the other (DPO).

    python -m scripts.prefer_writer --from writer --name preferred --rated writer-rated.tsv.gz --situations drawn.situations.tsv

seed 0; minutes on two cores. The writer it starts from is the reference. A small share of plain imitation of the winners holds
fluency; what is told besides the loss is how far it went: the share of pairs put in order, and the drift of the winners' mean
log-probability from the reference's (the leash: it stops when that falls by more than --leash).
After: Rafailov et al., NeurIPS 2023 (DPO); Pang et al., NeurIPS 2024 (the imitation term).
"""

import argparse
import gzip
import json
import time
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from inkling_training import store
from inkling_training.writer import corpus
from inkling_training.writer.examples import Example, to_ids, to_prefix
from inkling_training.writer.model import Writer
from inkling_training.writer.vocabulary import Vocabulary
from scripts.export_writer import load_writer
from scripts.teach_elder import is_sound
from scripts.train_writer import encode_facts


@dataclass
class Pair:
    better: Example
    worse: Example


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--from", dest="source", default="writer")
    parser.add_argument("--name", default="preferred")
    parser.add_argument("--rated", type=Path, required=True)
    parser.add_argument("--situations", type=Path, required=True)
    parser.add_argument("--beta", type=float, default=0.15)
    parser.add_argument("--imitation", type=float, default=0.2)
    parser.add_argument("--margin", type=float, default=0.25, help="least gap of the elder's mean log-probability between the two")
    parser.add_argument("--refused", type=Path, help="lines that the product's guard refuses, one a row")
    parser.add_argument("--lr", type=float, default=5e-5)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--leash", type=float, default=0.35, help="nats a token")
    return parser.parse_args(argv)


def read_pairs(args: argparse.Namespace, vocabulary: Vocabulary) -> list[Pair]:
    """Best against worst, and second against second worst, of each asking's lines."""
    situations = corpus.read_situations(args.situations)
    authored = {line.text for line in corpus.read_lines(corpus.read_situations())}
    refused = set(args.refused.read_text(encoding="utf-8").splitlines()) if args.refused else set()
    with gzip.open(args.rated, "rt", encoding="utf-8") as file:
        rows = [row.rstrip("\n").split("\t") for row in file]
    pairs = []
    for (key, code, band, kinds), group in groupby(rows, key=lambda row: tuple(row[:4])):
        situation = situations[key]
        language, voice = corpus.LANGUAGES["ze".index(code[0])], corpus.VOICES["pwye".index(code[1])]
        facts = {fact.kind: fact for fact in situation.facts[language]}
        told = [facts[kind] for kind in kinds.split()]
        rated = []
        for row in group:
            text, rating = row[4], float(row[6])
            pointed = " ".join({"item"} | {match.group(2) for match in corpus.POINTER.finditer(text)})
            is_good = is_sound((situation, code, text, pointed, 0)) and text not in authored and text not in refused
            ids = vocabulary.encode(text, kinds.split(), language)
            if ids:
                rated.append((rating - 3 * (not is_good), is_good, Example(language, voice, int(band), told, [True] * len(told), ids)))
        rated.sort(key=lambda each: -each[0])
        for best, worst in ((0, -1), (1, -2)):
            if len(rated) > 2 * best + 1 and rated[best][1] and rated[best][0] - rated[worst][0] >= args.margin:
                pairs.append(Pair(rated[best][2], rated[worst][2]))
    return pairs


def log_probability(writer: Writer, examples: list[Example], vectors: dict, vocabulary: Vocabulary) -> tuple[Tensor, Tensor]:
    """Of each line, summed over its tokens, [B]; and the number of its tokens, [B]."""
    read, foreseen = to_ids(examples, vocabulary)
    logits = writer(to_prefix(examples, vectors, writer.config.dimensions), read)
    logp = -F.cross_entropy(logits.transpose(1, 2), foreseen.clamp_min(0), reduction="none")
    there = foreseen >= 0
    return (logp * there).sum(1), there.sum(1)


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    writer, vocabulary = load_writer(args.source)
    reference, _ = load_writer(args.source)
    reference.requires_grad_(False)
    pairs = read_pairs(args, vocabulary)
    lines = [corpus.Line(corpus.Situation("", False, "", {each.language: tuple(each.facts)}), each.language, "plain", "", frozenset())
             for pair in pairs for each in (pair.better,)]  # fmt: skip
    vectors = encode_facts(lines, {})
    total = args.epochs * len(pairs) // args.batch
    print(f"{len(pairs)} pairs, {total} steps", flush=True)
    optimizer = torch.optim.AdamW(writer.parameters(), lr=args.lr, weight_decay=0.0)
    order = np.concatenate([rng.permutation(len(pairs)) for _ in range(args.epochs)])
    started, told = time.time(), []
    for step in range(total):
        part = [pairs[i] for i in order[step * args.batch : (step + 1) * args.batch]]
        examples = [pair.better for pair in part] + [pair.worse for pair in part]
        with torch.no_grad():
            before, length = log_probability(reference, examples, vectors, vocabulary)
        after, _ = log_probability(writer, examples, vectors, vocabulary)
        gain = (after - before).view(2, -1)
        better = slice(0, len(part))
        loss = -F.logsigmoid(args.beta * (gain[0] - gain[1])).mean() - args.imitation * (after[better] / length[better]).mean()
        for group in optimizer.param_groups:
            group["lr"] = args.lr * min(1.0, (step + 1) / 50) * (1 - step / total)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(writer.parameters(), 1.0)
        optimizer.step()
        drift = float((gain[0].detach() / length[better]).mean())
        told.append((float(loss), float((gain[0] > gain[1]).float().mean()), drift))
        if (step + 1) % 50 == 0 or step + 1 == total:
            mean = np.mean(told[-50:], 0)
            print(f"{step + 1} of {total}: loss {mean[0]:.3f}, in order {mean[1]:.3f}, drift {mean[2]:+.3f}, {time.time() - started:.0f} s", flush=True)
            if mean[2] < -args.leash:
                print("the leash is out")
                break
    folder = store.save_model(args.name, writer.state_dict(), vars(replace(reference.config)))
    vocabulary.save(folder / "pieces.json")
    (folder / "result.json").write_text(json.dumps({"arguments": {k: str(v) for k, v in vars(args).items()}}, indent=2) + "\n")


if __name__ == "__main__":
    main()

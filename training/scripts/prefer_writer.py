"""Tunes the writer on its own drafts that somebody read and mended: the better line over the draft (DPO).

    python -m scripts.prefer_writer --from writer --name preferred          seed 0; minutes on two cores

The writer it starts from is the reference. Plain imitation, of the better lines and of as many authored ones, holds fluency; what is
told besides the loss is how far it went: the share of pairs put in order, and the drift of the better lines' mean log-probability
from the reference's (the leash: it stops when that falls by more than --leash). Every better line keeps the corpus's rules
(scripts.check_lines) before it gets here.
After: Rafailov et al., NeurIPS 2023 (DPO); Pang et al., NeurIPS 2024 (the imitation term).
"""

import argparse
import json
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from inkling_training import store
from inkling_training.writer import corpus
from inkling_training.writer.examples import Example, length_band, to_ids, to_prefix
from inkling_training.writer.model import Writer
from inkling_training.writer.tables import Drawer, gather_words, tabulate
from inkling_training.writer.vocabulary import Vocabulary
from scripts.export_writer import load_writer
from scripts.train_writer import encode_facts, loss_of


UNSAID = ("stage", "interest")


@dataclass
class Pair:
    better: Example
    worse: Example


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--from", dest="source", default="writer")
    parser.add_argument("--name", default="preferred")
    parser.add_argument("--readings", type=Path, default=corpus.HOME / "readings.tsv")
    parser.add_argument("--beta", type=float, default=0.15)
    parser.add_argument("--imitation", type=float, default=0.2)
    parser.add_argument("--authored", type=float, default=1.0, help="weight of imitating authored lines")
    parser.add_argument("--since", type=int, default=1441, help="the first authored situation imitated")
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--kept", type=float, default=0.05, help="share of pairs not learned from, by which order is told")
    parser.add_argument("--bfloat", action="store_true", help="half the time on a processor with AMX")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--leash", type=float, default=0.35, help="nats a token")
    return parser.parse_args(argv)


def read_pairs(path: Path, vocabulary: Vocabulary) -> list[Pair]:
    """Rows `situation, code, draft, better line or y`; a draft that was right makes no pair. Facts as they stand in the situation."""
    situations = corpus.read_situations()
    pairs = []
    for row in path.read_text(encoding="utf-8").splitlines():
        key, code, draft, better = row.split("\t")
        if better == "y":
            continue
        language, voice = corpus.LANGUAGES["ze".index(code[0])], corpus.VOICES["pwye".index(code[1])]
        facts = list(situations[key].facts[language])
        kinds = [fact.kind for fact in facts]
        pointed = {match.group(2) for match in corpus.POINTER.finditer(better + draft)}
        named = [kind not in UNSAID or kind in pointed for kind in kinds]
        told = []
        for text in (better, draft):
            ids = vocabulary.encode(text, kinds, language)
            band = length_band(corpus.fill(text, tuple(facts), language), language) if ids else 0
            told.append(Example(language, voice, band, facts, named, ids or []))
        if all(example.ids for example in told):
            # Both are asked for at the better one's length: what is to be unlearned is what was said there.
            pairs.append(Pair(told[0], replace(told[1], band=told[0].band)))
    return pairs


def log_probability(writer: Writer, examples: list[Example], vectors: dict, vocabulary: Vocabulary) -> tuple[Tensor, Tensor]:
    """Of each line, summed over its tokens, [B]; and the number of its tokens, [B]."""
    read, foreseen = to_ids(examples, vocabulary)
    logits = writer(to_prefix(examples, vectors, writer.config.dimensions), read)
    logp = -F.cross_entropy(logits.float().transpose(1, 2), foreseen.clamp_min(0), reduction="none")
    there = foreseen >= 0
    return (logp * there).sum(1), there.sum(1)


@torch.no_grad()
def order_of(writer: Writer, pairs: list[Pair], vectors: dict, vocabulary: Vocabulary) -> float:
    """The share of pairs whose better line is likelier, by the mean over its tokens."""
    logp, length = log_probability(writer, [pair.better for pair in pairs] + [pair.worse for pair in pairs], vectors, vocabulary)
    better, worse = (logp / length).chunk(2)
    return float((better > worse).float().mean())


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    writer, vocabulary = load_writer(args.source)
    reference, _ = load_writer(args.source)
    reference.requires_grad_(False)
    pairs = read_pairs(args.readings, vocabulary)
    lines = [corpus.Line(corpus.Situation("", False, "", {each.language: tuple(each.facts)}), each.language, "plain", "", frozenset())
             for pair in pairs for each in (pair.better,)]  # fmt: skip
    authored = [
        line
        for line in corpus.read_lines(corpus.read_situations())
        if not line.situation.is_held_out and line.situation.number >= args.since and line.voice in ("plain", "warm")
    ]
    names = corpus.read_names()
    vectors = encode_facts([*lines, *authored], names)
    words = gather_words(vectors)
    drawer = Drawer(tabulate(authored, vocabulary, words, names, writer.config.most), words, vocabulary)
    chosen = rng.permutation(len(pairs))
    kept, pairs = [pairs[i] for i in chosen[: round(args.kept * len(pairs))]], [pairs[i] for i in chosen[round(args.kept * len(pairs)) :]]
    total = args.epochs * len(pairs) // args.batch
    print(f"{len(pairs)} pairs, {total} steps; {len(kept)} kept, {order_of(writer, kept, vectors, vocabulary):.3f} of them in order", flush=True)
    optimizer = torch.optim.AdamW(writer.parameters(), lr=args.lr, weight_decay=0.0)
    order = np.concatenate([rng.permutation(len(pairs)) for _ in range(args.epochs)])
    started, told = time.time(), []
    for step in range(total):
        part = [pairs[i] for i in order[step * args.batch : (step + 1) * args.batch]]
        examples = [pair.better for pair in part] + [pair.worse for pair in part]
        better = slice(0, len(part))
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bfloat):
            with torch.no_grad():
                before, length = log_probability(reference, examples, vectors, vocabulary)
            after, _ = log_probability(writer, examples, vectors, vocabulary)
            gain = (after - before).view(2, -1)
            loss = -F.logsigmoid(args.beta * (gain[0] - gain[1])).mean() - args.imitation * (after[better] / length[better]).mean()
            loss = loss + args.authored * loss_of(writer, drawer.draw(torch.randint(len(drawer.table), (2 * args.batch,))))
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
    print(f"{order_of(writer, kept, vectors, vocabulary):.3f} of those kept in order")
    folder = store.save_model(args.name, writer.state_dict(), vars(replace(reference.config)))
    vocabulary.save(folder / "pieces.json")
    (folder / "result.json").write_text(json.dumps({"arguments": {k: str(v) for k, v in vars(args).items()}}, indent=2) + "\n")


if __name__ == "__main__":
    main()

"""Trains the writer by imitation: first on authored and drawn lines mixed, then on authored lines alone. Writes checkpoints/<name>/.

    python -m scripts.train_writer --name writer          seed 0

Drawn lines (scripts.teach_writer) are optional: `--drawn writer/drawn.tsv.gz`. The weights kept are the running mean (EMA) at the
step that was best on authored lines of situations held out; in <name>-last those of the last step.
"""

import argparse
import gzip
import json
import math
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from inkling_training import runtime, store
from inkling_training.writer import corpus
from inkling_training.writer.contrast import OtherThings, contrast
from inkling_training.writer.model import Writer, WriterConfig
from inkling_training.writer.other_facts import OtherFacts, exchange_one
from inkling_training.writer.tables import Drawer, Table, gather_words, tabulate
from inkling_training.writer.vocabulary import SPECIAL, Vocabulary, make_vocabulary


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="writer")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", help="a checkpoint whose weights and pieces are gone on from")
    parser.add_argument("--share", type=float, default=1.0, help="of the authored situations trained on, for the learning curve")
    parser.add_argument("--voices", nargs="+", default=corpus.VOICES, help="of the authored lines")
    parser.add_argument("--since", type=int, default=0, help="the first authored situation: 1441 for those told clear at the first glance")
    parser.add_argument("--fresh", type=int, default=10**9, help="lines of situations from this one on are met twice as often")
    parser.add_argument("--contrast", type=float, default=0.7, help="weight of a line's own thing and facts over others, told of a third of the authored lines; 0: none")
    parser.add_argument("--margin", type=float, default=0.7, help="nats a token by which it is to be likelier of its own thing")
    parser.add_argument("--fact-margin", type=float, default=0.3, help="the same, of the fact it rests on")
    parser.add_argument("--lend", type=float, default=0.4, help="share of another situation's facts that stand beside a line's own")
    parser.add_argument("--drawn", type=Path, help="lines drawn from a larger model, situations beside them")
    parser.add_argument("--drawn-share", type=float, default=1.0, help="of the drawn lines, the likeliest of each language")
    parser.add_argument("--authored", type=float, default=0.3, help="share of authored lines in a mixed batch")
    parser.add_argument("--steps", type=int, default=3000, help="of the mix; none without drawn lines")
    parser.add_argument("--seconds", type=float, default=math.inf, help="after which the mix is cut short, the rate with it")
    parser.add_argument("--polish", type=int, default=600, help="steps on authored lines alone")
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--polish-lr", type=float, default=4e-4)
    parser.add_argument("--decay", type=float, default=0.1)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--smoothing", type=float, default=0.05)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--blocks", type=int, default=4)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--inner", type=int, default=640)
    parser.add_argument("--most", type=int, default=26, help="tokens of a line, its end among them")
    parser.add_argument("--words", type=int, default=800, help="Chinese words of two or three characters")
    parser.add_argument("--english", type=int, default=1800, help="pieces of English words")
    parser.add_argument("--rare", type=int, default=30, help="a character of drawn lines alone is kept when met this often")
    parser.add_argument("--judge-every", type=int, default=250)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bfloat", action="store_true", help="half the time on a processor with AMX, many times it on one without")
    return parser.parse_args(argv)


def encode_facts(lines: list[corpus.Line], names: dict[tuple[str, str], list[str]]) -> dict[str, np.ndarray]:
    """Unit vectors float32 [D] of all facts' words and of all names of their things, by the shipped text encoder."""
    home = store.MODELS / "text-encoder"
    things = {(line.situation.thing, line.language) for line in lines}
    words = sorted({fact.words for line in lines for fact in line.facts} | {name for thing in things for name in names.get(thing, [])})
    session = runtime.open_session(home / "text-encoder.wasm.q8.onnx")
    vectors = runtime.encode_texts(session, Tokenizer.from_file(str(home / "tokenizer.json")), words)
    return dict(zip(words, vectors))


def read_drawn(path: Path, share: float) -> list[corpus.Line]:
    """Rows `situation, code, text, uses, log-probability`; the situations stand in <name>.situations.tsv.gz beside."""
    situations = corpus.read_situations(path.with_name(path.name.split(".")[0] + ".situations.tsv.gz"))
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        rated = [(corpus.read_line(row, situations), float(row.split("\t")[4])) for row in rows]
    kept = []
    for language in corpus.LANGUAGES:
        own = sorted((each for each in rated if each[0].language == language), key=lambda each: -each[1])
        kept += [line for line, _ in own[: round(share * len(own))]]
    return kept


def is_plain(text: str, common: set[str]) -> bool:
    return all(character in common for character in text)


def draw_vocabulary(authored: list[corpus.Line], drawn: list[corpus.Line], args: argparse.Namespace) -> Vocabulary:
    """Of authored lines every character, of drawn lines those that come often."""
    texts = {}
    for language in corpus.LANGUAGES:
        own = [line.text for line in authored if line.language == language]
        more = [line.text for line in drawn if line.language == language]
        counts: dict[str, int] = {}
        for text in more:
            for character in set(text):
                counts[character] = counts.get(character, 0) + 1
        common = set("".join(own)) | {character for character, count in counts.items() if count >= args.rare}
        texts[language] = own + [text for text in more if is_plain(text, common)]
    return make_vocabulary(texts["zh-CN"], texts["en"], args.words, args.english)


def loss_of(writer: Writer, drawn: tuple, smoothing: float = 0.0) -> Tensor:
    """Cross-entropy a token; words are weighed only where there is one to be foreseen."""
    prefix, read, foreseen = drawn
    there = foreseen >= 0
    state, pointers = writer.states(prefix, read)
    logits = writer.logits(state[there], pointers[there])
    return F.cross_entropy(logits.float(), foreseen[there], label_smoothing=smoothing)


def deal(table: Table, batch: int, pool: int = 8) -> list[Tensor]:
    """Rows of `pool` batches, lines of like length together, so that little is padding."""
    device = table.ids.device
    rows = torch.randint(len(table), (batch * pool,), device=device)
    lengths = (table.ids[rows] >= 0).sum(1)
    dealt = rows[lengths.argsort()].split(batch)
    return [dealt[i] for i in torch.randperm(len(dealt)).tolist()]


@torch.no_grad()
def judge(writer: Writer, drawer: Drawer, sizes: Tensor, most: int = 1000) -> dict[str, float]:
    """Mean cross-entropy a character of lines of situations held out, by language; `sizes`: characters of each piece, 1 for the end
    and each pointer."""
    writer.eval()
    result = {}
    for place, language in enumerate(corpus.LANGUAGES):
        rows = (drawer.table.control[:, 0] == place).nonzero().squeeze(1)
        rows = rows[:: max(1, len(rows) // most)]
        total = characters = 0.0
        for part in rows.split(512):
            drawn = drawer.draw(part, by_chance=False)
            foreseen = drawn[2][drawn[2] >= 0]
            total += float(loss_of(writer, drawn)) * len(foreseen)
            characters += float(sizes[foreseen].sum())
        result[language] = round(total / characters, 4)
    return result


def rate_at(step: int, gone: float, most: float) -> float:
    """Warm-up over 100 steps, then a cosine down to a twentieth; `gone`: the share of the stage that is over."""
    return most * min(1.0, (step + 1) / 100) * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * gone)))


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    lines = [
        line for line in corpus.read_lines(corpus.read_situations()) if line.voice in args.voices and line.situation.number >= args.since
    ]
    train = [line for line in lines if not line.situation.is_held_out]
    held_out = [line for line in lines if line.situation.is_held_out]
    drawn = read_drawn(args.drawn, args.drawn_share) if args.drawn else []
    # Of all lines whatever the share, so that a learning curve is judged on the same lines.
    vocabulary = Vocabulary.load(store.CHECKPOINTS / args.start / "pieces.json") if args.start else draw_vocabulary(train, drawn, args)
    keys = sorted({line.situation.key for line in train})
    kept = set(np.random.default_rng(0).permutation(keys)[: round(args.share * len(keys))])
    train = [line for line in train if line.situation.key in kept]
    train += [line for line in train if line.situation.number >= args.fresh]
    names = corpus.read_names()
    words = gather_words(encode_facts([*lines, *drawn], names))
    tables = [tabulate(part, vocabulary, words, names, args.most) if part else None for part in (train, drawn, held_out)]
    drawers = [Drawer(table.to(device), words, vocabulary, lend=args.lend) if table else None for table in tables]
    things, facts = OtherThings(drawers[0]), OtherFacts(drawers[0])
    config = WriterConfig(
        len(vocabulary), width=args.width, blocks=args.blocks, heads=args.heads, inner=args.inner, most=args.most, dropout=args.dropout
    )
    writer = Writer(config)
    if args.start:
        writer.load_state_dict(store.load_model(args.start)[0])
    writer.to(device)
    mean = Writer(config).to(device)
    mean.load_state_dict(writer.state_dict())
    folder = store.CHECKPOINTS / args.name
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary.save(folder / "pieces.json")
    counts = [len(table) if table else 0 for table in tables]
    sizes = torch.tensor([1 if piece in SPECIAL else len(piece) for piece in vocabulary.pieces] + [1] * corpus.MAX_FACTS, device=device)
    print(f"{counts[0]} of {len(train)} authored, {counts[1]} of {len(drawn)} drawn, {counts[2]} of {len(held_out)} held out, {len(vocabulary)} pieces, "
          f"{sum(p.numel() for p in writer.parameters()) / 1e6:.2f} M parameters, {device}", flush=True)  # fmt: skip
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in writer.parameters() if p.ndim == 2], "weight_decay": args.decay},
            {"params": [p for p in writer.parameters() if p.ndim < 2], "weight_decay": 0.0},
        ],
        lr=args.lr,
        betas=(0.9, 0.98),
        fused=device == "cuda",
    )
    best, step, losses = math.inf, 0, []
    hands: list[list[Tensor]] = [[], []]
    stages = [("mix", args.steps if drawn else 0, args.lr), ("authored", args.polish, args.polish_lr if drawn else args.lr)]
    started = time.time()
    for stage, steps, rate in stages:
        for at in range(steps):
            writer.train()
            limit = args.seconds if stage == "mix" else math.inf
            gone = max(at / steps, (time.time() - started) / limit)
            if gone >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = rate_at(at, gone, rate)
            source = 1 if stage == "mix" and np.random.default_rng((args.seed, step)).random() >= args.authored else 0
            drawer = drawers[source]
            hands[source] = hands[source] or deal(drawer.table, args.batch)
            rows = hands[source].pop()
            with torch.autocast(device, torch.bfloat16, enabled=device == "cuda" or args.bfloat):
                drawn_rows = drawer.draw(rows)
                if args.contrast and source == 0:
                    other = exchange_one(things, facts, drawn_rows[0], rows[: len(rows) // 3], (args.margin, args.fact_margin))
                    imitated, apart = contrast(writer, drawn_rows, *other)
                    loss = imitated + args.contrast * apart
                else:
                    loss = loss_of(writer, drawn_rows, args.smoothing)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(writer.parameters(), 1.0)
            optimizer.step()
            with torch.no_grad():
                torch._foreach_lerp_(list(mean.parameters()), list(writer.parameters()), 1 - min(0.995, (step + 1) / (step + 10)))
            losses.append(loss.detach())
            step += 1
            if step % args.judge_every == 0 or at == steps - 1:
                judged = judge(mean, drawers[2], sizes)
                told = f"held out {judged}, train {float(torch.stack(losses[-args.judge_every :]).mean()):.3f}"
                print(f"{args.name} {stage} {step}: {told}, {time.time() - started:.0f} s", flush=True)
                weights = {name: value.half().cpu() for name, value in mean.state_dict().items()}
                store.save_model(f"{args.name}-last", weights, asdict(config))
                vocabulary.save(store.CHECKPOINTS / f"{args.name}-last" / "pieces.json")
                if sum(judged.values()) / 2 < best:
                    best = sum(judged.values()) / 2
                    store.save_model(args.name, weights, asdict(config))
    (folder / "result.json").write_text(json.dumps({"best": best, "arguments": {k: str(v) for k, v in vars(args).items()}}, indent=2) + "\n")


if __name__ == "__main__":
    main()

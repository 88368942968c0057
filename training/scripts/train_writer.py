"""Trains the writer on the authored corpus by imitation. Writes checkpoints/<name>/, resumable.

    python -m scripts.train_writer --name writer          seed 0
"""

import argparse
import math
import time
from dataclasses import asdict

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from inkling_training import runtime, store
from inkling_training.writer import corpus
from inkling_training.writer.examples import Example, ExampleMaker, to_ids, to_prefix
from inkling_training.writer.model import Writer, WriterConfig
from inkling_training.writer.vocabulary import Vocabulary, make_vocabulary


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="writer")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--share", type=float, default=1.0, help="of the situations that are trained on, for the learning curve")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.1)
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--blocks", type=int, default=4)
    parser.add_argument("--inner", type=int, default=640)
    parser.add_argument("--english", type=int, default=1500, help="pieces of English words")
    parser.add_argument("--judge-every", type=int, default=250)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args(argv)


def encode_facts(lines: list[corpus.Line]) -> dict[str, np.ndarray]:
    """Unit vectors float32 [D] of all facts' words by the shipped text encoder."""
    home = store.MODELS / "text-encoder"
    words = sorted({fact.words for line in lines for fact in line.facts})
    session = runtime.open_session(home / "text-encoder.wasm.q8.onnx")
    vectors = runtime.encode_texts(session, Tokenizer.from_file(str(home / "tokenizer.json")), words)
    return dict(zip(words, vectors))


def loss_of(writer: Writer, examples: list[Example], vectors: dict, vocabulary: Vocabulary, smoothing: float = 0.0) -> torch.Tensor:
    """Cross-entropy a token."""
    read, foreseen = to_ids(examples, vocabulary)
    logits = writer(to_prefix(examples, vectors, writer.config.dimensions), read)
    return F.cross_entropy(logits.flatten(0, 1), foreseen.flatten(), ignore_index=-1, label_smoothing=smoothing)


@torch.no_grad()
def judge(writer: Writer, examples: list[Example], vectors: dict, vocabulary: Vocabulary) -> dict[str, float]:
    """Mean cross-entropy a token on lines of situations held out, by language."""
    writer.eval()
    result = {}
    for language in corpus.LANGUAGES:
        own = [example for example in examples if example.language == language]
        total = tokens = 0.0
        for start in range(0, len(own), 128):
            part = own[start : start + 128]
            count = sum(len(example.ids) + 1 for example in part)
            total += float(loss_of(writer, part, vectors, vocabulary)) * count
            tokens += count
        result[language] = round(total / max(tokens, 1), 4)
    return result


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = np.random.default_rng(args.seed)
    lines = corpus.read_lines(corpus.read_situations())
    vectors = encode_facts(lines)
    train = [line for line in lines if not line.situation.is_held_out]
    held_out = [line for line in lines if line.situation.is_held_out]
    keys = sorted({line.situation.key for line in train})
    kept = set(np.random.default_rng(0).permutation(keys)[: round(args.share * len(keys))])
    train = [line for line in train if line.situation.key in kept]
    by_language = {language: [line.text for line in train if line.language == language] for language in corpus.LANGUAGES}
    vocabulary = make_vocabulary(by_language["zh-CN"], by_language["en"], args.english)
    maker = ExampleMaker(vocabulary, train, rng)
    drawn = [maker.draw(line, chance=False) for line in held_out]
    asked = [example for example in drawn if example]
    config = WriterConfig(len(vocabulary), width=args.width, blocks=args.blocks, inner=args.inner, dropout=args.dropout)
    writer = Writer(config)
    folder = store.CHECKPOINTS / args.name
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary.save(folder / "pieces.json")
    print(f"{len(train)} lines, {len(held_out)} held out ({len(asked)} in the vocabulary), {len(vocabulary)} pieces, "
          f"{sum(p.numel() for p in writer.parameters()) / 1e6:.2f} M parameters", flush=True)  # fmt: skip
    matrices = [p for name, p in writer.named_parameters() if p.ndim == 2]
    others = [p for name, p in writer.named_parameters() if p.ndim < 2]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": args.decay}, {"params": others, "weight_decay": 0.0}], lr=args.lr, betas=(0.9, 0.98)
    )
    best, step, state_file = math.inf, 0, folder / "state.pt"
    if state_file.exists():
        state = torch.load(state_file)
        writer.load_state_dict(state["writer"])
        optimizer.load_state_dict(state["optimizer"])
        rng.bit_generator.state = state["rng"]
        best, step = state["best"], state["step"]
    started = time.time()
    losses: list[float] = []
    while step < args.steps:
        writer.train()
        warm = min(1.0, (step + 1) / 100)
        rate = args.lr * warm * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / args.steps)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        chosen = rng.integers(0, len(train), args.batch)
        examples = [example for i in chosen if (example := maker.draw(train[i]))]
        loss = loss_of(writer, examples, vectors, vocabulary, smoothing=0.1)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(writer.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        step += 1
        if step % args.judge_every == 0 or step == args.steps:
            judged = judge(writer, asked, vectors, vocabulary)
            mean = sum(judged.values()) / len(judged)
            print(f"step {step}: train {np.mean(losses[-args.judge_every:]):.3f}, held out {judged}, {time.time() - started:.0f} s", flush=True)
            if mean < best:
                best = mean
                store.save_model(args.name, writer.state_dict(), asdict(config))
            torch.save(
                {"writer": writer.state_dict(), "optimizer": optimizer.state_dict(), "rng": rng.bit_generator.state, "best": best, "step": step},
                state_file,
            )


if __name__ == "__main__":
    main()

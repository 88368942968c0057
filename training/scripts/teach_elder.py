"""Teaches the elder the authored corpus and draws further lines from it for situations nobody wrote for. Needs a GPU.

    python -m scripts.teach_elder --elder <folder of scripts.prepare_elder> --situations <drawn situations.tsv> --out <folder>

seed 0. Writes drawn.tsv.gz (situation, code, text, uses, mean log-probability a token) and, with --keep, the taught weights.
Lines that break a rule of the corpus, come more than twice or stand in the corpus word for word are left out.
"""

import argparse
import gzip
import math
import time
from collections import Counter
from multiprocessing import Pool
from pathlib import Path

import numpy as np
import torch

from inkling_training.writer import corpus, elder
from scripts.check_lines import faults_of

CODES = {(language, voice): "ze"[i] + "pwye"[j] for i, language in enumerate(corpus.LANGUAGES) for j, voice in enumerate(corpus.VOICES)}


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--elder", type=Path, required=True)
    parser.add_argument("--situations", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--teach-seconds", type=float, default=math.inf, help="after which the epochs are cut short, the rate with them")
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--lr", type=float, default=5e-5)
    parser.add_argument("--draws", type=int, default=2, help="lines for each situation, language and voice")
    parser.add_argument("--temperature", type=float, default=0.85)
    parser.add_argument("--rows", type=int, default=8192, help="lines drawn at once")
    parser.add_argument("--most-situations", type=int, default=10**9)
    parser.add_argument("--seconds", type=float, default=150, help="after which no more are drawn")
    parser.add_argument("--most-lines", type=int, default=10**9, help="fewer, to try the script out")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args(argv)


def told_kinds(line: corpus.Line, rng: np.random.Generator) -> list[str]:
    """Kinds in chance order; what the line does not rest on is dropped by chance, as for the writer."""
    kinds = [fact.kind for fact in line.facts if fact.kind in line.uses or fact.kind == "item" or rng.random() < 0.5]
    return [str(kind) for kind in rng.permutation(kinds)]


def pad(rows: list[list[int]], value: int, left: bool = False) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([[value] * (width - len(row)) + row if left else row + [value] * (width - len(row)) for row in rows])


def log_probabilities(model, prompts: list[list[int]], answers: list[list[int]], end: int, device: str) -> torch.Tensor:
    """Of each answer's tokens, [B, T], 0 behind its end."""
    ids = pad([prompt + row for prompt, row in zip(prompts, answers)], end).to(device)
    goal = pad([[-1] * (len(prompt) - 1) + row for prompt, row in zip(prompts, answers)], -1).to(device)
    mask = pad([[1] * (len(prompt) + len(row)) for prompt, row in zip(prompts, answers)], 0).to(device)
    with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
        states = model(ids, mask)[:, : goal.shape[1]]
        there = goal >= 0
        logits = model.head(states[there])
    logp = torch.zeros(goal.shape, device=device)
    logp[there] = -torch.nn.functional.cross_entropy(logits.float(), goal[there], reduction="none")
    return logp


def teach(model, tokens: elder.Tokens, lines: list[corpus.Line], args: argparse.Namespace, device: str, rng: np.random.Generator) -> None:
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.lr, betas=(0.9, 0.98), weight_decay=0.01, fused=device == "cuda")
    total = round(args.epochs * len(lines) / args.batch)
    order = np.concatenate([rng.permutation(len(lines)) for _ in range(math.ceil(args.epochs))])
    started, losses = time.time(), []
    model.train()
    for step in range(total):
        part = [lines[i] for i in order[step * args.batch : (step + 1) * args.batch]]
        asked = [elder.ask(line.situation, line.language, line.voice, elder.band_of(line), told_kinds(line, rng)) for line in part]
        prompts = tokens.encode_all(asked)
        answers = [[*row, tokens.end] for row in tokens.encode_all([elder.answer(line) for line in part])]
        logp = log_probabilities(model, prompts, answers, tokens.end, device)
        loss = -logp.sum() / sum(map(len, answers))
        gone = max(step / total, (time.time() - started) / args.teach_seconds)
        if gone >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = args.lr * min(1.0, (step + 1) / 50) * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * gone)))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.detach())
        if step == 0 and not loss.item() < 12:
            raise ValueError(f"the first loss is {loss.item()}: the elder was not read aright")
        if step == 0 or (step + 1) % 50 == 0 or step + 1 == total:
            print(f"taught {step + 1} of {total}: {float(torch.stack(losses[-50:]).mean()):.3f}, {time.time() - started:.0f} s", flush=True)


@torch.no_grad()
def judge(model, tokens: elder.Tokens, lines: list[corpus.Line], device: str) -> dict[str, float]:
    """Mean cross-entropy a character of the line itself, its end and each pointer as one, as scripts.train_writer counts."""
    model.eval()
    result = {}
    for language in corpus.LANGUAGES:
        own = [line for line in lines if line.language == language]
        total = characters = 0.0
        for start in range(0, len(own), 256):
            part = own[start : start + 256]
            prompts = tokens.encode_all([elder.ask(line.situation, line.language, line.voice, elder.band_of(line)) for line in part])
            heads = tokens.encode_all([elder.answer(line).split(">")[0] + ">" for line in part])
            answers = [[*row, tokens.end] for row in tokens.encode_all([elder.answer(line) for line in part])]
            logp = log_probabilities(model, prompts, answers, tokens.end, device)
            for row, (prompt, head) in enumerate(zip(prompts, heads)):
                total -= float(logp[row, len(prompt) - 1 + len(head) :].sum())
            characters += sum(len(corpus.POINTER.sub("x", line.text)) + 1 for line in part)
        result[language] = round(total / characters, 4)
    return result


@torch.no_grad()
def draw(model, tokens: elder.Tokens, asked: list[tuple], args: argparse.Namespace, device: str, rng: np.random.Generator) -> list[tuple]:
    """(situation, language, voice) → (situation, code, text, uses, mean log-probability of its tokens); what is no answer is left out."""
    model.eval()
    drawn, started = [], time.time()
    for start in range(0, len(asked), args.rows):
        if time.time() - started > args.seconds:
            break
        part = asked[start : start + args.rows]
        bands = rng.choice(3, len(part), p=(0.3, 0.4, 0.3))
        prompts = tokens.encode_all([
            elder.ask(situation, language, voice, int(band), rng.permutation([fact.kind for fact in situation.facts[language]]))
            for (situation, language, voice), band in zip(part, bands)
        ])  # fmt: skip
        ids = pad(prompts, tokens.end, left=True).to(device)
        mask = pad([[1] * len(prompt) for prompt in prompts], 0, left=True).to(device)
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            out = model.sample(ids, mask, tokens.end, 32, args.temperature, 40).tolist()
        answers = [row[: row.index(tokens.end) + 1] if tokens.end in row else row for row in out]
        means = []
        for at in range(0, len(part), 1024):
            logp = log_probabilities(model, prompts[at : at + 1024], answers[at : at + 1024], tokens.end, device)
            means += (logp.sum(1).cpu() / torch.tensor([len(row) for row in answers[at : at + 1024]])).tolist()
        for (situation, language, voice), row, mean in zip(part, answers, means):
            found = elder.read_answer(tokens.decode(row)) if row[-1] == tokens.end else None
            if found:
                drawn.append((situation, CODES[language, voice], found[1], " ".join(found[0]), round(mean, 3)))
        print(f"drawn {len(drawn)} of {start + len(part)} asked, {time.time() - started:.0f} s", flush=True)
    return drawn


def is_sound(row: tuple) -> bool:
    situation, code, text, uses, _ = row
    both = {fact.kind: (fact.words, other.words) for fact, other in zip(situation.facts["en"], situation.facts["zh-CN"])}
    return not faults_of(code, text, uses, both)


def turns_on(situation: corpus.Situation) -> tuple:
    """What makes two situations too like for one to be held out and the other drawn for: the thing and its first fact beside it."""
    facts = situation.facts["en"]
    return situation.thing, facts[1] if len(facts) > 1 else None


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    args.out.mkdir(parents=True, exist_ok=True)
    own = corpus.read_situations()
    lines = corpus.read_lines(own)
    train = [line for line in lines if not line.situation.is_held_out][: args.most_lines]
    held_out = [line for line in lines if line.situation.is_held_out][: args.most_lines]
    tokens = elder.Tokens(args.elder)
    model = elder.open_elder(args.elder, device)
    teach(model, tokens, train, args, device, rng)
    print("held out, cross-entropy a character:", judge(model, tokens, held_out[:: max(1, len(held_out) // 1000)], device), flush=True)
    if device == "cuda":
        model.to(torch.bfloat16)
    if args.keep:
        torch.save({name: value.to(torch.bfloat16) for name, value in model.state_dict().items()}, args.out / "taught.pt")
    kept_out = {turns_on(situation) for situation in own.values() if situation.is_held_out}
    drawn_for = [situation for situation in corpus.read_situations(args.situations).values() if turns_on(situation) not in kept_out]
    drawn_for = drawn_for[: args.most_situations]
    asked = [(s, language, voice) for s in drawn_for for language in corpus.LANGUAGES for voice in corpus.VOICES for _ in range(args.draws)]
    asked = [asked[i] for i in rng.permutation(len(asked))]
    drawn = draw(model, tokens, asked, args, device, rng)
    with Pool() as pool:
        sound = [row for row, is_good in zip(drawn, pool.map(is_sound, drawn, chunksize=500)) if is_good]
    authored = {line.text for line in lines}
    counts = Counter(row[2] for row in sound)
    kept = [row for row in sound if row[2] not in authored and counts[row[2]] <= 2]
    print(f"{len(asked)} asked, {len(drawn)} answered, {len(sound)} sound, {sum(row[2] in authored for row in sound)} as authored, {len(kept)} kept")
    with gzip.open(args.out / "drawn.tsv.gz", "wt", encoding="utf-8") as out:
        out.writelines("\t".join([row[0].key, row[1], row[2], row[3], str(row[4])]) + "\n" for row in kept)
    for row in [kept[i] for i in rng.permutation(len(kept))[:60]]:
        print(row[1], row[4], row[2], "|", " ".join(f"{fact.kind}={fact.words}" for fact in row[0].facts["zh-CN" if row[1][0] == "z" else "en"]))


if __name__ == "__main__":
    main()

"""Train the history encoder to foresee the next item over frozen text vectors of the given sets. Writes checkpoints/<name>/."""

import argparse
import copy
import time

import numpy as np
import torch

from inkling_training import data, judge, losses, protocol, store
from inkling_training.model import NUM_ACTIONS, HistoryConfig, HistoryEncoder

ACTION_CHANCE = (0.25, 0.15, 0.1, 0.05, 0.1, 0.15, 0.0, 0.2)  # of a real event, by action number
NOISE_CHANCE = (0.5, 0.2, 0.05, 0.0, 0.0, 0.0, 0.25, 0.0)  # of an injected random item: views, clicks, removals


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="history-encoder")
    parser.add_argument("--sets", nargs="+", default=["online-retail"], help="only sets whose terms a shop can live with are shipped")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=1600)
    parser.add_argument("--until", type=int, default=None, help="stop after so many of the steps: the schedule stays that of --steps")
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--candidates", type=int, default=4096, help="items of the set in each softmax")
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--rotate", type=float, default=0.5, help="chance that a batch's text space is rotated")
    parser.add_argument("--blocks", type=int, default=2)
    parser.add_argument("--scale", type=float, default=14.0, help="first temperature of the softmax")
    parser.add_argument("--mix", type=float, default=0.1, help="chance that two shoppers' histories are interleaved")
    parser.add_argument("--judge-rows", type=int, default=1500)
    parser.add_argument("--judge-every", type=int, default=200)
    parser.add_argument("--gentle", type=float, default=0.1, help="share of lr for the matrices that start as identities")
    parser.add_argument("--average", type=float, default=0.995, help="of the running mean of weights that is judged and kept")
    parser.add_argument("--decay", type=float, default=0.02, help="weight decay of AdamW")
    return parser.parse_args(argv)


TARGETS = 3  # the next item counts 1, the two after it a half each: the order within a day or basket is chance


class Sampler:
    """Draws batches of histories with the item that came next. Actions and most ages are synthetic: the sets hold purchases only."""

    def __init__(self, domain: data.Domain, vectors: np.ndarray, rng: np.random.Generator) -> None:
        self.domain, self.rng = domain, rng
        self.vectors = torch.from_numpy(vectors)
        self.users = [i for i, items in enumerate(domain.train) if len(set(items)) >= 2]
        counts = np.bincount(np.concatenate([np.array(s) for s in domain.train]), minlength=len(vectors))
        self.popular = np.log((counts + 1) / (counts.sum() + len(counts)))

    def history(self, user: int) -> tuple[list[int], list[float] | None, list[int]] | None:
        """A prefix of a shopper's events, their ages in days (or None), and the next items (up to three) that are new to them."""
        items, rng = self.domain.train[user], self.rng
        end = int(rng.integers(1, len(items))) if rng.random() < 0.8 else len(items) - 1
        start = max(0, end - int(rng.integers(3, data.MAX_HISTORY + 1)))
        past = items[start:end]
        target = [item for item in dict.fromkeys(items[end : end + TARGETS]) if item not in past]
        if not target:
            return None
        ages = self.domain.ages[user] if self.domain.ages else None
        return past, [age - ages[end] for age in ages[start:end]] if ages else None, target

    def batch(self, size: int, mix: float) -> dict[str, np.ndarray]:
        rng, rows = self.rng, []
        while len(rows) < size:
            drawn = self.history(self.users[int(rng.integers(len(self.users)))])
            if drawn is None:
                continue
            past, ages, target = drawn
            if rng.random() < mix and rows:
                past, ages = self.interleave(past, rows[int(rng.integers(len(rows)))][0]), None
            rows.append((past[-data.MAX_HISTORY :], ages[-data.MAX_HISTORY :] if ages else None, target))
        width = max(len(past) for past, _, _ in rows)
        items, mask = np.zeros((size, width), np.int64), np.zeros((size, width), np.float32)
        action, age = np.full((size, width), 7, np.int32), np.zeros((size, width), np.float32)
        for i, (past, ages, _) in enumerate(rows):
            n = len(past)
            items[i, :n], mask[i, :n] = past, 1
            if rng.random() < 0.5:
                action[i, :n] = rng.choice(NUM_ACTIONS, n, p=ACTION_CHANCE)
                noise = rng.random(n) < rng.uniform(0, 0.3)
                noise[rng.integers(n)] = False
                items[i, :n][noise] = rng.integers(len(self.vectors), size=int(noise.sum()))
                action[i, :n][noise] = rng.choice(NUM_ACTIONS, int(noise.sum()), p=NOISE_CHANCE)
            if rng.random() < 0.5:
                age[i, :n] = ages if ages else self.ages(n)
        target = np.array([[*t, *[t[0]] * (TARGETS - len(t))] for _, _, t in rows])
        weight = np.array([[1, *[0.5 * (n < len(t)) for n in range(1, TARGETS)]] for _, _, t in rows], np.float32)
        return {"items": items, "mask": mask, "action": action, "age": age, "target": target, "weight": weight}

    def interleave(self, own: list[int], other: list[int]) -> list[int]:
        """Two shoppers at one device: order kept within each, the own last event stays last."""
        other = other[-len(own) - 2 :]
        merged, rest = [], list(other)
        for item in own[:-1]:
            merged.append(item)
            if rest and self.rng.random() < 0.5:
                merged.append(rest.pop(0))
        return [*merged, own[-1]]

    def ages(self, n: int) -> np.ndarray:
        """Synthetic ages: visits of a few minutes, days to weeks apart, the first gap from now any of these."""
        rng = self.rng
        far = rng.random(n) < 0.4
        gaps = np.where(far, rng.exponential(rng.choice((1.0, 7.0, 30.0)), n), rng.exponential(0.003, n))
        return np.cumsum(gaps)[::-1]


def rotation(dimensions: int, generator: torch.Generator) -> torch.Tensor:
    """A random orthogonal matrix."""
    return torch.linalg.qr(torch.randn(dimensions, dimensions, generator=generator))[0]


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    generator = torch.Generator().manual_seed(args.seed)
    load = lambda name: np.load(store.CHECKPOINTS / "vectors" / f"{name}.npy")  # noqa: E731
    samplers = [Sampler(data.load_domain(name), load(name), rng) for name in args.sets]
    share = np.sqrt([len(s.users) for s in samplers])
    watched = dict.fromkeys([*protocol.JUDGED, *args.sets])  # the step is chosen on the judged sets alone
    judged = {name: (valid, load(name)) for name in watched if (valid := data.load_domain(name).valid)}
    pick = np.random.default_rng(0)
    judged = {
        name: ([valid[i] for i in pick.permutation(len(valid))[: args.judge_rows]], vectors)
        for name, (valid, vectors) in judged.items()
    }
    model = HistoryEncoder(HistoryConfig(blocks=args.blocks))
    log_scale = torch.nn.Parameter(torch.tensor(np.log(args.scale), dtype=torch.float32))
    popular = torch.nn.Parameter(torch.tensor(0.3))
    gentle = [layer.weight for layer in (model.value, model.output, model.anchor_query, model.anchor_key, model.correction)]
    matrices = [p for p in model.parameters() if p.dim() > 1 and not any(p is g for g in gentle)]
    others = [p for p in model.parameters() if p.dim() == 1]
    averaged = copy.deepcopy(model).eval()
    optimizer = torch.optim.AdamW(
        [
            {"params": matrices, "weight_decay": args.decay},
            {"params": gentle, "weight_decay": 0.0, "lr": args.lr * args.gentle},  # Adam's noise would drown the identities
            {"params": [*others, log_scale, popular], "weight_decay": 0.0, "lr": args.lr * 10},
        ],
        lr=args.lr,
        betas=(0.9, 0.98),
    )
    warm = 100
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, 0.05 + 0.95 * 0.5 * (1 + np.cos(np.pi * min(1, s / args.steps))))
    )

    def look(step: int) -> dict:
        found = {}
        for name, (rows, vectors) in judged.items():
            scale = log_scale.exp().item()
            for label, form in (
                ("max", judge.score_max),
                ("strength", lambda i, s, v: judge.score_strength(i, s, v, scale)),  # noqa: B023
            ):
                found[f"{name}/{label}"] = protocol.table_row(judge.encoder_scorer(averaged, vectors, form), rows, True)["ndcg@10"]
        print(f"step {step} scale {log_scale.exp().item():.1f} popular {popular.item():.2f} {found}", flush=True)
        return found

    look(0)
    best = -np.inf
    began, running = time.time(), []
    last = min(args.until or args.steps, args.steps)
    for step in range(1, last + 1):
        sampler = samplers[int(rng.choice(len(samplers), p=share / share.sum()))]
        batch = sampler.batch(args.batch, args.mix)
        pool = np.unique(np.concatenate([batch["target"].ravel(), rng.choice(len(sampler.vectors), min(args.candidates, len(sampler.vectors)), replace=False)]))
        place = np.full(len(sampler.vectors), -1)
        place[pool] = np.arange(len(pool))
        vectors = sampler.vectors
        if rng.random() < args.rotate:
            turn = rotation(vectors.shape[1], generator)
            items, candidates = vectors[batch["items"]] @ turn, vectors[pool] @ turn
        else:
            items, candidates = vectors[batch["items"]], vectors[pool]
        mask = torch.from_numpy(batch["mask"])
        items = items * mask.unsqueeze(-1)
        interests, strength, _ = model(items, torch.from_numpy(batch["action"]), torch.from_numpy(batch["age"]), mask)
        scores = losses.interest_scores(interests, strength, candidates, log_scale.exp())
        scores = scores + popular * torch.from_numpy(sampler.popular[pool]).float()
        barred = torch.zeros(scores.shape, dtype=torch.bool)
        seen = place[batch["items"]]
        row, column = np.nonzero((seen >= 0) & (batch["mask"] > 0) & (batch["items"][:, :, None] != batch["target"][:, None]).all(-1))
        barred[row, seen[row, column]] = True
        target, weight = torch.from_numpy(place[batch["target"]]), torch.from_numpy(batch["weight"])
        loss = losses.next_items(scores, target, weight, barred)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        with torch.no_grad():
            keep = min(args.average, step / (step + 10))
            for slow, fast in zip(averaged.parameters(), model.parameters(), strict=True):
                slow.lerp_(fast, 1 - keep)
        running.append(loss.item())
        if step % 100 == 0:
            print(f"step {step} loss {np.mean(running[-100:]):.4f} {(time.time() - began) / step:.3f} s/step", flush=True)
        if step % args.judge_every == 0 or step == last:
            found = look(step)
            score = np.mean([np.log(found[f"{name}/max"] + 1e-4) for name in protocol.JUDGED])
            if score > best:
                best = score
                config = vars(args) | {"model": model.config.to_dict(), "scoreScale": log_scale.exp().item(), "valid": found, "bestStep": step}
                print(f"best so far, saved {store.save_model(args.name, averaged.state_dict(), config)}", flush=True)
    print(f"done after {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()

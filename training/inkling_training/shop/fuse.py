"""Experts fused into one score over the candidates: a linear blend, or a tiny network, both list-wise (softmax over a list).

Every expert gives two features of a candidate, both free of the shop's own scale:
  share = max(score, 0) / greatest score of the list (0 when nothing is said)       what TypeScript calls scaleByGreatest
  log   = log(share + 0.01) + 2.3, about -2.3 .. 2.3
The sequence model's score is already a logarithm: share = exp((score - greatest) / 3), log = (score - greatest) / 3 + 2.3 from below at -4.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .judge import CUTS
from .sets import History, Question

LEAST = 0.01


def features(scores: np.ndarray, logarithmic: bool) -> np.ndarray:
    """scores [B, M] → [B, M, 2]."""
    if logarithmic:
        below = np.maximum((scores - scores.max(1, keepdims=True)) / 3, -6.3)
        return np.stack([np.exp(below), below + 2.3], -1).astype(np.float32)
    share = np.maximum(scores, 0)
    share = share / np.maximum(share.max(1, keepdims=True), 1e-9)
    return np.stack([share, np.log(share + LEAST) + 2.3], -1).astype(np.float32)


@dataclass
class Lists:
    """Candidates of many questions, padded: features [Q, C, F], valid [Q, C], hits [Q, C] (0 or 1), asked [Q]."""

    names: list[str]
    values: np.ndarray
    valid: np.ndarray
    hits: np.ndarray
    asked: np.ndarray
    items: np.ndarray

    @staticmethod
    def join(one: "Lists", other: "Lists") -> "Lists":
        arrays = (np.concatenate([getattr(one, a), getattr(other, a)]) for a in ("values", "valid", "hits", "asked", "items"))
        return Lists(one.names, *arrays)

    def part(self, keep) -> "Lists":
        return Lists(self.names, self.values[keep], self.valid[keep], self.hits[keep], self.asked[keep], self.items[keep])


def context(history: History) -> np.ndarray:
    """What is known of the list as a whole [2]: length of the history, and the share of it that repeats."""
    items = history.items
    return np.array([np.log1p(len(items)), 1 - len(np.unique(items)) / len(items)], np.float32)


def gather(
    experts: dict[str, Callable[[Sequence[History]], np.ndarray]],
    questions: Sequence[Question],
    exclude: bool,
    top: int = 60,
    batch: int = 256,
    only_new: bool = False,
) -> Lists:
    """The union of every expert's first `top` items, and the features of each. Targets outside are missed, not added."""
    width = top * len(experts)
    rows = []
    for start in range(0, len(questions), batch):
        part = questions[start : start + batch]
        histories = [question.history for question in part]
        raw = {name: np.array(expert(histories), np.float32) for name, expert in experts.items()}
        firsts = []
        for scores in raw.values():
            if exclude:
                for row, history in zip(scores, histories, strict=True):
                    row[history.items] = scores.min()
            firsts.append(np.argpartition(-scores, top, axis=1)[:, :top])
        stacked = np.concatenate([features(raw[name], name.startswith("sequence")) for name in experts], -1)
        firsts = np.concatenate(firsts, 1)
        for i, question in enumerate(part):
            found = np.unique(firsts[i])
            seen = np.isin(found, question.history.items)
            if exclude:
                found, seen = found[~seen], seen[~seen]
            counts = np.array([(question.history.items == item).sum() for item in found])
            last = np.array([np.argmax(question.history.items[::-1] == item) if c else -1 for item, c in zip(found, counts)])
            extra = np.stack(
                [seen, np.log1p(counts), np.where(seen, 0.8**last, 0), np.full(len(found), context(question.history)[0])], -1
            )
            targets = question.targets
            if only_new:
                targets = targets[~np.isin(targets, question.history.items)]
            rows.append((np.concatenate([stacked[i, found], extra], -1), np.isin(found, targets), found, len(targets)))
    names = [f"{name}.{kind}" for name in experts for kind in ("share", "log")] + ["seen", "counts", "last", "length"]
    values = np.zeros((len(rows), width, len(names)), np.float32)
    valid, hits = np.zeros((len(rows), width), bool), np.zeros((len(rows), width), np.float32)
    items = np.zeros((len(rows), width), np.int32)
    for i, (value, hit, found, _) in enumerate(rows):
        values[i, : len(hit)], hits[i, : len(hit)], valid[i, : len(hit)], items[i, : len(hit)] = value, hit, True, found
    return Lists(names, values, valid, hits, np.array([row[3] for row in rows]), items)


class Linear(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(width))

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return values @ self.weight


class Network(nn.Module):
    """Linear blend plus a correction by one hidden layer that begins at zero."""

    def __init__(self, width: int, hidden: int = 32, dropout: float = 0.1):
        super().__init__()
        self.linear = Linear(width)
        self.up, self.down, self.drop = nn.Linear(width, hidden), nn.Linear(hidden, 1), nn.Dropout(dropout)
        nn.init.zeros_(self.down.weight)
        nn.init.zeros_(self.down.bias)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return self.linear(values) + self.down(self.drop(F.gelu(self.up(values), approximate="tanh")))[..., 0]


def list_loss(scores: torch.Tensor, valid: torch.Tensor, hits: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of the targets (equally shared) over each list that holds one."""
    held = hits.sum(1) > 0
    logs = scores.masked_fill(~valid, -1e9)[held].log_softmax(1)
    share = hits[held] / hits[held].sum(1, keepdim=True)
    return -(share * logs).sum(1).mean()


def fit(model: nn.Module, lists: Lists, epochs: int = 60, rate: float = 0.02, decay: float = 1e-4, seed: int = 0) -> nn.Module:
    torch.manual_seed(seed)
    held = np.flatnonzero(lists.hits.sum(1) > 0)
    values, valid, hits = (torch.from_numpy(a[held]) for a in (lists.values, lists.valid, lists.hits))
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=decay)
    steps = epochs * -(-len(held) // 256)
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    model.train()
    for _ in range(epochs):
        for part in torch.randperm(len(held)).split(256):
            loss = list_loss(model(values[part]), valid[part], hits[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    return model.eval()


@torch.no_grad()
def predict(model: nn.Module, lists: Lists) -> np.ndarray:
    scores = torch.cat([model(torch.from_numpy(part)) for part in np.array_split(lists.values, -(-len(lists.values) // 1024))])
    return np.where(lists.valid, scores.numpy(), -np.inf)


def earned(scores: np.ndarray, lists: Lists, k: int = 10) -> tuple[np.ndarray, np.ndarray]:
    """Hit and NDCG at k of every question [Q]; questions with nothing to find are NaN."""
    order = np.argsort(-scores, axis=1, kind="stable")[:, :k]
    found = np.take_along_axis(lists.hits, order, 1)
    discount = 1 / np.log2(np.arange(2, k + 2))
    ideal = np.cumsum(discount)[np.clip(lists.asked, 1, k) - 1]
    hit = (found.sum(1) > 0).astype(float)
    gain = (found * discount[: found.shape[1]]).sum(1) / ideal
    nothing = lists.asked == 0
    hit[nothing], gain[nothing] = np.nan, np.nan
    return hit, gain

"""Experts fused into one score over the candidates: a linear blend, or a tiny network, both list-wise (softmax over a list).

Every expert gives two features of a candidate, both free of the shop's own scale:
  share = max(score, 0) / greatest score of the list, 0 when nothing is said
  log   = ln(share + 0.01) + 2.3, about -2.3 to 2.3
The sequence model's score is a logarithm already: with b = max((score - greatest) / 3, -6.3), share = exp(b) and log = b + 2.3.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
import torch
from torch import nn
from torch.nn import functional as F

from .sets import History, Question

LEAST = 0.01


def features(values: np.ndarray, greatest: float, logarithmic: bool) -> np.ndarray:
    """Scores of the candidates [C] and the greatest of the whole list → [C, 2]."""
    if logarithmic:
        below = np.maximum((values - greatest) / 3, -6.3)
        return np.stack([np.exp(below), below + 2.3], -1)
    share = np.maximum(values, 0) / max(greatest, 1e-9)
    return np.stack([share, np.log(share + LEAST) + 2.3], -1)


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
        width = max(one.valid.shape[1], other.valid.shape[1])

        def wide(array: np.ndarray) -> np.ndarray:
            room = [(0, 0), (0, width - array.shape[1])] + [(0, 0)] * (array.ndim - 2) if array.ndim > 1 else [(0, 0)]
            return np.pad(array, room)

        arrays = (
            np.concatenate([wide(getattr(one, name)), wide(getattr(other, name))])
            for name in ("values", "valid", "hits", "asked", "items")
        )
        return Lists(one.names, *arrays)

    def part(self, keep) -> "Lists":
        return Lists(self.names, self.values[keep], self.valid[keep], self.hits[keep], self.asked[keep], self.items[keep])


def of_history(history: History, items: np.ndarray) -> np.ndarray:
    """What the history itself says of each candidate [C, 4]: seen, how often, how lately, and how long the history is."""
    newest = history.items[::-1]
    unique, first, counts = np.unique(newest, return_index=True, return_counts=True)
    place = np.searchsorted(unique, items).clip(0, len(unique) - 1)
    seen = unique[place] == items
    times, last = np.where(seen, counts[place], 0), np.where(seen, 1 / (1 + np.log1p(first[place])), 0)
    return np.stack([seen, np.log1p(times), last, np.full(len(items), np.log1p(len(newest)))], -1)


def best(scores: np.ndarray, top: int, logarithmic: bool) -> np.ndarray:
    """
    Places of what a voice proposes: all that is at least as good as its `top`-th best, and of which it says anything.

    Equal scores come in together, so that no order of items decides.
    """
    number = len(scores)
    least = np.partition(scores, number - top)[number - top] if number > top else -np.inf
    return np.flatnonzero(scores >= least if logarithmic else (scores >= least) & (scores > 0))


def hear(answers: dict[str, np.ndarray | sparse.csr_matrix], row: int, history: History, exclude: bool, top: int):
    """
    Candidates [C] of one question and their features.
    """
    number = next(iter(answers.values())).shape[1]
    is_seen = np.zeros(number, bool)
    is_seen[history.items] = True
    proposed, spoken = [], []
    for name, answer in answers.items():
        if sparse.issparse(answer):
            part = slice(answer.indptr[row], answer.indptr[row + 1])
            items, scores = answer.indices[part], answer.data[part]
            if exclude:
                fresh = ~is_seen[items]
                items, scores = items[fresh], scores[fresh]
            proposed.append(items[best(scores, top, False)])
        else:
            items, scores = None, answer[row]
            if exclude:
                scores[history.items] = scores.min()
            proposed.append(best(scores, top, name.startswith("sequence")))
        spoken.append((name, items, scores))
    found = np.unique(np.concatenate(proposed))
    if exclude:
        found = found[~is_seen[found]]
    if len(found) == 0:
        return found, np.zeros((0, 2 * len(answers) + 4))
    parts = []
    for name, items, scores in spoken:
        greatest = scores.max() if len(scores) else 0.0
        if items is not None:
            whole = np.zeros(number, scores.dtype)
            whole[items] = scores
            scores = whole
        parts.append(features(scores[found], greatest, name.startswith("sequence")))
    return found, np.concatenate([*parts, of_history(history, found)], -1)


def gather(
    experts: dict[str, Callable[[Sequence[History]], np.ndarray | sparse.csr_matrix]],
    questions: Sequence[Question],
    exclude: bool,
    top: int = 30,
    batch: int = 128,
    only_new: bool = False,
) -> Lists:
    """The union of what every expert proposes, and the features of each. Targets outside are missed, not added."""
    rows = []
    for start in range(0, len(questions), batch):
        part = questions[start : start + batch]
        answers = {name: expert([question.history for question in part]) for name, expert in experts.items()}
        for i, question in enumerate(part):
            found, values = hear(answers, i, question.history, exclude, top)
            targets = question.targets
            if only_new:
                targets = targets[~np.isin(targets, question.history.items)]
            rows.append((values.astype(np.float32), np.isin(found, targets), found, len(targets)))
    names = [f"{name}.{kind}" for name in experts for kind in ("share", "log")] + ["seen", "times", "last", "length"]
    width = max(len(row[2]) for row in rows)
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

    def __init__(self, width: int, hidden: int = 48, dropout: float = 0.2):
        super().__init__()
        self.linear = Linear(width)
        self.up, self.down, self.drop = nn.Linear(width, hidden), nn.Linear(hidden, 1), nn.Dropout(dropout)
        nn.init.zeros_(self.down.weight)
        nn.init.zeros_(self.down.bias)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return self.linear(values) + self.down(self.drop(F.gelu(self.up(values), approximate="tanh")))[..., 0]


def average(networks: Sequence[Network]) -> Network:
    """One network that answers the mean of several: their hidden layers side by side."""
    number = len(networks)
    one = Network(len(networks[0].linear.weight), sum(network.up.out_features for network in networks))
    with torch.no_grad():
        one.linear.weight.copy_(sum(network.linear.weight for network in networks) / number)
        one.up.weight.copy_(torch.cat([network.up.weight for network in networks]))
        one.up.bias.copy_(torch.cat([network.up.bias for network in networks]))
        one.down.weight.copy_(torch.cat([network.down.weight for network in networks], 1) / number)
        one.down.bias.copy_(sum(network.down.bias for network in networks) / number)
    return one.eval()


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
            inside = valid[part]
            scores = torch.zeros(inside.shape).masked_scatter(inside, model(values[part][inside]))  # padding is not worked out
            loss = list_loss(scores, inside, hits[part])
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

"""The ranker for a shop without a log: one linear form over the voices' features, learned list-wise on other domains.

Cross-entropy looks at the whole list, and there it lost to TF-IDF; what is wanted is the first ten, so the loss is 1 minus a smooth NDCG.
After: ApproxNDCG (Qin et al., Information Retrieval 2010).
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .questions import Question, ndcg_of
from .voices import PROPOSING, TOP, Catalog, candidates_of, features_of, voice_scores


@dataclass
class Lists:
    """Candidates of many questions, padded: values [Q, C, F], valid and hits [Q, C] (0 or 1); items and questions beside them."""

    values: Tensor
    valid: Tensor
    hits: Tensor
    items: list[np.ndarray]
    questions: list[Question]


def gather(catalog: Catalog, questions: list[Question], top: int = TOP, with_hit: bool = False) -> Lists:
    """A target that no voice finds is missed, never added: added ones teach that being unlike is good.

    with_hit: only questions whose target was found, for training.
    """
    rows = []
    for question in questions:
        scores = voice_scores(catalog, question)
        items = candidates_of(scores, question.barred, top)
        hits = np.isin(items, question.targets)
        if hits.any() or not with_hit:
            rows.append((features_of(scores, items, question.barred), hits, items, question))
    width, number = max(len(row[2]) for row in rows), rows[0][0].shape[1]
    values = torch.zeros(len(rows), width, number)
    valid, hits = torch.zeros(len(rows), width), torch.zeros(len(rows), width)
    for n, (value, hit, items, _) in enumerate(rows):
        values[n, : len(items)], hits[n, : len(items)] = torch.from_numpy(value), torch.from_numpy(hit).float()
        valid[n, : len(items)] = 1
    return Lists(values, valid, hits, [row[2] for row in rows], [row[3] for row in rows])


def smooth_ndcg_loss(scores: Tensor, valid: Tensor, hits: Tensor) -> Tensor:
    """1 - mean of 1 / log2(1 + smooth rank) over all targets. scores, valid, hits [B, C]; two targets never push each other down."""
    row, column = hits.nonzero(as_tuple=True)
    own = scores[row, column].unsqueeze(1)
    rivals = (valid - hits).clamp_min(0)[row]
    rank = 1 + (torch.sigmoid(scores[row] - own) * rivals).sum(1)
    gain = 1 / torch.log2(1 + rank)
    share = 1 / hits.sum(1)[row]  # every question counts alike, however long its basket
    return 1 - (gain * share).sum() / share.sum()


def equal_says(lists: list[Lists]) -> Tensor:
    """Weights [F] under which every feature moves the score alike: where learning starts.

    Most sets have no shelves to take a spread from: the shelf's share is weighed as the shares of the other voices are on average.
    """
    known = torch.cat([part.values[part.valid > 0] for part in lists])
    weight = 1 / known.std(0).clamp_min(1e-3)
    return weigh_shelf(weight)


def weigh_shelf(weight: Tensor) -> Tensor:
    """Weights [F] with those of the silent voices (two features each) set by the others: their mean share, and no logarithm."""
    pairs = weight.view(-1, 2).clone()
    speaking = torch.tensor(PROPOSING)
    pairs[~speaking] = torch.stack([pairs[speaking, 0].mean(), torch.tensor(0.0)])
    return pairs.view(-1)


def fit_linear(lists: list[Lists], epochs: int = 8, rate: float = 0.03, batch: int = 64, seed: int = 0) -> Tensor:
    """Weights [F], float32. Domains count by their questions; every feature starts at an equal say."""
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    weight = torch.nn.Parameter(equal_says(lists))
    optimizer = torch.optim.Adam([weight], rate)
    jobs = [(part, start) for part in lists for start in range(0, len(part.values), batch)]
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / (epochs * len(jobs))))
    for _ in range(epochs):
        drawn = {id(part): order.permutation(len(part.values)) for part in lists}
        for n in order.permutation(len(jobs)):
            part, start = jobs[n]
            chosen = drawn[id(part)][start : start + batch]
            scores = part.values[chosen] @ weight
            loss = smooth_ndcg_loss(scores, part.valid[chosen], part.hits[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    return weigh_shelf(weight.detach())


def cross_entropy(scores: Tensor, valid: Tensor, hits: Tensor) -> Tensor:
    """Of each hit against all candidates of its list, hits of one list sharing its say: mean over lists. All [B, C]."""
    logs = torch.log_softmax(scores.masked_fill(valid == 0, -torch.inf), 1).masked_fill(valid == 0, 0)
    return -((logs * hits).sum(1) / hits.sum(1)).mean()


def to_log_chance(weight: Tensor, lists: list[Lists]) -> Tensor:
    """The weights times one number, so that scores are logarithms of chances, as those of a learned ranker are: no order changes by it.

    The number is the likeliest one for the hits of these lists, by bisecting the slope on a logarithmic scale.
    """
    scores = [part.values @ weight for part in lists]
    low, high = -12.0, 2.0
    for _ in range(40):
        factor = torch.tensor((low + high) / 2, requires_grad=True)
        parts = zip(scores, lists, strict=True)
        sum(cross_entropy(own * factor.exp(), part.valid, part.hits) for own, part in parts).backward()
        low, high = (low, factor.item()) if factor.grad > 0 else (factor.item(), high)
    return weight * float(np.exp((low + high) / 2))


def judge(weight: Tensor, lists: Lists) -> np.ndarray:
    """NDCG@10 of each question; what is no candidate stands last."""
    scores = (lists.values @ weight).numpy()
    return np.array(
        [
            ndcg_of(items[np.argsort(-row[: len(items)], kind="stable")], question.targets)
            for row, items, question in zip(scores, lists.items, lists.questions, strict=True)
        ]
    )

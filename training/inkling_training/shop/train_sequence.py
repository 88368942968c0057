"""Training of the sequence model: batches of sequences of like length, next item at every place."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional as F

from .lexical import tf_idf
from .partition import LogPartition
from .sequence import MAX_HISTORY, SequenceConfig, SequenceModel
from .sets import History


@dataclass
class TrainConfig:
    seed: int = 0
    epochs: int = 20
    batch: int = 128  # sequences
    rate: float = 3e-3
    decay: float = 1e-2  # AdamW weight decay
    negatives: int = 0  # shared by a batch; 0 for the whole catalogue
    shuffle_days: float = 0.0  # share of sequences whose same-day groups are shuffled


def text_axes(texts: list[str], width: int) -> torch.Tensor:
    """Principal axes of TF-IDF rows [M, width], unit rows."""
    from sklearn.decomposition import TruncatedSVD

    axes = TruncatedSVD(width, random_state=0).fit_transform(tf_idf(texts)[0])
    return F.normalize(torch.tensor(axes, dtype=torch.float32), dim=-1)


def pad(sequences: Sequence[np.ndarray]) -> torch.Tensor:
    """Items + 1, padded with 0 at the left, the newest MAX_HISTORY + 1 kept."""
    kept = [np.asarray(sequence)[-MAX_HISTORY - 1 :] + 1 for sequence in sequences]
    longest = max(len(sequence) for sequence in kept)
    padded = np.zeros((len(kept), longest), np.int64)
    for row, sequence in zip(padded, kept, strict=True):
        row[longest - len(sequence) :] = sequence
    return torch.from_numpy(padded)


def shuffle_days(history: History, random: np.random.Generator) -> np.ndarray:
    """The items with each day's order drawn at random."""
    keys = random.random(len(history.items))
    groups = np.cumsum(np.concatenate([[0], np.diff(history.days) != 0]))
    return history.items[np.lexsort((keys, groups))]


def windows(items: np.ndarray, longest: int = MAX_HISTORY + 1) -> list[np.ndarray]:
    """A long sequence in pieces that each fit, newest first."""
    pieces = []
    while len(items) > 1:
        pieces.append(items[-longest:])
        items = items[: max(0, len(items) - longest + 1)] if len(items) > longest else items[:0]
    return pieces


def train(
    config: SequenceConfig,
    setting: TrainConfig,
    histories: Sequence[History],
    text: torch.Tensor | None,
    report: Callable[[SequenceModel, int, float], None] | None = None,
    start: SequenceModel | None = None,
) -> SequenceModel:
    """report(model, epoch, loss) is called after every epoch. start: a model to go on from (it is changed)."""
    torch.manual_seed(setting.seed)
    random = np.random.default_rng(setting.seed)
    model = start or SequenceModel(config, text)
    optimizer = torch.optim.AdamW(model.parameters(), lr=setting.rate, weight_decay=setting.decay, betas=(0.9, 0.98), fused=True)
    histories = [history for history in histories if len(history.items) > 1]
    lengths = np.array([min(len(history.items), MAX_HISTORY + 1) for history in histories])
    steps_planned = setting.epochs * -(-len(histories) // setting.batch)
    step = 0
    for epoch in range(setting.epochs):
        model.train()
        order = np.argsort(lengths + random.random(len(lengths)) * 2, kind="stable")
        batches = np.array_split(order, -(-len(order) // setting.batch))
        total, began = 0.0, time.time()
        for at in random.permutation(len(batches)):
            chosen = [histories[i] for i in batches[at]]
            shuffled = random.random(len(chosen)) < setting.shuffle_days
            sequences = [shuffle_days(h, random) if s else h.items for h, s in zip(chosen, shuffled, strict=True)]
            sequences = [piece for sequence in sequences for piece in windows(sequence)]
            loss = batch_loss(model, pad(sequences), setting.negatives)
            left = 1 - step / steps_planned
            for group in optimizer.param_groups:
                group["lr"] = setting.rate * min(1, (step + 1) / 100) * left
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            total += loss.item()
            step += 1
        if report:
            report(model, epoch, total / len(batches))
            print(f"epoch {epoch} loss {total / len(batches):.4f} {time.time() - began:.0f} s", flush=True)
    return model.eval()


def batch_loss(model: SequenceModel, padded: torch.Tensor, negatives: int) -> torch.Tensor:
    """Mean cross-entropy of the next item over all places of a batch, over the catalogue or an estimate of it."""
    items, following = padded[:, :-1], padded[:, 1:]
    asked = items > 0
    targets = following[asked] - 1
    if negatives == 0:
        vectors = model.vectors()
        logits = model.logits(model(items, vectors)[asked], vectors)
        return F.cross_entropy(logits, targets, label_smoothing=model.config.smoothing)
    number = model.config.num_items
    drawn = torch.randint(number, (negatives,))
    # Only these rows of the table are touched.
    needed, place = torch.cat([items[asked] - 1, targets, drawn]).unique(return_inverse=True)
    given, own, others = place.split([len(targets), len(targets), negatives])
    vectors, bias = model.vectors(needed), model.item_bias[needed]
    padded_places = torch.zeros_like(items)
    padded_places[asked] = given + 1
    states = F.normalize(model(padded_places, vectors)[asked], dim=-1) * model.log_scale.exp()  # [P, D]
    said = (states * vectors[own]).sum(-1) + bias[own]
    rows, columns = (drawn[None] == targets[:, None]).nonzero(as_tuple=True)
    # Each drawn item stands for number / negatives of the others, so the sum estimates that of the whole catalogue.
    rest = LogPartition.apply(states, vectors[others], bias[others] + float(np.log(number / negatives)), rows, columns)
    return (torch.logaddexp(said, rest) - said).mean()


@torch.no_grad()
def score(model: SequenceModel, histories: Sequence[History]) -> np.ndarray:
    """Log of the softmax over the catalogue [B, M]."""
    model.eval()
    vectors = model.vectors()
    states = model(pad([history.items[-MAX_HISTORY:] for history in histories]), vectors)[:, -1]
    return F.log_softmax(model.logits(states, vectors), -1).numpy()

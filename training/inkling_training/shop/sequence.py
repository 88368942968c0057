"""A sequence model small enough to run by hand: the newest item asks the history once, by one causal attention block.

Notable choices: item vectors are learned and tied (input = output), and a projection of the words' principal axes is added to
them and baked in when packed; no position but the distance to the asking item (a learned bias by head and distance), so
the answer for the last item needs one query over N keys; cosine to unit item vectors with a learned temperature, plus a learned
bias of each item. Softmax over the whole catalogue, or over shared uniform negatives for large ones.
After SASRec (Kang and McAuley, ICDM 2018) and eSASRec (RecSys 2025).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .dropout import ByteDropout

MAX_HISTORY = 50


@dataclass
class SequenceConfig:
    num_items: int
    width: int = 64
    heads: int = 2
    hidden: int = 128  # of the feed-forward layer
    dropout: float = 0.3  # of inputs and of both branches
    drop_items: float = 0.1  # share of history items hidden from all later queries
    text_width: int = 128  # principal axes of the words, 0 for none
    text_dropout: float = 0.0
    scale: float = 12.0  # of the cosine at the start
    smoothing: float = 0.0


class SequenceModel(nn.Module):
    """items [B, N] (0 is padding at the left, item i is i + 1) → states [B, N, D]."""

    def __init__(self, config: SequenceConfig, text: Tensor | None = None):
        super().__init__()
        self.config = config
        width = config.width
        self.items = nn.Parameter(torch.randn(config.num_items, width) * 0.02)
        self.text = nn.Buffer(text if text is not None else torch.zeros(config.num_items, 0), persistent=True)
        self.project = nn.Linear(self.text.shape[1], width, bias=False) if self.text.shape[1] else None
        if self.project:
            nn.init.normal_(self.project.weight, std=0.02 * (128 / self.text.shape[1]) ** 0.5 * 2)
        self.item_bias = nn.Parameter(torch.zeros(config.num_items))
        self.log_scale = nn.Parameter(torch.tensor(float(config.scale)).log())
        self.query, self.key, self.value, self.out = (nn.Linear(width, width, bias=False) for _ in range(4))
        self.distance = nn.Parameter(torch.zeros(config.heads, MAX_HISTORY))
        self.norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, config.hidden)
        self.down = nn.Linear(config.hidden, width)
        self.drop = ByteDropout(config.dropout)

    def vectors(self, among: Tensor | None = None) -> Tensor:
        """Unit item vectors [M, D], or those of the items `among`."""
        table, text = self.items, self.text
        if among is not None:
            table, text = table[among], text[among]
        if self.project:
            table = table + self.project(F.dropout(text, self.config.text_dropout, self.training))
        return F.normalize(table, dim=-1)

    def forward(self, items: Tensor, vectors: Tensor) -> Tensor:
        batch, length = items.shape
        heads, width = self.config.heads, self.config.width
        asked = (items - 1).clamp(min=0)
        x = self.drop(F.embedding(asked, vectors))  # [B, N, D]
        hidden = items == 0
        if self.training and self.config.drop_items:
            hidden = hidden | (torch.rand(items.shape) < self.config.drop_items)
        place = torch.arange(length)
        away = place[:, None] - place[None, :]  # [N, N] how far the key lies behind the query
        bias = self.distance[:, away.clamp(0, MAX_HISTORY - 1)]  # [H, N, N]
        blocked = (away < 0)[None] | hidden[:, None, :]  # [B, N, N]
        blocked = blocked & (away != 0)[None]  # a query always sees itself
        split = lambda t: t.view(batch, length, heads, width // heads).transpose(1, 2)
        weights = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) * (width // heads) ** -0.5 * 10 + bias[None]
        weights = weights.masked_fill(blocked[:, None], float("-inf")).softmax(-1)
        mixed = (weights @ split(self.value(x))).transpose(1, 2).reshape(batch, length, width)
        x = x + self.drop(self.out(mixed))
        return x + self.drop(self.down(F.gelu(self.up(self.norm(x)), approximate="tanh")))

    def logits(self, states: Tensor, vectors: Tensor) -> Tensor:
        """states [P, D] → [P, M]."""
        return F.normalize(states, dim=-1) @ vectors.T * self.log_scale.exp() + self.item_bias

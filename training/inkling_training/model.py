"""The two models, in PyTorch.

Text encoder: a static token table, a masked weighted mean, one linear, a unit norm. Without bias the weight and the mean's
denominator vanish in the norm, so the weight is folded into the rows at export.
History encoder: two small attention blocks read the timeline, four slots choose events one after the other (each is pushed away
from what the slots before it cover), and an interest is the chosen events' vectors through two learned matrices.
Notable: no path from input to output is free of learned weights, so drawing the weights at random leaves nothing that works.
After: SIF (Arora et al., ICLR 2017), slot attention (Locatello et al., NeurIPS 2020), MIND (Li et al., CIKM 2019).
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

NUM_ACTIONS = 8
NUM_FEATURES = 32
AGE_DECAYS_DAYS = (0.04, 0.3, 1.0, 7.0, 30.0, 120.0)
SESSION_DECAYS_DAYS = (0.02, 1.0)
PLACE_DECAYS = (0.7, 1.5, 3.0, 6.0, 12.0)
MASKED = -1e4


@dataclass
class TextConfig:
    """tokens: rows of the table; dimensions: length of a vector."""

    tokens: int
    dimensions: int = 128


@dataclass
class HistoryConfig:
    """dimensions: of an item vector; width: inside; interests: K; blocks, heads, inner: of the attention blocks."""

    dimensions: int = 128
    width: int = 128
    interests: int = 4
    blocks: int = 2
    heads: int = 4
    inner: int = 256

    def to_dict(self) -> dict:
        return asdict(self)


def normalize(x: Tensor) -> Tensor:
    """Unit length over the last axis; a zero vector stays zero."""
    return x / torch.sqrt((x * x).sum(-1, keepdim=True) + 1e-12)


class TextEncoder(nn.Module):
    """token ids int [B, T] and mask float [B, T] → unit vectors float [B, D]."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.config = config
        self.table = nn.Embedding(config.tokens, config.dimensions)
        self.log_weight = nn.Embedding(config.tokens, 1)
        self.linear = nn.Linear(config.dimensions, config.dimensions, bias=False)

    def forward(self, token_ids: Tensor, mask: Tensor) -> Tensor:
        weight = self.log_weight(token_ids).squeeze(-1).exp() * mask  # (B, T)
        total = (self.table(token_ids) * weight.unsqueeze(-1)).sum(1)  # (B, D)
        mean = total / weight.sum(1, keepdim=True).clamp_min(1e-9)
        return normalize(self.linear(mean))

    def folded_table(self) -> Tensor:
        """Rows times their weight, float32 [V, D]: what is quantised and shipped."""
        return (self.table.weight * self.log_weight.weight.exp()).detach()


class Block(nn.Module):
    """Pre-norm attention with a learned pull towards similar events, then a two-layer network."""

    def __init__(self, config: HistoryConfig) -> None:
        super().__init__()
        self.heads, width = config.heads, config.width
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, config.inner, bias=False)
        self.down = nn.Linear(config.inner, width, bias=False)
        self.pull = nn.Parameter(torch.zeros(config.heads))

    def forward(self, h: Tensor, gram: Tensor, bias: Tensor) -> Tensor:
        """h (B, N, W), gram (B, N, N) similarity of raw items, bias (B, 1, 1, N) = MASKED at padding."""
        B, N, W = h.shape
        q, k, v = self.qkv(self.norm1(h)).view(B, N, 3, self.heads, W // self.heads).permute(2, 0, 3, 1, 4)
        logits = q @ k.transpose(-1, -2) / (W // self.heads) ** 0.5  # (B, heads, N, N)
        logits = logits + gram.unsqueeze(1) * self.pull.view(1, -1, 1, 1) + bias
        mixed = (logits.softmax(-1) @ v).transpose(1, 2).reshape(B, N, W)
        h = h + self.out(mixed)
        return h + self.down(F.relu(self.up(self.norm2(h))))


def event_features(items: Tensor, action: Tensor, age_days: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Thirty-two plain facts of each event [B, N, 32] and the similarity of all pairs [B, N, N].

    Action, age, age since the last event, place from the end, similarity to the last and to the mean event, how many alike.
    """
    total = mask.sum(1, keepdim=True)  # (B, 1)
    place = (total - mask.cumsum(1)) * mask  # (B, N), 0 = last
    is_last = (place < 0.5).to(mask.dtype) * mask
    age = age_days.clamp_min(0)
    since = (age - (is_last * age).sum(1, keepdim=True)).clamp_min(0)
    last = (is_last.unsqueeze(-1) * items).sum(1, keepdim=True)  # (B, 1, D)
    mean = (mask.unsqueeze(-1) * items).sum(1, keepdim=True) / total.clamp_min(1).unsqueeze(-1)
    gram = items @ items.transpose(1, 2)  # (B, N, N)
    alike = gram.clamp_min(0) * mask.unsqueeze(1)
    square = alike * alike
    crowd = [torch.log1p((square).sum(-1)) / 4, torch.log1p((square * square * square).sum(-1)) / 4]
    to_last, to_mean = (items * last).sum(-1), (items * mean).sum(-1)
    actions = [(action == i).to(mask.dtype) for i in range(NUM_ACTIONS)]
    columns = [
        *actions,
        torch.log1p(age) / 6,
        *[torch.exp(-age / days) for days in AGE_DECAYS_DAYS],
        torch.log1p(since) / 6,
        *[torch.exp(-since / days) for days in SESSION_DECAYS_DAYS],
        torch.log1p(place) / 4,
        *[torch.exp(-place / steps) for steps in PLACE_DECAYS],
        to_last,
        to_last.clamp_min(0) * to_last.clamp_min(0),
        to_mean,
        *crowd,
        is_last,
        (torch.log1p(total) / 4).expand_as(mask),
        torch.ones_like(mask),
    ]
    return torch.stack(columns, -1) * mask.unsqueeze(-1), gram


class HistoryEncoder(nn.Module):
    """A timeline → interests [B, K, D] (unit), strength [B, K] (sums to 1), attention [B, K, N] (each row sums to 1)."""

    def __init__(self, config: HistoryConfig) -> None:
        super().__init__()
        self.config = config
        D, W, K = config.dimensions, config.width, config.interests
        self.read_item = nn.Linear(D, W, bias=False)
        self.read_features = nn.Linear(NUM_FEATURES, W, bias=False)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.blocks))
        self.norm = nn.LayerNorm(W)
        self.anchor_query = nn.Linear(D, D, bias=False)
        self.anchor_key = nn.Linear(D, D, bias=False)
        self.slot_state = nn.Linear(W, 2 * K, bias=False)
        self.slot_features = nn.Linear(NUM_FEATURES, 2 * K, bias=False)
        self.focus = nn.Parameter(torch.full((K,), 6.0))
        self.away = nn.Parameter(torch.full((K,), 8.0))
        self.value = nn.Linear(D, D, bias=False)
        self.output = nn.Linear(D, D, bias=False)
        self.correction = nn.Linear(W, D, bias=False)
        self.strength_state = nn.Linear(W, 1, bias=False)
        self.strength_features = nn.Linear(NUM_FEATURES, 1, bias=False)
        self.strength_bias = nn.Parameter(torch.linspace(0.5, -0.5, K))
        self.start()

    def start(self) -> None:
        """Training starts near decayed pooling: identities in the value path, recency in the slots, no correction."""
        K = self.config.interests
        with torch.no_grad():
            for layer in (self.value, self.output, self.anchor_query, self.anchor_key):
                layer.weight.copy_(torch.eye(self.config.dimensions))
            self.correction.weight.zero_()
            self.slot_state.weight.mul_(0.1)
            self.slot_features.weight.zero_()
            place = NUM_ACTIONS + 1 + len(AGE_DECAYS_DAYS) + 1 + len(SESSION_DECAYS_DAYS)
            self.slot_features.weight[:K, place + 2] = 4.0  # where a slot begins: recent events
            self.slot_features.weight[K:, place + 3] = 1.5  # what it gathers: recent a little more
            self.strength_state.weight.mul_(0.1)
            self.strength_features.weight.zero_()

    def forward(self, items: Tensor, action: Tensor, age_days: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """items float [B, N, D] oldest first, action int [B, N], age_days float [B, N] ≥ 0, mask float [B, N] (1 real)."""
        K = self.config.interests
        features, gram = event_features(items, action, age_days, mask)
        bias = (1 - mask) * MASKED  # (B, N)
        h = self.read_item(items) + self.read_features(features)
        for block in self.blocks:
            h = block(h, gram, bias.view(bias.shape[0], 1, 1, -1))
        h = self.norm(h)  # (B, N, W)
        slots = (self.slot_state(h) + self.slot_features(features)).transpose(1, 2)  # (B, 2K, N)
        queries, keys = self.anchor_query(items), self.anchor_key(items)
        covered = torch.zeros_like(mask)
        shares = []
        for k in range(K):
            begin = (slots[:, k] - self.away[k] * covered + bias).softmax(-1)  # (B, N)
            anchor = (begin.unsqueeze(-1) * queries).sum(1, keepdim=True)  # (B, 1, D)
            near = (keys * anchor).sum(-1)  # (B, N)
            shares.append((self.focus[k] * near + slots[:, K + k] + bias).softmax(-1))
            covered = torch.maximum(covered, near)
        attention = torch.stack(shares, 1)  # (B, K, N)
        gathered = self.output(attention @ self.value(items))
        state = attention @ h
        interests = normalize(gathered + self.correction(state))
        facts = attention @ features
        scores = (self.strength_state(state) + self.strength_features(facts)).squeeze(-1) + self.strength_bias
        return interests, scores.softmax(-1), attention


def randomized(model: nn.Module, seed: int) -> nn.Module:
    """The same graph with every weight drawn at random at its trained scale: the control that must be useless."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            scale = parameter.square().mean().sqrt().clamp_min(1e-3)
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * scale)
    return model

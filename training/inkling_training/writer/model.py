"""The writer: facts in as soft tokens, text and pointers out.

The prefix is one token for [language, voice, length] and one for each fact: W v + kind + slot + length + may be named, where v is
the text encoder's vector of the fact's words. The prefix sees itself whole, the text sees the prefix and what came before. A
pointer's logit is the text state against that fact's own last state, so facts may stand in any order, and a pointer is read
back in as what its fact went in as. Every token of the text also carries what the item went in as: found by attention alone, one
thing was taken for its neighbors. Output tied to the input table.
After: pointer networks (Vinyals et al., NeurIPS 2015), prefix language models (Raffel et al., JMLR 2020).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .corpus import KINDS, LANGUAGES, MAX_FACTS, VOICES

MASKED = -1e4
ITEM = KINDS.index("item")
NUM_LENGTHS = 3
MAX_WORDS = 16


@dataclass
class WriterConfig:
    """pieces: of the vocabulary; dimensions: of a fact's vector; width, blocks, heads, inner: inside; most: tokens of a line."""

    pieces: int
    dimensions: int = 128
    width: int = 256
    blocks: int = 4
    heads: int = 4
    inner: int = 640
    most: int = 32
    dropout: float = 0.0


@dataclass
class Prefix:
    """control int [B, 3] (language, voice, length); vectors [B, F, D]; kinds, lengths, named int [B, F]; mask [B, F], 1 = a fact."""

    control: Tensor
    vectors: Tensor
    kinds: Tensor
    lengths: Tensor
    named: Tensor
    mask: Tensor


class RMSNorm(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * self.weight


class Block(nn.Module):
    """Pre-norm attention and a gated network."""

    def __init__(self, config: WriterConfig) -> None:
        super().__init__()
        width = config.width
        self.heads, self.dropout = config.heads, nn.Dropout(config.dropout)
        self.norm1, self.norm2 = RMSNorm(width), RMSNorm(width)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.gate_up = nn.Linear(width, 2 * config.inner, bias=False)
        self.down = nn.Linear(config.inner, width, bias=False)

    def forward(self, h: Tensor, bias: Tensor) -> Tensor:
        """h [B, N, W]; bias [B, 1, N, N], MASKED where nothing is seen."""
        B, N, W = h.shape
        q, k, v = self.qkv(self.norm1(h)).view(B, N, 3, self.heads, W // self.heads).permute(2, 0, 3, 1, 4)
        # Plain: on some thirty tokens the fused one takes four times as long backwards on a processor.
        scores = (q * (W // self.heads) ** -0.5) @ k.transpose(-1, -2) + bias
        mixed = scores.softmax(-1).to(v.dtype) @ v
        h = h + self.dropout(self.out(mixed.transpose(1, 2).reshape(B, N, W)))
        gate, up = self.gate_up(self.norm2(h)).chunk(2, -1)
        return h + self.dropout(self.down(F.silu(gate) * up))


class Writer(nn.Module):
    """Prefix and text ids int [B, T] (from `pieces` on: the fact at that place) → logits [B, T, pieces + facts]."""

    def __init__(self, config: WriterConfig) -> None:
        super().__init__()
        self.config = config
        W = config.width
        self.table = nn.Embedding(config.pieces, W)
        self.place = nn.Embedding(config.most + 1, W)
        self.control = nn.ModuleList(nn.Embedding(n, W) for n in (len(LANGUAGES), len(VOICES), NUM_LENGTHS))
        self.read_fact = nn.Linear(config.dimensions, W, bias=False)
        self.kind = nn.Embedding(len(KINDS), W)
        self.slot = nn.Embedding(MAX_FACTS, W)
        self.length = nn.Embedding(MAX_WORDS + 1, W)
        self.named = nn.Embedding(2, W)
        self.pointer = nn.Parameter(torch.zeros(W))
        self.item = nn.Linear(W, W, bias=False)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.blocks))
        self.norm = RMSNorm(W)
        self.query = nn.Linear(W, W, bias=False)
        self.key = nn.Linear(W, W, bias=False)
        self.drop = nn.Dropout(config.dropout)
        for module in self.modules():
            if isinstance(module, nn.Embedding | nn.Linear):
                nn.init.normal_(module.weight, std=0.02)
        for block in self.blocks:
            for matrix in (block.out, block.down):
                nn.init.normal_(matrix.weight, std=0.02 / (2 * config.blocks) ** 0.5)

    def read(self, prefix: Prefix) -> tuple[Tensor, Tensor]:
        """The prefix [B, 1 + F, W] and the facts alone [B, F, W]."""
        control = sum(table(prefix.control[:, i]) for i, table in enumerate(self.control))
        slots = torch.arange(prefix.kinds.shape[1], device=prefix.kinds.device)
        facts = self.read_fact(prefix.vectors) + self.kind(prefix.kinds) + self.slot(slots)
        facts = facts + self.length(prefix.lengths.clamp(max=MAX_WORDS)) + self.named(prefix.named)
        return torch.cat([control.unsqueeze(1), facts], 1), facts

    def forward(self, prefix: Prefix, ids: Tensor) -> Tensor:
        state, pointers = self.states(prefix, ids)
        return self.logits(state, pointers)

    def logits(self, state: Tensor, pointers: Tensor) -> Tensor:
        return torch.cat([state @ self.table.weight.T, pointers], -1)

    def states(self, prefix: Prefix, ids: Tensor) -> tuple[Tensor, Tensor]:
        """The text's last states [B, T, W] and the logits of pointers [B, T, F]."""
        P = self.config.pieces
        start, facts = self.read(prefix)
        B, T = ids.shape
        is_pointer = ids >= P
        told = facts.gather(1, (ids - P).clamp_min(0).unsqueeze(-1).expand(-1, -1, facts.shape[2]))
        text = torch.where(is_pointer.unsqueeze(-1), told + self.pointer, self.table(ids.clamp_max(P - 1)))
        is_item = ((prefix.kinds == ITEM) & (prefix.mask > 0)).to(facts.dtype)
        item = (facts * is_item.unsqueeze(-1)).sum(1, keepdim=True)
        text = text + self.place(torch.arange(T, device=ids.device)) + self.item(item)
        h = self.drop(torch.cat([start, text], 1))
        F1 = start.shape[1]
        seen = torch.ones(F1 + T, F1 + T, dtype=torch.bool, device=ids.device).tril()
        seen[:F1, :F1] = True
        filled = torch.cat([torch.ones_like(prefix.mask[:, :1]), prefix.mask, torch.ones(B, T, device=ids.device)], 1) > 0
        bias = torch.where(seen & filled[:, None, None, :], 0.0, MASKED)
        for block in self.blocks:
            h = block(h, bias)
        h = self.norm(h)
        state = h[:, F1:]
        pointers = self.query(state) @ self.key(h[:, 1:F1]).transpose(1, 2) / self.config.width**0.5
        may = (prefix.mask > 0) & (prefix.named > 0)
        return state, pointers.masked_fill(~may.unsqueeze(1), MASKED)

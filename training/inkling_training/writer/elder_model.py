"""A Qwen2 decoder in plain PyTorch: rotary positions, grouped keys and values, gated network, output tied to the table."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass
class ElderConfig:
    """kept: tokens of the vocabulary."""

    kept: int
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    rms_norm_eps: float
    rope_theta: float


class Norm(nn.Module):
    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(width)), eps

    def forward(self, x: Tensor) -> Tensor:
        h = x.float()
        return (h * torch.rsqrt(h.square().mean(-1, keepdim=True) + self.eps)).to(x.dtype) * self.weight.to(x.dtype)


def turn(x: Tensor, angles: Tensor) -> Tensor:
    """Rotary positions; x [B, H, N, d], angles [B, N, d/2]."""
    cos, sin = angles.cos().unsqueeze(1).to(x.dtype), angles.sin().unsqueeze(1).to(x.dtype)
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class Layer(nn.Module):
    def __init__(self, c: ElderConfig) -> None:
        super().__init__()
        W, d = c.hidden_size, c.hidden_size // c.num_attention_heads
        self.heads, self.groups, self.d = c.num_attention_heads, c.num_key_value_heads, d
        self.norm1, self.norm2 = Norm(W, c.rms_norm_eps), Norm(W, c.rms_norm_eps)
        self.q, self.k, self.v = nn.Linear(W, W), nn.Linear(W, self.groups * d), nn.Linear(W, self.groups * d)
        self.o = nn.Linear(W, W, bias=False)
        self.gate, self.up = nn.Linear(W, c.intermediate_size, bias=False), nn.Linear(W, c.intermediate_size, bias=False)
        self.down = nn.Linear(c.intermediate_size, W, bias=False)

    def forward(self, h: Tensor, angles: Tensor, bias: Tensor, cache: tuple[Tensor, Tensor] | None, at: int) -> Tensor:
        """bias [B, 1, N, M]; with a cache its keys and values [B, groups, room, d] are written at `at` and read up to there."""
        B, N, W = h.shape
        x = self.norm1(h)
        q = turn(self.q(x).view(B, N, self.heads, self.d).transpose(1, 2), angles)
        k = turn(self.k(x).view(B, N, self.groups, self.d).transpose(1, 2), angles)
        v = self.v(x).view(B, N, self.groups, self.d).transpose(1, 2)
        if cache:
            cache[0][:, :, at : at + N], cache[1][:, :, at : at + N] = k, v
            k, v = cache[0][:, :, : at + N], cache[1][:, :, : at + N]
        # Grouped heads as rows of one product: no keys are copied.
        per = self.heads // self.groups
        q = q.reshape(B, self.groups, per * N, self.d)
        scores = (q @ k.transpose(2, 3)).view(B, self.groups, per, N, -1).float() / self.d**0.5 + bias.unsqueeze(2)
        mixed = (scores.softmax(-1).to(v.dtype).view(B, self.groups, per * N, -1) @ v).view(B, self.heads, N, self.d)
        h = h + self.o(mixed.transpose(1, 2).reshape(B, N, W))
        x = self.norm2(h)
        return h + self.down(F.silu(self.gate(x)) * self.up(x))


class Elder(nn.Module):
    def __init__(self, c: ElderConfig) -> None:
        super().__init__()
        self.config = c
        self.table = nn.Embedding(c.kept, c.hidden_size)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.num_hidden_layers))
        self.norm = Norm(c.hidden_size, c.rms_norm_eps)

    def forward(self, ids: Tensor, mask: Tensor, caches: list | None = None, at: int = 0) -> Tensor:
        """ids [B, N] → last states [B, N, W]; mask [B, at + N], 1 = a token; positions count the tokens alone."""
        B, N = ids.shape
        d = self.config.hidden_size // self.config.num_attention_heads
        places = (mask.cumsum(1) - 1).clamp_min(0)[:, at:]
        frequencies = self.config.rope_theta ** (-torch.arange(0, d, 2, device=ids.device, dtype=torch.float32) / d)
        angles = places.unsqueeze(-1).float() * frequencies
        rows = torch.arange(at, at + N, device=ids.device).unsqueeze(1)
        seen = (torch.arange(at + N, device=ids.device).unsqueeze(0) <= rows) & (mask[:, None, :] > 0)
        bias = torch.where(seen, 0.0, -1e4).unsqueeze(1)
        h = self.table(ids)
        for place, layer in enumerate(self.layers):
            h = layer(h, angles, bias, caches[place] if caches else None, at)
        return self.norm(h)

    def head(self, h: Tensor) -> Tensor:
        return h @ self.table.weight.T.to(h.dtype)

    @torch.no_grad()
    def sample(self, ids: Tensor, mask: Tensor, end: int, most: int, temperature: float, top: int) -> Tensor:
        """Continues prompts padded at the left: int [B, most], `end` from each row's end on."""
        B, N = ids.shape
        c, table = self.config, self.table.weight
        d = c.hidden_size // c.num_attention_heads
        room = (B, c.num_key_value_heads, N + most, d)
        caches = [(table.new_zeros(room), table.new_zeros(room)) for _ in self.layers]
        out = ids.new_full((B, most), end)
        h = self(ids, mask, caches)[:, -1:]
        done = torch.zeros(B, dtype=torch.bool, device=ids.device)
        for step in range(most):
            best, places = (self.head(h)[:, 0].float() / temperature).topk(top)
            chosen = places.gather(1, torch.multinomial(best.softmax(-1), 1)).squeeze(1).masked_fill(done, end)
            out[:, step] = chosen
            done |= chosen == end
            if step + 1 == most or (step % 4 == 3 and bool(done.all())):
                break
            mask = torch.cat([mask, mask.new_ones(B, 1)], 1)
            h = self(chosen.unsqueeze(1), mask, caches, N + step)
        return out
